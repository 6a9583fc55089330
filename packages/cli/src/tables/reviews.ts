import type { ReviewRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { listCell } from './cells/list-cell.ts'
import { day, tableOf, text } from './table-of.ts'

/** Which reviews are due, and which were held. */
export const reviewsTables = (rows: readonly ReviewRow[], { names }: Asked): readonly Table[] => [
  tableOf(rows, {
    id: 'reviews',
    caption: 'Reviews',
    columns: [
      text('review', 'Review', ({ name }) => ({ is: 'value', value: name })),
      text('matter', 'Of', ({ matter }) => attestedCell(matter)),
      day('firstDueOn', 'First due', ({ firstDueOn }) => attestedFigure(firstDueOn)),
      day('dueOn', 'Due now', ({ dueOn }) => attestedFigure(dueOn)),
      text('held', 'Held by', ({ held }) => listCell(held.map(({ by }) => names.party(by)))),
      text('notHeldBy', 'Not held by', ({ notHeldBy }) => listCell(notHeldBy.map(names.party))),
      text('isOverdue', 'Overdue', ({ isOverdue }) =>
        isOverdue === 'notStated'
          ? { is: 'missing', why: isOverdue }
          : { is: 'value', value: isOverdue ? 'yes' : 'no' },
      ),
    ],
  }),
]
