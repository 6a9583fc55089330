import { type Draft, programme } from '@programme-ledger/core'
import {
  assertBatchesAreJudgedWhole,
  assertCorrectionsAreLinear,
  assertOneOfTwoRivalsWins,
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

describe('law T4: corrections', () => {
  it('are lawful one after another, for every reason', () =>
    holds(
      fc.asyncProperty(validHistory(), async (history) => {
        await recordHistory(programme, history)
        assertCorrectionsAreLinear(entriesOf(history))
      }),
    ))

  it('never fork a chain, reverse a reversal or outlive a void, however it is tried', () =>
    holds(
      fc.asyncProperty(hostileAttempts(), async (attempts) => {
        const { entries } = await assertBatchesAreJudgedWhole(programme, attempts)
        assertCorrectionsAreLinear(entries)
      }),
      { share: 2 },
    ))

  it('that race for one entry leave one winner', () =>
    holds(
      fc.asyncProperty(
        validHistory().chain((history) => fc.tuple(fc.constant(history), fc.constantFrom(...headsOf(history)))),
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
