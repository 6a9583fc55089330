import type { PackRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { count, day, tableOf, text } from './table-of.ts'

/** Which packs were issued, and of which viewpoint. */
export const packsTables = (rows: readonly PackRow[]): readonly Table[] => [
  tableOf(rows, {
    id: 'packs',
    caption: 'Packs',
    columns: [
      text('title', 'Pack', ({ title }) => attestedCell(title)),
      text('issuedOn', 'Issued', ({ issuedOn }) => whenCell(issuedOn)),
      day('asAt', 'Position at', ({ asAt }) => attestedFigure(asAt)),
      day('knownOn', 'Using papers to', ({ knownOn }) => attestedFigure(knownOn)),
      count('position', 'Entries', ({ position }) => attestedFigure(position)),
      text('to', 'To', ({ to }) => attestedCell(to)),
    ],
  }),
]
