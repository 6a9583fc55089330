import type { Costs } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { wordCell } from './cells/word-cell.ts'
import { spaced } from './spaced.ts'
import { pence, tableOf, text } from './table-of.ts'

/** What it costs: every figure, and each state by itself. */
export const costsTables = ({ costs, years }: Costs, { names }: Asked): readonly Table[] => [
  tableOf(
    costs.flatMap((cost) => cost.figures.map((figure) => ({ ...figure, cost }))),
    {
      id: 'figures',
      caption: 'Costs',
      columns: [
        text('cost', 'Cost', ({ cost }) => ({ is: 'value', value: cost.name })),
        text('service', 'Service', ({ cost }) => attestedCell(cost.service, names.service)),
        text('state', 'State', ({ state }) => ({ is: 'value', value: spaced(state) })),
        text('year', 'Year', ({ year }) => wordCell(year)),
        pence('amount', 'Amount', ({ amount }) => attestedFigure(amount)),
        text('council', 'Borne by', ({ cost }) => attestedCell(cost.council, names.party)),
        text('when', 'When', ({ when }) => whenCell(when)),
      ],
    },
  ),
  tableOf(years, {
    id: 'years',
    caption: 'By year, each state by itself',
    columns: [
      text('year', 'Year', ({ year }) => wordCell(year)),
      pence('budgeted', 'Budgeted', ({ states }) => sumCell(states.budgeted.amount)),
      pence('committed', 'Committed', ({ states }) => sumCell(states.committed.amount)),
      pence('incurred', 'Incurred', ({ states }) => sumCell(states.incurred.amount)),
      pence('paid', 'Paid', ({ states }) => sumCell(states.paid.amount)),
    ],
    notes: ['They are never added to one another.'],
  }),
]
