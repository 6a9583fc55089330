import { type Books, type BudgetPositionRow, type BudgetTable, type programme, UNKNOWN } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { serviceNames } from '../words/names.ts'
import { thousands } from '../words/thousands.ts'

const ROWS: readonly Column[] = [
  { heading: '', width: 40 },
  { heading: 'Budget', width: 10, align: 'right' },
  { heading: 'Projected', width: 10, align: 'right' },
  { heading: 'Projected less budget', width: 21, align: 'right' },
]

/** Printed tables of budgets and what is projected; each row with what its own figures make. */
export const budgetPositionsLines = (books: Books<typeof programme>): readonly string[] =>
  books.budgetPositions().flatMap((table) => tableLines(table, serviceNames(books)))

const tableLines = ({ table, rows, checks }: BudgetTable, nameOf: (service: string) => string): readonly string[] => [
  '',
  ...paragraph(
    `Table ${table}, £'000, of ${[...new Set(rows.map(({ service }) => cellInWords(service, nameOf)))].join(', ')}`,
  ),
  '',
  ...drawTable(ROWS, rows.map(cellsOf)),
  '',
  ...paragraph(
    `Of the sums that its own figures make, ${checks.hold} hold, ${checks.fail} fail and ${checks.untested} cannot be tested.`,
  ),
]

const cellsOf = (row: BudgetPositionRow): readonly string[] => [
  cellInWords(row.label, (words) => words),
  cellInWords(row.budget, thousands),
  cellInWords(row.projected, thousands),
  varianceInWords(row),
]

/** An adverse variance in brackets, without a sign. */
const varianceInWords = ({ computedVariance, direction }: BudgetPositionRow): string => {
  if (computedVariance === UNKNOWN) return 'not known'
  const size = thousands(Math.abs(computedVariance))
  switch (direction) {
    case 'favourable':
      return `${size} favourable`
    case 'adverse':
      return `(${size}) adverse`
    case 'onBudget':
      return 'on budget'
    case 'notStated':
      return `${thousands(computedVariance)}, good or bad not stated`
  }
}
