import type { SavingCasts } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { attestedFigure } from './cells/attested-figure.ts'
import { wordCell } from './cells/word-cell.ts'
import { spaced } from './spaced.ts'
import { pence, tableOf, text } from './table-of.ts'

/** Whether the printed savings cast: across, down, and as variances. */
export const savingCastsTables = ({ casts, checks }: SavingCasts): readonly Table[] => [
  tableOf(casts, {
    id: 'casts',
    caption: 'Casts',
    columns: [
      text('year', 'Year', ({ year }) => ({ is: 'value', value: year })),
      text('of', 'Of', ({ name }) => ({ is: 'value', value: name })),
      text('kind', 'Kind', ({ kind }) => ({ is: 'value', value: kind })),
      text('figure', 'Figure', ({ figure }) => ({ is: 'value', value: figure })),
      pence('printed', 'Printed', ({ printed }) => attestedFigure(printed)),
      pence('computed', 'Computed', ({ computed }) => wordCell(computed)),
      text('agrees', 'Agrees', ({ agrees }) => ({ is: 'value', value: spaced(agrees) })),
    ],
    notes: [`${checks.hold} hold, ${checks.fail} fail, ${checks.untested} cannot be tested.`],
  }),
]
