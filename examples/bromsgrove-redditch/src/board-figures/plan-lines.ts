import {
  type AcceptanceRow,
  type Books,
  type Elapsed,
  type ExceptionRow,
  formatDay,
  type Key,
  type ProjectEndRow,
  type ProjectRow,
  type programme,
} from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { claimsInWords } from '../words/claims-in-words.ts'
import { partyNames } from '../words/names.ts'
import { whenInWords } from '../words/when-in-words.ts'
import { targetsLines } from './targets-lines.ts'

const HIGHLIGHTS: readonly Column[] = [
  { heading: 'Project', width: 34 },
  { heading: 'Reported', width: 15 },
  { heading: 'Colour', width: 6 },
  { heading: 'Complete', width: 8, align: 'right' },
  { heading: 'Time gone', width: 27 },
]

/** What is to be done by when, and what is reported of it. */
export const planLines = (books: Books<typeof programme>): readonly string[] => {
  const { projects, exceptions } = books.plan()
  const nameOf = partyNames(books)
  return [
    ...title('Plan', '-'),
    ...drawTable(HIGHLIGHTS, projects.flatMap(highlightCells)),
    '',
    ...paragraph('Time gone: of that from the start of the project to the end that the report projects.'),
    '',
    'When they end:',
    ...projects.flatMap((row) => endLines(row, nameOf)),
    ...exceptions.flatMap((row) => exceptionLines(row, nameOf)),
    ...targetsLines(books),
  ]
}

const highlightCells = ({ name, highlights }: ProjectRow): readonly (readonly string[])[] =>
  highlights.map(({ reported, rag, percentComplete, elapsed }) => [
    name,
    cellInWords(reported, whenInWords),
    cellInWords(rag, (colour) => colour),
    cellInWords(percentComplete, (percent) => `${percent} %`),
    elapsed === undefined ? 'not known' : elapsedInWords(elapsed),
  ])

/** `385 of 364 days, 105.8 %` */
export const elapsedInWords = ({ days, of, percent }: Elapsed): string => `${days} of ${of} days, ${percent} %`

const endLines = ({ name, ends }: ProjectRow, nameOf: (party: Key) => string): readonly string[] => [
  `  ${name}`,
  ...ends.flatMap((end) => paragraph(endInWords(end, nameOf), '    ')),
]

const endInWords = (row: ProjectEndRow, nameOf: (party: Key) => string): string =>
  `${formatDay(row.end)}, ${HOW[row.how]} ${formatDay(row.on)}${byWhom(row, nameOf)}${row.isStanding ? standingInWords(row) : ''}`

const byWhom = ({ approvedBy }: ProjectEndRow, nameOf: (party: Key) => string): string =>
  approvedBy.length === 0 ? '' : ` by ${claimsInWords(approvedBy, nameOf)}`

const standingInWords = ({ elapsed }: ProjectEndRow): string => {
  if (elapsed === undefined) return '; it stands'
  return elapsed.days > elapsed.of
    ? '; it stands, and is past'
    : `; it stands, with ${elapsed.percent} % of the time gone`
}

const HOW: Readonly<Record<ProjectEndRow['how'], string>> = {
  set: 'planned on',
  setAgain: 'planned again on',
  revised: 'revised on',
  revisedAgain: 'said again on',
  reported: 'reported on',
}

const acceptanceInWords = ({ by, accepted, terms }: AcceptanceRow, nameOf: (party: Key) => string): string =>
  `accepted by ${nameOf(by)} on ${cellInWords(accepted, whenInWords)}${terms.is === 'unknown' ? '' : `; ${cellInWords(terms, (words) => words)}`}`

const exceptionLines = (
  { what, state, acceptances }: ExceptionRow,
  nameOf: (party: Key) => string,
): readonly string[] => [
  ...paragraph(
    [
      cellInWords(what, (words) => words),
      state === 'accepted'
        ? acceptances.map((each) => acceptanceInWords(each, nameOf)).join('; ')
        : state === 'open'
          ? 'accepted by nobody'
          : 'perhaps not raised by then',
    ].join('; '),
    'Exception: ',
  ),
]
