import { attestedValue, type Books, type programme } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { INFERRED } from '../words/cell-in-words.ts'
import { shortName } from '../words/names.ts'
import { positionInWords, reconstructionLines, rootLines } from './basis-lines.ts'
import { benefitsLines } from './benefits-lines.ts'
import { besideLines } from './beside-lines.ts'
import { comingUpLines } from './coming-up-lines.ts'
import { evidenceLines } from './evidence-lines.ts'
import { findingCountsLines, findingsLines } from './findings-lines.ts'
import { governanceLines } from './governance-lines.ts'
import { explainIctShare } from './ict-share.ts'
import { inBriefLines } from './in-brief-lines.ts'
import { moneyLines } from './money-lines.ts'
import { performanceLines } from './performance-lines.ts'
import { planLines } from './plan-lines.ts'
import { risksLines } from './risks-lines.ts'
import { savingsLines } from './savings-lines.ts'
import { staffLines } from './staff-lines.ts'
import { statusLines } from './status-lines.ts'

type ProgrammeBooks = Books<typeof programme>

/** What the Board is shown: the position, the same at earlier dates, and where one figure comes from. */
export const boardFigures = (books: ProgrammeBooks, earlier: readonly ProgrammeBooks[]): readonly string[] => {
  const body = [
    ...positionLines(books),
    ...restOf(books),
    ...earlier.flatMap((each) => [...positionLines(each), ...inBriefLines(each)]),
    ...explainIctShare(books),
    ...findingsLines(books),
    ...rootLines(books.basis),
  ]
  return [
    'Bromsgrove and Redditch: the shared services programme',
    '',
    ...reconstructionLines(books.basis),
    ...paragraph(`${INFERRED} marks what is inferred from the papers and not stated in them.`),
    ...glossaryOf(books, body.join('\n')),
    ...paragraph('Below: the position at three days, where one figure comes from, and every finding.'),
    ...body,
  ]
}

const positionLines = (books: ProgrammeBooks): readonly string[] => [
  ...title(positionInWords(books.basis), '='),
  ...statusLines(books),
  ...savingsLines(books),
  ...staffLines(books),
  ...benefitsLines(books),
  ...risksLines(books),
  ...comingUpLines(books),
  ...evidenceLines(books),
  ...findingCountsLines(books),
]

/** What the papers tell besides: who decided, what is planned, what it costs, how it performs. */
const restOf = (books: ProgrammeBooks): readonly string[] => [
  ...governanceLines(books),
  ...planLines(books),
  ...moneyLines(books),
  ...performanceLines(books),
  ...besideLines(books),
]

/** The full names of the parties whose short names a text uses. */
const glossaryOf = (books: ProgrammeBooks, text: string): readonly string[] => {
  const used = books.parties().filter(({ party }) => text.includes(shortName(party)))
  const names = used.map(({ party, name }) => `${shortName(party)} is ${attestedValue(name) ?? 'not named'}`)
  return paragraph(`${names.join('; ')}.`)
}
