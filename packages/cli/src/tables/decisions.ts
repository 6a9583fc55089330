import type { DecisionRow, Decisions, MatterRow } from '@programme-ledger/core'
import type { Cell, Table } from '@programme-ledger/reports'
import type { Asked } from './asked.ts'
import { attestedCell } from './cells/attested-cell.ts'
import { listCell } from './cells/list-cell.ts'
import { whenCell } from './cells/when-cell.ts'
import { spaced } from './spaced.ts'
import { tableOf, text } from './table-of.ts'

interface NamedDecision extends DecisionRow {
  readonly matterName: string
}

/** Who decided what: where each matter stands with each council, and every decision. */
export const decisionsTables = ({ matters }: Decisions, { names }: Asked): readonly Table[] => [
  tableOf(matters, {
    id: 'matters',
    caption: 'Matters',
    columns: [
      text('matter', 'Matter', ({ name }) => ({ is: 'value', value: name })),
      text('kind', 'Kind', ({ kind }) => attestedCell(kind, spaced)),
      text('approvedByAll', 'Approved by all', ({ approvedByAll }) => approvalCell(approvedByAll)),
      text('positions', 'Each council', (row) => listCell(positionsInWords(row, names.party))),
    ],
  }),
  tableOf(
    matters.flatMap(({ name, decisions }) => decisions.map((each): NamedDecision => ({ ...each, matterName: name }))),
    {
      id: 'decisions',
      caption: 'Decisions',
      columns: [
        text('matter', 'Matter', ({ matterName }) => ({ is: 'value', value: matterName })),
        text('taken', 'Taken', ({ taken }) => whenCell(taken)),
        text('councils', 'By', ({ councils }) => attestedCell(councils, (keys) => keys.map(names.party).join(' and '))),
        text('outcome', 'Outcome', ({ outcome }) => attestedCell(outcome, spaced)),
      ],
    },
  ),
]

const approvalCell = (approved: MatterRow['approvedByAll']): Cell =>
  approved === 'undetermined' ? { is: 'missing', why: 'undetermined' } : { is: 'value', value: spaced(approved) }

const positionsInWords = ({ positions }: MatterRow, party: (key: string) => string): readonly string[] =>
  positions.map(
    ({ council, outcome, isInferred }) => `${party(council)}: ${spaced(outcome)}${isInferred ? ' (inferred)' : ''}`,
  )
