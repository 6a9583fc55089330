import type { Books, MatterRow, programme } from '@programme-ledger/core'
import { cellInWords } from '../words/cell-in-words.ts'
import { approvedByAllInWords, outcomeInWords } from '../words/decision-in-words.ts'
import { kindInWords } from '../words/kind-in-words.ts'
import { partyNames } from '../words/names.ts'
import type { Table } from './table.ts'

/** Everything that is decided about: a row for each council, or one where no source says whose approval it takes. */
export const mattersTable = (books: Books<typeof programme>): Table => {
  const nameOf = partyNames(books)
  return {
    name: 'matters',
    columns: ['matter', 'kind', 'council', 'decision', 'version', 'approved by all', 'entries'],
    rows: books.decisions().matters.flatMap((row) => rowsOf(row, nameOf)),
  }
}

const rowsOf = (row: MatterRow, nameOf: (party: string) => string): readonly (readonly string[])[] => {
  const first = [row.name, cellInWords(row.kind, kindInWords)]
  const byAll = approvedByAllInWords(row.approvedByAll)
  return row.positions.length === 0
    ? [[...first, 'not stated', 'no decision', 'not stated', byAll, row.entries.join(' ')]]
    : row.positions.map((position) => [
        ...first,
        nameOf(position.council),
        outcomeInWords(position),
        cellInWords(position.version, (version) => version),
        byAll,
        position.entries.join(' '),
      ])
}
