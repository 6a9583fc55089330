import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { expectedSilentRisks } from '../oracle/expected-silent-risks.ts'

/**
 * A risk is silent, and not closed, where its register was given in full without it; whoever only speaks of other risks makes
 * none silent.
 *
 * @param facts the entries that count for these books.
 */
export const assertSilentRisksAreFound = (
  books: Pick<Books<typeof programme>, 'findings'>,
  facts: readonly Entry[],
): void => {
  const found = books
    .findings()
    .filter(({ finding }) => finding === 'a risk is no longer mentioned')
    .map(({ subject, entries }) => `${subject} by ${entries}`)
  const expected = expectedSilentRisks(facts).map(({ risk, entries }) => `risk/${risk} by ${entries}`)
  assert.deepEqual(found.toSorted(), expected.toSorted())
}
