import type { Lateness, Plan } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { listCell } from './cells/list-cell.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { count, day, rag, tableOf, text } from './table-of.ts'

/** What is due by when, how the projects stand, and what will not be kept. */
export const planTables = ({ targets, projects, exceptions }: Plan, { names }: Asked): readonly Table[] => [
  tableOf(targets, {
    id: 'targets',
    caption: 'Targets, the first due first',
    columns: [
      text('target', 'Target', ({ name }) => ({ is: 'value', value: name })),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind, spaced)),
      day('dueOn', 'Due', ({ dueOn }) => attestedFigure(dueOn)),
      text('state', 'State', ({ state }) => ({ is: 'value', value: spaced(state) })),
      day('metOn', 'Met', ({ metOn, state }) =>
        metOn.is === 'unknown' && state !== 'met' ? { is: 'missing', why: 'notApplicable' } : attestedFigure(metOn),
      ),
      text('lateness', 'Against each due day', ({ lateness }) => listCell(lateness.map(latenessInWords))),
    ],
  }),
  tableOf(projects, {
    id: 'projects',
    caption: 'Projects',
    columns: [
      text('project', 'Project', ({ name }) => ({ is: 'value', value: name })),
      text('services', 'Services', ({ services }) => listCell(services.map(names.service))),
      rag('status', 'Status', (row) => attestedCell(row.rag)),
      count('percentComplete', '% done', ({ percentComplete }) => attestedFigure(percentComplete)),
      day('projectedEnd', 'Projected end', ({ projectedEnd }) => attestedFigure(projectedEnd)),
    ],
  }),
  tableOf(exceptions, {
    id: 'exceptions',
    caption: 'Exceptions',
    columns: [
      text('what', 'What', ({ what }) => attestedCell(what)),
      text('raised', 'Raised', ({ raised }) => whenCell(raised)),
      text('state', 'State', ({ state }) => ({ is: 'value', value: state })),
    ],
  }),
]

const latenessInWords = ({ verdict, days }: Lateness): string => `${spaced(verdict)}${daysInWords(days)}`

const daysInWords = (days: Lateness['days']): string => {
  if (days === 'unknown') return ', by days unknown'
  if (typeof days === 'number') return days === 0 ? '' : ` (${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'})`
  return ` (${days.least} to ${days.most} days)`
}
