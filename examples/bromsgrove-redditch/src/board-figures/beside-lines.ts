import type { Books, NotedRow, programme, StaffPosition } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { count } from '../words/count.ts'
import { tally } from '../words/tally.ts'

/** What stands beside all figures: arrangements for staff, schemes of sharing, and facts that count nothing. */
export const besideLines = (books: Books<typeof programme>): readonly string[] => [
  ...title('Beside all this', '-'),
  ...paragraph(arrangementsInWords(books.staffPosition()), 'Arranged for staff besides movements: '),
  ...paragraph(sharingInWords(books), 'Schemes of sharing: '),
  ...notedLines(books),
]

const arrangementsInWords = ({ consultations, measures, placings, deletions }: StaffPosition): string => {
  const lists = { consultation: consultations, 'letter of measures': measures, placing: placings, deletion: deletions }
  const said = Object.entries(lists).filter(([, rows]) => rows.length > 0)
  return said.length === 0 ? 'none recorded.' : `${said.map(([what, rows]) => count(rows.length, what)).join(', ')}.`
}

const sharingInWords = (books: Books<typeof programme>): string => {
  const schemes = new Set(books.sharing().map(({ name }) => name))
  return schemes.size === 0 ? 'none recorded.' : `${[...schemes].join(', ')}.`
}

/** How many facts are noted, and what they are about. */
export const notedLines = (books: Books<typeof programme>): readonly string[] => {
  const noted = books.noted()
  return noted.length === 0
    ? []
    : paragraph(
        `${tally(noted.flatMap(subjectsOf))}. One fact may be about several; all are in noted.csv.`,
        `${count(noted.length, 'fact')} noted that count nothing: `,
      )
}

/** By kind of thing: `about services`, not each service by itself. */
const subjectsOf = ({ about }: NotedRow): readonly string[] => {
  const subjects = about.is === 'known' ? about.value : []
  const kinds = new Set(subjects.map((subject) => subject.slice(0, subject.indexOf('/'))))
  return kinds.size === 0
    ? ['about nothing in particular']
    : [...kinds].map((kind) => `about ${kind === 'party' ? 'parties' : `${kind}s`}`)
}
