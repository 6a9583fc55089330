import type { Books, programme, StatementRow, TargetRow } from '@programme-ledger/core'
import { latenessInWords } from '@programme-ledger/reports'
import { cellInWords, ifStated } from '../words/cell-in-words.ts'
import { claimsInWords } from '../words/claims-in-words.ts'
import { partyNames } from '../words/names.ts'
import { targetStateInWords } from '../words/target-state-in-words.ts'
import type { Table } from './table.ts'

/** Every target with every day that it was ever due on, a row for each time that somebody said so. */
export const targetsTable = (books: Books<typeof programme>): Table => {
  const { projects, targets } = books.plan()
  const projectNames = new Map(projects.map(({ project, name }) => [project, name]))
  const nameOf = partyNames(books)
  return {
    name: 'targets',
    columns: [
      'target',
      'project',
      'state',
      'said on',
      'how',
      'due by',
      'as stated',
      'approved by',
      'stands',
      'against it',
      'entries',
    ],
    rows: targets.flatMap((row) =>
      row.statements.map((statement) => [
        row.name,
        projectIn(row, projectNames),
        targetStateInWords(row.state),
        ...statementCells(statement, nameOf),
      ]),
    ),
  }
}

const projectIn = ({ project }: TargetRow, names: ReadonlyMap<string, string>): string =>
  ifStated(project, (key) => names.get(key) ?? key)

const statementCells = (row: StatementRow, nameOf: (party: string) => string): readonly string[] => [
  row.on,
  HOW[row.how],
  cellInWords(row.dueOn, (day) => day),
  cellInWords(row.asStated, (words) => words),
  claimsInWords(row.approvedBy, nameOf),
  row.isStanding ? 'yes' : 'no',
  row.lateness.map(latenessInWords).join('; '),
  row.entries.join(' '),
]

const HOW: Readonly<Record<StatementRow['how'], string>> = {
  set: 'set',
  setAgain: 'set again',
  revised: 'revised',
  revisedAgain: 'said again',
}
