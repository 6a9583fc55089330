import type { Books, EmployerRow, Key, MovementRow, programme, StaffPosition } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { serviceNames, shortName } from '../words/names.ts'
import { netInWords, peopleInWords } from '../words/people-in-words.ts'
import { whenInWords } from '../words/when-in-words.ts'

const MOVEMENTS: readonly Column[] = [
  { heading: 'Service', width: 15 },
  { heading: 'From', width: 4 },
  { heading: 'To', width: 4 },
  { heading: 'People', width: 10, align: 'right' },
  { heading: 'When', width: 24 },
  { heading: 'In the words of the record', width: 33 },
]

const EMPLOYERS: readonly Column[] = [
  { heading: 'Employer', width: 32 },
  { heading: 'Net change in people', width: 60 },
]

/** Who changed employer, and what that makes for each. */
export const staffLines = (books: Books<typeof programme>): readonly string[] => {
  const { movements, employers, totals } = books.staffPosition()
  const nameOf = serviceNames(books)
  const heading = title('Staff who changed employer', '-')
  if (movements.length === 0) return [...heading, 'No movement of staff is recorded by then.']
  const inOrder = [...movements].sort((a, b) => compareText(lastDayOf(a), lastDayOf(b)))
  return [
    ...heading,
    ...drawTable(
      MOVEMENTS,
      inOrder.map((movement) => movementCells(movement, nameOf)),
    ),
    '',
    ...drawTable(EMPLOYERS, employers.map(employerCells)),
    '',
    ...totalsInWords(totals),
  ]
}

const movementCells = (row: MovementRow, nameOf: (service: Key) => string): readonly string[] => [
  cellInWords(row.service, nameOf) + (row.isUndetermined ? ' (perhaps not by then)' : ''),
  cellInWords(row.from, shortName),
  cellInWords(row.to, shortName),
  cellInWords(row.headcount, String),
  cellInWords(row.on, whenInWords),
  cellInWords(row.mechanismAsWorded, (words) => words),
]

const employerCells = ({ name, net }: EmployerRow): readonly string[] => [name, netInWords(net)]

const totalsInWords = (totals: StaffPosition['totals']): readonly string[] => [
  `${count(totals.movements, 'movement')}: ${totals.withHeadcount} of stated size, ${totals.withoutHeadcount} of unstated size`,
  `${totals.tupe} called TUPE by a paper; ${count(totals.returns, 'return')}`,
  `people who moved: ${peopleInWords(totals.moved)}`,
]

const lastDayOf = ({ on }: MovementRow): string => (on.is === 'known' ? on.value.latest : '')

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
