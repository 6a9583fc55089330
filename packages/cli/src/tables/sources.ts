import type { Sources } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { spaced } from './spaced.ts'
import { count, day, tableOf, text } from './table-of.ts'

/** What all this rests on: the documents, the rest of what is cited, and what cannot be read yet. */
export const sourcesTables = (sources: Sources): readonly Table[] => [
  tableOf(sources.documents, {
    id: 'documents',
    caption: 'Documents',
    columns: [
      text('document', 'Document', ({ title }) => attestedCell(title)),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind, spaced)),
      day('publishedOn', 'Published', ({ publishedOn }) => attestedFigure(publishedOn)),
      count('facts', 'Facts', ({ supports }) => ({ is: 'value', value: supports.count })),
    ],
  }),
  tableOf([...sources.unregistered, ...sources.meetings, ...sources.officerStatements, ...sources.systemExtracts], {
    id: 'other-sources',
    caption: 'Other sources that entries cite',
    columns: [
      text('source', 'Source', ({ citedAs }) => ({ is: 'value', value: citedAs })),
      count('facts', 'Facts', ({ supports }) => ({ is: 'value', value: supports.count })),
    ],
  }),
  tableOf(sources.outstanding, {
    id: 'outstanding',
    caption: 'Evidence outstanding: nothing of it can be read yet',
    columns: [
      text('source', 'Source', ({ citedAs }) => ({ is: 'value', value: citedAs })),
      text('kind', 'Kind', ({ kind }) => ({ is: 'value', value: spaced(kind) })),
      count('facts', 'Facts', ({ supports }) => ({ is: 'value', value: supports.count })),
    ],
  }),
]
