import type { BodyRow } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { count, tableOf, text } from './table-of.ts'

/** Which bodies meet, and when they did. */
export const bodiesTables = (rows: readonly BodyRow[], { names }: Asked): readonly Table[] => [
  tableOf(rows, {
    id: 'bodies',
    caption: 'Bodies',
    columns: [
      text('body', 'Body', ({ name }) => ({ is: 'value', value: name })),
      text('power', 'Power', ({ power }) => attestedCell(power, spaced)),
      text('councils', 'Of', ({ councils }) => attestedCell(councils, (keys) => keys.map(names.party).join(' and '))),
      count('meetings', 'Meetings', ({ meetings }) => ({ is: 'value', value: meetings.length })),
      count('recommendations', 'Recommended', ({ recommendations }) => ({ is: 'value', value: recommendations })),
      count('decisions', 'Decided', ({ decisions }) => ({ is: 'value', value: decisions })),
    ],
  }),
  tableOf(
    rows.flatMap(({ meetings, name }) => meetings.map((meeting) => ({ ...meeting, bodyName: name }))),
    {
      id: 'meetings',
      caption: 'Meetings',
      columns: [
        text('body', 'Body', ({ bodyName }) => ({ is: 'value', value: bodyName })),
        text('meeting', 'Meeting', ({ meeting }) => ({ is: 'value', value: meeting })),
        text('held', 'Held', ({ held }) => whenCell(held)),
        text('minutes', 'Minutes', ({ minutesState }) =>
          minutesState === 'notStated' ? { is: 'missing', why: 'notStated' } : { is: 'value', value: minutesState },
        ),
      ],
    },
  ),
]
