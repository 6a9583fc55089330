import type { Books, programme } from '@programme-ledger/core'
import { cellInWords, ifStated } from '../words/cell-in-words.ts'
import { whenInWords } from '../words/when-in-words.ts'
import type { Table } from './table.ts'

/** Everything that is noted and counts nothing, in the order of its days. */
export const notedTable = (books: Books<typeof programme>): Table => ({
  name: 'noted',
  columns: ['when', 'what', 'kind', 'about', 'entries'],
  rows: books
    .noted()
    .map(({ on, what, kind, about, entries }) => [
      cellInWords(on, whenInWords),
      cellInWords(what, (words) => words),
      cellInWords(kind, (each) => each),
      ifStated(about, (subjects) => subjects.join(' ')),
      entries.join(' '),
    ]),
})
