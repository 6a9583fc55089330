import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { legible } from '../history/describe-history.ts'
import { type Batch, draftsOf, type History } from '../history/history.ts'

/**
 * The same facts in another order and in other batches; what the first batch registers stays first, since the rest refers
 * to it.
 */
export const reorderingOf = (history: History): fc.Arbitrary<History> => {
  const [first, ...rest] = history.batches
  const drafts = draftsOf({ batches: rest })
  return fc
    .tuple(
      fc.shuffledSubarray([...drafts], { minLength: drafts.length }),
      fc.array(fc.boolean(), { minLength: drafts.length, maxLength: drafts.length }),
    )
    .map(([shuffled, ends]) =>
      legible({ ...history, batches: [...(first === undefined ? [] : [first]), ...inBatches(shuffled, ends)] }),
    )
}

const inBatches = (drafts: readonly Draft[], ends: readonly boolean[]): readonly Batch[] => {
  const batches: Draft[][] = []
  for (const [index, draft] of drafts.entries()) {
    const current = batches.at(-1)
    if (current === undefined || ends[index - 1] === true) batches.push([draft])
    else current.push(draft)
  }
  return batches.map((batch) => ({ drafts: batch, recordedAt: Date.UTC(2012, 0, 1) }))
}
