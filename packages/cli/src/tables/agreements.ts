import type { AgreementRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { spaced } from './spaced.ts'
import { count, day, tableOf, text } from './table-of.ts'

/** What was agreed, and which version stands. */
export const agreementsTables = (rows: readonly AgreementRow[], { names }: Asked): readonly Table[] => [
  tableOf(rows, {
    id: 'agreements',
    caption: 'Agreements',
    columns: [
      text('agreement', 'Agreement', ({ name }) => ({ is: 'value', value: name })),
      text('version', 'Version', ({ version }) => attestedCell(version)),
      text('status', 'Status', ({ status }) => attestedCell(status, spaced)),
      text('parties', 'Between', ({ parties }) => attestedCell(parties, (keys) => keys.map(names.party).join(' and '))),
      day('startsOn', 'Starts', ({ startsOn }) => attestedFigure(startsOn)),
      day('endsOn', 'Ends', ({ endsOn }) => attestedFigure(endsOn)),
      count('clauses', 'Clauses', ({ clauses }) => ({ is: 'value', value: clauses.length })),
    ],
  }),
]
