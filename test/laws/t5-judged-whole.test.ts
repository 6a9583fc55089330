import { londonDay, programme } from '@programme-ledger/core'
import {
  anotherFact,
  assertBatchesAreJudgedWhole,
  assertOneThingIsWrong,
  assertRulesAreMonotone,
  entriesOf,
  type History,
  hostileAttempts,
  nearValidHistories,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPotFact, pots } from './pots.ts'
import { holds } from './property.ts'

/** How many batches there are before the first that a store refuses, or that corrects, voids or reverses anything. */
const countOfPlain = ({ batches }: History): number => {
  const first = batches.findIndex(({ drafts, recordedAt }) =>
    drafts.some(
      ({ type, supersedes, knownOn }) =>
        !type.startsWith('pots/') || supersedes !== undefined || knownOn > londonDay(recordedAt),
    ),
  )
  return first < 0 ? batches.length : first
}

describe('law T5: a batch', () => {
  it('is accepted exactly if its timeline breaks no rule on any day, and leaves nothing where it is refused', () =>
    holds(
      fc.asyncProperty(hostileAttempts(), async (attempts) => {
        await assertBatchesAreJudgedWhole(programme, attempts)
      }),
      { share: 2 },
    ))

  it('is judged by what was told before it, where facts lean on each other', () =>
    holds(
      fc.asyncProperty(hostileAttempts({ fact: aPotFact(), first: fc.constant([]) }), async (attempts) => {
        await assertBatchesAreJudgedWhole(pots, attempts)
      }),
      { share: 3 },
    ))

  it('is not refused for what was wrong before it, nor let in because something was', () =>
    holds(
      fc.asyncProperty(
        hostileAttempts({ fact: aPotFact(), first: fc.array(aPotFact(), { minLength: 1, maxLength: 6 }) }),
        async (attempts) => {
          await assertBatchesAreJudgedWhole(pots, attempts, { unjudged: countOfPlain(attempts) })
        },
      ),
    ))

  it('is accepted where it is lawful by construction', () =>
    holds(
      fc.asyncProperty(validHistory({ about: 'onePart' }), async (history) => {
        const { refused } = await assertBatchesAreJudgedWhole(programme, history)
        expect(refused).toBe(0)
      }),
      { share: 0.5 },
    ))

  it.each(nearValidHistories())('is refused for the one thing that is wrong with it: $breaks', ({ arbitrary }) =>
    holds(
      fc.asyncProperty(arbitrary, (nearValid) => assertOneThingIsWrong(programme, nearValid)),
      { share: 0.01 },
    ),
  )

  it('is tried against every rule of the programme', () => {
    const rules = programme.slices.flatMap((slice) => Object.keys(slice.rules))
    const broken = new Set(nearValidHistories().map(({ breaks }) => breaks))
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([])
  })
})

describe('law T5: slice rules', () => {
  it('require a fact, never its absence', () =>
    holds(
      fc.property(validHistory(), anotherFact(), (history, draft) => {
        const log = entriesOf(history)
        const position = log.length + 1
        assertRulesAreMonotone(programme, log, {
          ...draft,
          ledger: 'history',
          position,
          batch: position,
          recordedAt: 0,
        })
      }),
      { share: 3 },
    ))
})
