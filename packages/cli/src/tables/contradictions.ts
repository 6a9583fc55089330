import type { ContradictionRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { spaced } from './spaced.ts'
import { tableOf, text } from './table-of.ts'

/** Where sources do not agree, and what the ledger makes of it. */
export const contradictionsTables = (rows: readonly ContradictionRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'contradictions',
    caption: 'Contradictions',
    columns: [
      text('contradiction', 'Key', ({ contradiction }) => ({ is: 'value', value: contradiction })),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind, spaced)),
      text('what', 'What', ({ what }) => attestedCell(what)),
      text('handling', 'What is made of it', ({ handling }) => attestedCell(handling)),
      text('state', 'State', ({ state }) => ({ is: 'value', value: spaced(state) })),
    ],
  }),
]
