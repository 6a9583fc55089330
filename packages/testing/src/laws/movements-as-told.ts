import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { expectedMovements } from '../oracle/expected-movements.ts'
import { distinct } from '../oracle/tell.ts'

/**
 * Law M8, of how risks move: by two scores on one scale; by the word of a source where it is newer than any score; and not at
 * all where scores are on two scales, or sources disagree. Asked of every day on which anything happened.
 *
 * @param facts the entries that count for these books.
 */
export const assertMovementsAreAsTold = (
  books: Pick<Books<typeof programme>, 'riskRegister'>,
  facts: readonly Entry[],
): void => {
  for (const since of distinct(facts.map(({ effectiveOn }) => effectiveOn)))
    assert.deepEqual(
      books.riskRegister({ since }).movements?.map(({ risk, direction, toldBy }) => ({ risk, direction, toldBy })),
      expectedMovements(facts, since),
      `since ${since}`,
    )
}
