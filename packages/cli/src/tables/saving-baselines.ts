import type { BaselineRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { wordCell } from './cells/word-cell.ts'
import { count, decimal, pence, tableOf, text } from './table-of.ts'

/** What it cost before anything changed. */
export const savingBaselinesTables = (rows: readonly BaselineRow[], { names }: Asked): readonly Table[] => [
  tableOf(rows, {
    id: 'baselines',
    caption: 'Baselines',
    columns: [
      text('year', 'Year', ({ year }) => ({ is: 'value', value: year })),
      text('council', 'Council', ({ council }) => ({ is: 'value', value: names.party(council) })),
      text('of', 'Of', ({ line, service }) => wordCell(line ?? (service && names.service(service)))),
      pence('original', 'First set', ({ original }) => attestedFigure(original.amount)),
      pence('current', 'Now', ({ current }) => attestedFigure(current.amount)),
      decimal('fte', 'FTE', ({ current }) => attestedFigure(current.fte)),
      text('priceBase', 'Prices of', ({ current }) => attestedCell(current.priceBase)),
      count('revisions', 'Revisions', ({ revisions }) => ({ is: 'value', value: revisions.length })),
    ],
  }),
]
