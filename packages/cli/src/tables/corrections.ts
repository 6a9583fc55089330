import type { CorrectionRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { wordCell } from './cells/word-cell.ts'
import { spaced } from './spaced.ts'
import { day, tableOf, text } from './table-of.ts'

/** What was corrected, voided or reversed, and why. */
export const correctionsTables = (rows: readonly CorrectionRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'corrections',
    caption: 'Corrections',
    columns: [
      text('how', 'How', ({ how }) => ({ is: 'value', value: spaced(how) })),
      text('reason', 'Why', ({ reason }) => wordCell(reason && spaced(reason))),
      day('knownOn', 'Paper dated', ({ knownOn }) => ({ is: 'value', value: knownOn })),
      text('was', 'It said', ({ was }) => orNothing(was)),
      text('is', 'Now', ({ is }) => orNothing(is)),
    ],
  }),
]

const orNothing = (words: string | undefined) => ({ is: 'value' as const, value: words ?? 'nothing' })
