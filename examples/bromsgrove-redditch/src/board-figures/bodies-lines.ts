import {
  attestedValue,
  type BodyRow,
  type Books,
  formatDay,
  type OfficeRow,
  type programme,
} from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { partyNames, shortName } from '../words/names.ts'

const BODIES: readonly Column[] = [
  { heading: 'Body', width: 44 },
  { heading: 'Power', width: 10 },
  { heading: 'Seats', width: 14 },
  { heading: 'Met', width: 3, align: 'right' },
  { heading: 'Recommended', width: 11, align: 'right' },
  { heading: 'Decided', width: 7, align: 'right' },
]

/** Who sits on what, who holds the joint office, and which reviews were to be held. */
export const bodiesLines = (books: Books<typeof programme>): readonly string[] => {
  const councils = new Set(
    books.parties().flatMap(({ party, kind }) => (attestedValue(kind) === 'council' ? party : [])),
  )
  const bodies = books.bodies().filter(({ body }) => !councils.has(body))
  return [
    ...(bodies.length === 0 ? [] : ['', ...drawTable(BODIES, bodies.map(bodyCells))]),
    ...(bodies.length === 0 ? [] : ['', ...paragraph('Met, recommended, decided: as often as this ledger holds.')]),
    ...books.offices().flatMap(officeLines),
    ...reviewLines(books),
  ]
}

const bodyCells = ({ name, power, seats, meetings, recommendations, decisions }: BodyRow): readonly string[] => [
  name,
  cellInWords(power, (does) => does),
  Object.keys(seats).length === 0
    ? 'not stated'
    : Object.entries(seats)
        .map(([council, cell]) => `${shortName(council)} ${cellInWords(cell, String)}`)
        .join(', '),
  String(meetings.length),
  String(recommendations),
  String(decisions),
]

const officeLines = ({ holders, lastDay, conflicts }: OfficeRow): readonly string[] => [
  '',
  ...paragraph(
    holders.map(({ title, on }) => `${cellInWords(title, (words) => words)} (by ${formatDay(on)})`).join(', '),
    'One office under these titles: ',
  ),
  ...paragraph(cellInWords(lastDay, formatDay), 'Last day of its term: '),
  ...conflicts.flatMap(({ about, actsInstead }) =>
    paragraph(
      `${cellInWords(about, (words) => words)}; who acts instead: ${cellInWords(actsInstead, (words) => words)}`,
      'Its conflict of interest: ',
    ),
  ),
]

const reviewLines = (books: Books<typeof programme>): readonly string[] => {
  const reviews = books.reviews()
  const nameOf = partyNames(books)
  if (reviews.length === 0) return []
  return [
    '',
    `${count(reviews.length, 'review')} required or held:`,
    ...reviews.flatMap(({ asStated, dueOn, held, isOverdue, review }) =>
      paragraph(
        [
          cellInWords(asStated, (words) => words),
          `due by ${cellInWords(dueOn, formatDay)}`,
          held.length === 0
            ? 'no entry says that it was held'
            : `held by ${held.map(({ by }) => nameOf(by)).join(', ')}`,
          ...(isOverdue === true ? ['overdue'] : []),
        ].join('; '),
        `  ${review}: `,
      ),
    ),
  ]
}
