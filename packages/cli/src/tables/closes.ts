import type { CloseRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { wordCell } from './cells/word-cell.ts'
import { count, day, tableOf, text } from './table-of.ts'

/** Which periods are closed, and what reaches behind each close. */
export const closesTables = (rows: readonly CloseRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'closes',
    caption: 'Closed periods',
    columns: [
      text('label', 'Close', ({ label }) => wordCell(label)),
      day('through', 'Through', ({ through }) => ({ is: 'value', value: through })),
      day('closedOn', 'Closed', ({ closedOn }) => ({ is: 'value', value: closedOn })),
      day('reopenedOn', 'Open again', ({ reopenedOn }) =>
        reopenedOn === undefined ? { is: 'missing', why: 'notApplicable' } : { is: 'value', value: reopenedOn },
      ),
      count('behind', 'Recorded later', ({ behind }) => ({ is: 'value', value: behind.length })),
    ],
  }),
]
