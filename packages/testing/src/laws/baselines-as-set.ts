import assert from 'node:assert/strict'
import type { BaselineRow, Books, Entry, programme } from '@programme-ledger/core'
import { type ExpectedFiguresOfBaseline, expectedBaselines } from '../oracle/expected-baselines.ts'
import { valuesOf } from './values-of.ts'

/**
 * Law M3, of baselines: what a line or a service cost is what was first set and, beside it, what was last revised; a revision
 * states the amount anew, even where it does not know it, and leaves the rest as it was where it is silent.
 *
 * @param facts the entries that count for these books.
 */
export const assertBaselinesAreAsSet = (
  books: Pick<Books<typeof programme>, 'savingBaselines'>,
  facts: readonly Entry[],
): void =>
  assert.deepEqual(
    books.savingBaselines().map(({ ref, original, current, revisions }) => ({
      of: ref.slice('savingBaselines:'.length),
      original: figuresIn(original),
      current: figuresIn(current),
      revisedOn: revisions.map(({ on }) => on),
    })),
    expectedBaselines(facts),
  )

const figuresIn = ({ amount, fte, priceBase, recharges }: BaselineRow['current']): ExpectedFiguresOfBaseline => ({
  amount: valuesOf(amount),
  fte: valuesOf(fte),
  priceBase: valuesOf(priceBase),
  recharges: valuesOf(recharges),
})
