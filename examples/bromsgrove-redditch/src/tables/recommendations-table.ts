import type { Books, programme } from '@programme-ledger/core'
import { cellInWords } from '../words/cell-in-words.ts'
import { verdictInWords } from '../words/decision-in-words.ts'
import { partyNames } from '../words/names.ts'
import { whenInWords } from '../words/when-in-words.ts'
import type { Table } from './table.ts'

/** Everything that was recommended, by matter. */
export const recommendationsTable = (books: Books<typeof programme>): Table => {
  const nameOf = partyNames(books)
  return {
    name: 'recommendations',
    columns: ['matter', 'by', 'when', 'to', 'text', 'how it came about', 'why', 'decisions', 'entries'],
    rows: books
      .decisions()
      .matters.flatMap(({ name, recommendations }) =>
        recommendations.map((row) => [
          name,
          cellInWords(row.body, nameOf),
          cellInWords(row.made, whenInWords),
          cellInWords(row.to, (councils) => councils.map(nameOf).join(', ')),
          cellInWords(row.text, (text) => text),
          verdictInWords(row),
          row.isOfABody ? (row.why ?? '') : '',
          row.decisions.length === 0 ? 'none' : row.decisions.join(', '),
          row.entries.join(' '),
        ]),
      ),
  }
}
