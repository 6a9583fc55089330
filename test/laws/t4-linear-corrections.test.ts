import { addDays, type Draft, programme, type Viewpoint } from '@programme-ledger/core'
import {
  assertBatchesAreJudgedWhole,
  assertChainsAreReversedOnce,
  assertCorrectionsAreLinear,
  assertOneOfTwoRivalsWins,
  assertOnlyChainHeadsCount,
  draftsOf,
  entriesOf,
  type History,
  hostileAttempts,
  recordHistory,
  ulidOf,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

/** The drafts of a history that may be corrected: neither superseded, nor void, nor reversals. */
const headsOf = (history: History): readonly Draft[] => {
  const drafts = draftsOf(history)
  const superseded = new Set(drafts.map(({ supersedes }) => supersedes))
  return drafts.filter(({ id, type }) => !superseded.has(id) && type !== 'Voided' && type !== 'Reversed')
}

/** The days of a history on which something is undone, and those before them. */
const aboutReversals = (history: History): readonly Viewpoint[] => {
  const days = draftsOf(history).flatMap(({ type, effectiveOn }) => (type === 'Reversed' ? [effectiveOn] : []))
  return [...new Set(days)].flatMap((day) => [{ asAt: addDays(day, -1) }, { asAt: day }])
}

describe('law T4: corrections', () => {
  it('are lawful one after another, for every reason', () =>
    holds(
      fc.asyncProperty(validHistory({ about: 'onePart' }), async (history) => {
        await recordHistory(programme, history)
        assertCorrectionsAreLinear(entriesOf(history))
      }),
      { share: 0.5 },
    ))

  it('never fork a chain, reverse a reversal or outlive a void, however it is tried', () =>
    holds(
      fc.asyncProperty(hostileAttempts(), async (attempts) => {
        const { entries } = await assertBatchesAreJudgedWhole(programme, attempts)
        assertCorrectionsAreLinear(entries)
      }),
      { share: 1.2 },
    ))

  it('that race for one entry leave one winner', () =>
    holds(
      fc.asyncProperty(
        validHistory({ about: 'onePart' }).chain((history) =>
          fc.tuple(fc.constant(history), fc.constantFrom(...headsOf(history))),
        ),
        fc.scheduler(),
        async ([history, head], scheduler) => {
          const rival = (n: number): Draft => ({
            ...head,
            id: ulidOf(32_767, n),
            supersedes: head.id,
            reason: 'laterInformation',
            note: `rival ${n}`,
          })
          const race = assertOneOfTwoRivalsWins(programme, history, [rival(1), rival(2)], () =>
            scheduler.schedule(Promise.resolve()),
          )
          await scheduler.waitFor(race)
        },
      ),
      { share: 0.5 },
    ))
})

describe('law T4: a reversal', () => {
  it('leaves its chain out from its own day on, and not before, by whichever id it names the chain', () =>
    holds(
      fc.asyncProperty(validHistory({ about: 'onePart' }), (history) =>
        assertOnlyChainHeadsCount(programme, history, aboutReversals(history)),
      ),
    ))

  it('is the only one of its chain, and stays behind the fact, by whichever id they are named', () =>
    holds(
      fc.asyncProperty(validHistory({ about: 'onePart' }), (history) =>
        assertChainsAreReversedOnce(programme, history),
      ),
      { share: 0.5 },
    ))
})
