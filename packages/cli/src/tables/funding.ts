import type { FundingView } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { count, pence, tableOf, text } from './table-of.ts'

/** Who pays towards it: every step that a funding took. */
export const fundingTables = ({ fundings, totals }: FundingView, { names }: Asked): readonly Table[] => [
  tableOf(
    fundings.flatMap((funding) => funding.steps.map((step) => ({ ...step, funding }))),
    {
      id: 'steps',
      caption: 'Funding, step by step',
      columns: [
        text('funding', 'Funding', ({ funding }) => ({ is: 'value', value: funding.name })),
        text('funder', 'From', ({ funding }) => attestedCell(funding.funder, names.party)),
        text('council', 'For', ({ funding }) => attestedCell(funding.council, names.party)),
        text('state', 'Step', ({ state }) => ({ is: 'value', value: spaced(state) })),
        pence('amount', 'Amount', ({ amount }) => attestedFigure(amount)),
        pence('upTo', 'Up to', ({ upTo }) => ifAny(attestedFigure(upTo))),
        text('when', 'When', ({ when }) => whenCell(when)),
      ],
    },
  ),
  tableOf(
    [
      ...Object.entries(totals.states).map(([state, sum]) => ({ ...totals, what: spaced(state), sum })),
      { ...totals, what: 'released or received, each once', sum: totals.handedOver },
      { ...totals, what: 'if all arrives that was promised', sum: totals.ifAllArrives },
    ].filter(({ sum }) => sum.fundings > 0),
    {
      id: 'totals',
      caption: 'What it comes to, each step by itself',
      columns: [
        text('what', 'Step', ({ what }) => ({ is: 'value', value: what })),
        count('fundings', 'Fundings', ({ sum }) => ({ is: 'value', value: sum.fundings })),
        pence('least', 'At least', ({ sum }) => sumCell(sum.least)),
        pence('most', 'At most', ({ sum }) => sumCell(sum.most)),
      ],
      notes: ['One funding takes several steps: they are never added to one another.'],
    },
  ),
]

/** A range is the exception. */
const ifAny = (cell: Cell): Cell =>
  cell.is === 'missing' && cell.why === 'notStated' ? { is: 'missing', why: 'notApplicable' } : cell
