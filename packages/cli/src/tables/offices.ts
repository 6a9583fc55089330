import type { OfficeRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { count, day, tableOf, text } from './table-of.ts'

/** Who holds which office: posts, by title. */
export const officesTables = (rows: readonly OfficeRow[], { names }: Asked): readonly Table[] => [
  tableOf(
    rows.flatMap(({ name, holders }) => holders.map((holder) => ({ ...holder, office: name }))),
    {
      id: 'offices',
      caption: 'Offices',
      columns: [
        text('office', 'Office', ({ office }) => ({ is: 'value', value: office })),
        text('filled', 'Filled', ({ when }) => whenCell(when)),
        text('councils', 'For', ({ councils }) =>
          attestedCell(councils, (keys) => keys.map(names.party).join(' and ')),
        ),
        count('termMonths', 'Months', ({ termMonths }) => attestedFigure(termMonths)),
        day('lastDay', 'Last day', ({ lastDay }) => attestedFigure(lastDay)),
      ],
    },
  ),
  tableOf(
    rows.flatMap(({ name, conflicts }) => conflicts.map((conflict) => ({ ...conflict, officeName: name }))),
    {
      id: 'conflicts',
      caption: 'Conflicts of interest',
      columns: [
        text('office', 'Office', ({ officeName }) => ({ is: 'value', value: officeName })),
        text('declared', 'Declared', ({ declared }) => whenCell(declared)),
        text('about', 'About', ({ about }) => attestedCell(about)),
        text('actsInstead', 'Acts instead', ({ actsInstead }) => attestedCell(actsInstead)),
      ],
    },
  ),
]
