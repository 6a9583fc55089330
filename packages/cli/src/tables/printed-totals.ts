import type { PrintedTotalRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { pence, tableOf, text } from './table-of.ts'

/** Totals as sources print them, right or wrong. */
export const printedTotalsTables = (rows: readonly PrintedTotalRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'printed-totals',
    caption: 'Totals as printed',
    columns: [
      text('year', 'Year', ({ year }) => ({ is: 'value', value: year })),
      text('table', 'Table', ({ table }) => ({ is: 'value', value: table })),
      text('label', 'Printed as', ({ label }) => attestedCell(label)),
      pence('budget', 'Budget', ({ budget }) => attestedFigure(budget)),
      pence('actual', 'Actual', ({ actual }) => attestedFigure(actual)),
      pence('variance', 'Variance', ({ variance }) => attestedFigure(variance)),
    ],
  }),
]
