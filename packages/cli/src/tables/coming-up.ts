import { type ComingRow, formatDay } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { spaced } from './spaced.ts'
import { tableOf, text } from './table-of.ts'

/** What is decided, and not yet in effect. */
export const comingUpTables = (rows: readonly ComingRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'coming-up',
    caption: 'Coming up, the next first',
    columns: [
      text('on', 'When', ({ on, asStated }) => ({
        is: 'value',
        value: asStated === undefined ? formatDay(on) : `by ${formatDay(on)} (“${asStated}”)`,
      })),
      text('comes', 'Which', ({ comes, isUndetermined }) => ({
        is: 'value',
        value: isUndetermined ? `${spaced(comes)}: undetermined` : spaced(comes),
      })),
      text('words', 'What', ({ words }) => ({ is: 'value', value: words })),
    ],
  }),
]
