import assert from 'node:assert/strict'
import type { Books, Entry, ExplainedEntry, Programme, Row } from '@programme-ledger/core'
import { answersOf } from '../history/answers-of.ts'
import { firstOf } from '../oracle/counting-entries.ts'

/**
 * Law M8: whoever asks why a row says what it says is given every entry that the row names, each with its whole correction
 * chain and with every reversal that names the chain, by whichever of its ids, and what corrected it.
 *
 * @param log the entries that the books use.
 */
export const assertRowsAreExplained = <Each extends Programme>(
  programme: Each,
  books: Books<Each>,
  log: readonly Entry[],
): void => {
  // Cells of a matrix and the like rest on the same entries as each other: one of a view is enough.
  const rows = rowsIn(answersOf(programme, books)).map(
    (row) => [`${row.ref.split(':')[0]} ${row.entries}`, row] as const,
  )
  for (const { ref, entries: named } of new Map(rows).values()) {
    const { entries, undone } = books.explain(ref)
    assert.deepEqual(positionsOf(entries), named, `${ref} is explained by other entries than it names`)
    for (const { entry, chain, reversals } of [...entries, ...undone]) {
      const own = log[entry.position - 1]
      assert(own !== undefined, `${ref} is explained by entry ${entry.position}, which these books do not use`)
      assert.deepEqual(entry, own)
      assert.deepEqual(chain, chainOf(log, own), `${ref}: the chain of entry ${entry.position} is not whole`)
      assert.deepEqual(new Set(reversals), new Set(reversalsOf(log, own)), `${ref}: reversals of ${entry.position}`)
    }
  }
}

const positionsOf = (explained: readonly ExplainedEntry[]): readonly number[] =>
  explained.map(({ entry }) => entry.position)

const rowsIn = (value: unknown): readonly Row[] => {
  if (typeof value !== 'object' || value === null) return []
  // What has a ref and entries is a row of a view: nothing else has both.
  const own = 'ref' in value && 'entries' in value ? [value as Row] : []
  return [...own, ...Object.values(value).flatMap(rowsIn)]
}

/** The entries that correct each other, of which one is this, in the order of their positions. */
const chainOf = (log: readonly Entry[], entry: Entry): readonly Entry[] =>
  log.filter((each) => firstOf(log, each) === firstOf(log, entry))

/** The chains of reversals of which any link names any entry of the chain. */
const reversalsOf = (log: readonly Entry[], entry: Entry): readonly Entry[] => {
  const ids = chainOf(log, entry).map(({ id }) => id)
  const naming = log.filter(({ type, data }) => type === 'Reversed' && ids.includes(reversedBy(data)))
  return log.filter((each) => naming.some((reversal) => firstOf(log, reversal) === firstOf(log, each)))
}

// The data of every `Reversed` names what it reverses.
const reversedBy = (data: unknown): string => (data as { readonly reverses: string }).reverses
