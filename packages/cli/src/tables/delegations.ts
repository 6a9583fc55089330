import type { DelegationRow } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { day, pence, tableOf, text } from './table-of.ts'

/** Which officers may decide in a council's place. */
export const delegationsTables = (rows: readonly DelegationRow[], { names }: Asked): readonly Table[] => [
  tableOf(rows, {
    id: 'delegations',
    caption: 'Delegations',
    columns: [
      text('to', 'To', ({ name }) => ({ is: 'value', value: name })),
      text('council', 'In the place of', ({ council }) => attestedCell(council, names.party)),
      text('granted', 'Granted', ({ granted }) => whenCell(granted)),
      pence('limit', 'Limit', ({ limit }) => attestedFigure(limit)),
      day('endsOn', 'Ends', ({ endsOn }) => attestedFigure(endsOn)),
      text('hasEnded', 'Revoked', ({ hasEnded }) => yesOrNo(hasEnded)),
    ],
  }),
]

const yesOrNo = (value: DelegationRow['hasEnded']): Cell =>
  value === 'undetermined' ? { is: 'missing', why: value } : { is: 'value', value: value ? 'yes' : 'no' }
