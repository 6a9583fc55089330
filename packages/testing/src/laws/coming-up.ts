import assert from 'node:assert/strict'
import type { Books, Entry, Programme } from '@programme-ledger/core'
import type { Question } from '../oracle/counting-entries.ts'
import { expectedComingUp } from '../oracle/expected-coming-up.ts'

/**
 * Law T2, of what lies ahead: what comes up is exactly what the papers of the day tell of, and takes effect or is undone only
 * after it; the next first, and each in words.
 */
export const assertComesUp = <Each extends Programme>(
  books: Pick<Books<Each>, 'comingUp'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const rows = books.comingUp()
  const shown = rows.map(({ comes, on, entries, isUndetermined }) => ({
    comes,
    on,
    position: entries[0] ?? 0,
    isUndetermined,
  }))
  assert.deepEqual(new Set(shown), new Set(expectedComingUp(log, question)))
  const days = rows.map(({ on }) => on)
  assert.deepEqual(days, days.toSorted(), 'the next does not come first')
  assert.equal(new Set(rows.map(({ ref }) => ref)).size, rows.length, 'two rows share a ref')
  assert(
    rows.every(({ words }) => words.trim() !== ''),
    'something comes up without words',
  )
}
