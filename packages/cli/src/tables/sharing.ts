import type { SharingCouncil, SharingRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import { pence, tableOf, text } from './table-of.ts'

interface OfScheme extends SharingCouncil {
  readonly of: SharingRow
}

/** What each council is charged and saves by sharing, and who owes whom. */
export const sharingTables = (rows: readonly SharingRow[]): readonly Table[] => [
  tableOf(
    rows.flatMap((of) => of.councils.map((council): OfScheme => ({ ...council, of }))),
    {
      id: 'shares',
      caption: 'Shared services, by year and council',
      columns: [
        text('service', 'Service', ({ of }) => ({ is: 'value', value: of.name })),
        text('year', 'Year', ({ of }) => ({ is: 'value', value: of.year })),
        text('council', 'Council', ({ name, isHost }) => ({ is: 'value', value: isHost ? `${name} (host)` : name })),
        pence('baseline', 'Baseline', ({ baseline }) => sumCell(baseline)),
        pence('budget', 'Charge, budget', ({ charge }) => sumCell(charge.budget)),
        pence('outturn', 'Charge, outturn', ({ charge }) => sumCell(charge.outturn)),
        pence('saving', 'Saving, outturn', ({ saving }) => sumCell(saving.outturn)),
        pence('outstanding', 'Still to have', ({ outstanding }) => sumCell(outstanding)),
      ],
      notes: ['Still to have is negative where it is still to pay.'],
    },
  ),
]
