import type { NotedRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { tableOf, text } from './table-of.ts'

/** What matters and counts in no figure. */
export const notedTables = (rows: readonly NotedRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'noted',
    caption: 'Noted',
    columns: [
      text('on', 'When', ({ on }) => whenCell(on)),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind, spaced)),
      text('what', 'What', ({ what }) => attestedCell(what)),
      text('about', 'About', ({ about }) => attestedCell(about, (things) => things.join(', '))),
    ],
  }),
]
