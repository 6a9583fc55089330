import type { ReserveRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import { pence, tableOf, text } from './table-of.ts'

/** What is put aside. */
export const reservesTables = (rows: readonly ReserveRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'reserves',
    caption: 'Reserves',
    columns: [
      text('reserve', 'Reserve', ({ name }) => ({ is: 'value', value: name })),
      pence('recommended', 'Recommended', ({ recommended }) => sumCell(recommended)),
      pence('contributed', 'Put in', ({ contributed }) => sumCell(contributed)),
      pence('used', 'Taken out', ({ used }) => sumCell(used)),
      pence('balance', 'Balance', ({ balance }) =>
        balance === undefined ? { is: 'missing', why: 'notStated' } : sumCell(balance),
      ),
    ],
  }),
]
