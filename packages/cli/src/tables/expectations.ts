import type { ExpectationRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { periodInWords } from '@programme-ledger/reports/words'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { spaced } from './spaced.ts'
import { pence, tableOf, text } from './table-of.ts'

const tableOfSavings = (id: string, caption: string, rows: readonly ExpectationRow[], { names }: Asked): Table =>
  tableOf(rows, {
    id,
    caption,
    columns: [
      text('service', 'Service', ({ service }) => attestedCell(service, names.service)),
      text('council', 'Council', ({ council }) => attestedCell(council, names.party)),
      text('qualifier', 'How exact', ({ qualifier }) => attestedCell(qualifier, spaced)),
      pence('amount', 'Amount', ({ amount }) => attestedFigure(amount)),
      text('period', 'For', ({ period }) => attestedCell(period, periodInWords)),
      text('overlapGroup', 'May be the same as', ({ overlapGroup }) => attestedCell(overlapGroup)),
    ],
    notes: ['They are in no total: some may be the same money.'],
  })

/** What others say was saved, beside the reports. */
export const savingClaimsTables = (rows: readonly ExpectationRow[], asked: Asked): readonly Table[] => [
  tableOfSavings('claims', 'Claims', rows, asked),
]

/** What is expected to be saved. */
export const savingForecastsTables = (rows: readonly ExpectationRow[], asked: Asked): readonly Table[] => [
  tableOfSavings('forecasts', 'Forecasts', rows, asked),
]
