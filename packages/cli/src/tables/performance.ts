import type { CouncilKpi, KpiRow } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { spaced } from './spaced.ts'
import { decimal, tableOf, text } from './table-of.ts'

interface OfKpi extends CouncilKpi {
  readonly kpi: KpiRow
}

/** Each measure of each council: from where it started to where it is, and against its target. */
export const performanceTables = (rows: readonly KpiRow[], { names }: Asked): readonly Table[] => [
  tableOf(
    rows.flatMap((kpi) => kpi.councils.map((council): OfKpi => ({ ...council, kpi }))),
    {
      id: 'measures',
      caption: 'Measures',
      columns: [
        text('measure', 'Measure', ({ kpi }) => ({ is: 'value', value: kpi.name })),
        text('council', 'Of', ({ council }) => ({
          is: 'value',
          value: council === undefined ? 'all' : names.party(council),
        })),
        text('unit', 'Unit', ({ kpi }) => attestedCell(kpi.unit)),
        decimal('baseline', 'Baseline', ({ baseline }) => measured(baseline)),
        decimal('actual', 'Now', ({ actual }) => measured(actual)),
        text('trend', 'Trend', ({ trend }) =>
          trend === 'undefined' ? { is: 'missing', why: 'undetermined' } : { is: 'value', value: trend },
        ),
        text('onTarget', 'On target', ({ onTarget }) => ({ is: 'value', value: spaced(onTarget) })),
      ],
    },
  ),
]

const measured = (measurement: CouncilKpi['actual']): Cell =>
  measurement === undefined ? { is: 'missing', why: 'notStated' } : attestedFigure(measurement.value)
