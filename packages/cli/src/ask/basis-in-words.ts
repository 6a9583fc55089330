import { formatDay } from '@programme-ledger/core'
import type { ProgrammeBooks } from './programme-books.ts'

/** From where an answer is seen, as people read it. */
export const basisInWords = (books: Pick<ProgrammeBooks, 'basis' | 'entries'>): string => {
  const { asAt, knownOn, position, isReconstructed } = books.basis
  const papers = knownOn === 'all' ? 'all papers' : `papers to ${formatDay(knownOn)}`
  const [last] = books.entries([position])
  const made =
    last === undefined ? 'no entries' : `entries made to ${instantInWords(last.recordedAt)} (1 to ${position})`
  const reconstructed = isReconstructed ? '\nReconstructed: put together from papers, after the day itself.' : ''
  return `Position at ${formatDay(asAt)}, using ${papers}, using ${made}${reconstructed}`
}

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
