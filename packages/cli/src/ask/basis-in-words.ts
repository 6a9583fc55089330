import { formatDay } from '@programme-ledger/core'
import { hanging } from '../terminal/hanging.ts'
import type { ProgrammeBooks } from './programme-books.ts'

/** From where an answer is seen, as people read it, in lines of this width. */
export const basisInWords = (books: Pick<ProgrammeBooks, 'basis' | 'entries'>, width: number): string => {
  const { asAt, knownOn, position, isReconstructed } = books.basis
  const papers = knownOn === 'all' ? 'all papers' : `papers to ${formatDay(knownOn)}`
  const [last] = books.entries([position])
  const made =
    last === undefined ? 'no entries' : `entries made to ${instantInWords(last.recordedAt)} (1 to ${position})`
  const reconstructed = isReconstructed
    ? `\n${hanging('', 'Reconstructed: put together from papers, after the day itself.', width)}`
    : ''
  const viewpoint = inClauses([`Position at ${formatDay(asAt)},`, `using ${papers},`, `using ${made}`], width)
  return `${viewpoint}${reconstructed}`
}

const NO_BREAK = '\u00a0'

/** Each clause whole on one line, where the line has room for it. */
const inClauses = (clauses: readonly string[], width: number): string =>
  hanging('', clauses.map((clause) => clause.replaceAll(' ', NO_BREAK)).join(' '), width).replaceAll(NO_BREAK, ' ')

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** When something was entered, in London: `5 July 2011, 09:00`. */
export const instantInWords = (instant: number): string => inLondon.format(instant).replace(' at ', ', ')
