import {
  attestedValue,
  type Books,
  type ExpectationRow,
  formatDay,
  formatPounds,
  type programme,
} from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { cellInWords, ifStated } from '../words/cell-in-words.ts'
import { serviceNames, shortName } from '../words/names.ts'

const COLUMNS: readonly Column[] = [
  { heading: '', width: 34 },
  { heading: 'Council', width: 10 },
  { heading: 'Amount', width: 20, align: 'right' },
  { heading: 'For', width: 30 },
]

/** How a source qualifies an amount, in front of it. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  approximately: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
}

/** What was claimed and what is forecast: beside what was budgeted and reported, and never added to it. */
export const claimsLines = (books: Books<typeof programme>): readonly string[] => [
  ...tableOf(books, 'Claimed to be saved', books.savingClaims()),
  ...tableOf(books, 'Forecast to be saved', books.savingForecasts()),
]

const tableOf = (
  books: Books<typeof programme>,
  heading: string,
  rows: readonly ExpectationRow[],
): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '',
        ...paragraph(`${heading}: beside what was budgeted and reported, and not added to it or to each other`),
        '',
        ...drawTable(COLUMNS, rows.map(cellsOf(books))),
      ]

const cellsOf =
  (books: Books<typeof programme>) =>
  (row: ExpectationRow): readonly string[] => [
    subjectOf(books, row),
    ifStated(row.council, shortName),
    row.amount.is === 'unknown'
      ? 'no figure'
      : `${QUALIFIERS[attestedValue(row.qualifier) ?? ''] ?? ''}${cellInWords(row.amount, formatPounds)}`,
    row.period.is === 'unknown'
      ? 'no period stated'
      : cellInWords(row.period, ({ from, to }) => `${formatDay(from)} to ${formatDay(to)}`),
  ]

/** The service or line that it is about, or else its key. */
const subjectOf = (books: Books<typeof programme>, { key, service, scope }: ExpectationRow): string => {
  const name = attestedValue(service)
  const about = name === undefined ? key : serviceNames(books)(name)
  const words = attestedValue(scope)
  return words === undefined ? about : `${about}: ${words}`
}
