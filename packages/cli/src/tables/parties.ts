import type { PartyRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { listCell } from './cells/list-cell.ts'
import { spaced } from './spaced.ts'
import { tableOf, text } from './table-of.ts'

/** Who takes part. */
export const partiesTables = (rows: readonly PartyRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'parties',
    caption: 'Parties',
    columns: [
      text('party', 'Key', ({ party }) => ({ is: 'value', value: party })),
      text('name', 'Name', ({ name }) => attestedCell(name)),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind, spaced)),
      text('aliases', 'Also called', ({ aliases }) => listCell(aliases)),
    ],
  }),
]
