import type { FundingView } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { pence, tableOf, text } from './table-of.ts'

/** Who pays towards it: every step that a funding took. */
export const fundingTables = ({ fundings }: FundingView, { names }: Asked): readonly Table[] => [
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
]

/** A range is the exception. */
const ifAny = (cell: Cell): Cell =>
  cell.is === 'missing' && cell.why === 'notStated' ? { is: 'missing', why: 'notApplicable' } : cell
