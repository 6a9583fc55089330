import type { StaffPosition } from '@programme-ledger/core'
import type { Table } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { attestedFigure } from './cells/attested-figure.ts'
import { whenCell } from './cells/when-cell.ts'
import { count, decimal, tableOf, text } from './table-of.ts'

/** Who moved to which employer, and what that makes for each. */
export const staffPositionTables = (
  { employers, movements, placings }: StaffPosition,
  { names }: Asked,
): readonly Table[] => [
  tableOf(employers, {
    id: 'employers',
    caption: 'Employers',
    columns: [
      text('employer', 'Employer', ({ name }) => ({ is: 'value', value: name })),
      count('arrived', 'Arrived', ({ arrived }) => sumCell(arrived)),
      count('left', 'Left', ({ left }) => sumCell(left)),
      count('net', 'Net', ({ net }) => sumCell(net)),
    ],
    notes: ['Unknown counts the movements of a size that no source states.'],
  }),
  tableOf(movements, {
    id: 'movements',
    caption: 'Movements',
    columns: [
      text('service', 'Service', ({ service }) => attestedCell(service, names.service)),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind)),
      text('from', 'From', ({ from }) => attestedCell(from, names.party)),
      text('to', 'To', ({ to }) => attestedCell(to, names.party)),
      count('headcount', 'People', ({ headcount }) => attestedFigure(headcount)),
      decimal('fte', 'FTE', ({ fte }) => attestedFigure(fte)),
      text('mechanism', 'How', ({ mechanism }) => attestedCell(mechanism)),
      text('on', 'When', ({ on }) => whenCell(on)),
    ],
  }),
  tableOf(placings, {
    id: 'placings',
    caption: 'People who work for another council and keep their employer',
    columns: [
      text('service', 'Service', ({ service }) => attestedCell(service, names.service)),
      text('from', 'Employed by', ({ from }) => attestedCell(from, names.party)),
      text('with', 'Works for', (row) => attestedCell(row.with, names.party)),
      count('headcount', 'People', ({ headcount }) => attestedFigure(headcount)),
      text('on', 'Since', ({ on }) => whenCell(on)),
    ],
  }),
]
