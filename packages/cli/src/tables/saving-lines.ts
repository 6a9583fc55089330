import type { SavingLineRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { listCell } from './cells/list-cell.ts'
import { spaced } from './spaced.ts'
import { tableOf, text } from './table-of.ts'

/** The lines of the financial summary. */
export const savingLinesTables = (rows: readonly SavingLineRow[], { names }: Asked): readonly Table[] => [
  tableOf(rows, {
    id: 'lines',
    caption: 'Lines of the financial summary',
    columns: [
      text('line', 'Key', ({ line }) => ({ is: 'value', value: line })),
      text('name', 'Name', ({ name }) => attestedCell(name)),
      text('group', 'Group', ({ group }) => attestedCell(group)),
      text('nature', 'Nature', ({ nature }) => attestedCell(nature, spaced)),
      text('service', 'Service', ({ service }) => attestedCell(service, names.service)),
      text('years', 'Years', ({ years }) => listCell(years)),
    ],
  }),
]
