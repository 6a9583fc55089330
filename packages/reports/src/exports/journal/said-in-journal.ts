import { basisInWords } from '../../words/basis-in-words.ts'
import type { Amount, Balance, Journal } from './journal.ts'

/** What stands above a journal: what it rests on, how it is made, and what is not in it. Each line is a comment. */
export const preambleOf = ({ basis, keptOut }: Journal): readonly string[] => [
  'Savings and headcount of a programme ledger.',
  `${basisInWords(basis)}.`,
  `Root of the entries: ${basis.root}`,
  '',
  'Each change of a day is a transaction of that day, with the positions of the entries that made it; each day ends with the',
  'balances that the ledger has. What was superseded or voided is not booked; what was reversed is booked, and taken back on the',
  'day of the reversal. Budgeted, reported and validated savings have units of their own: they are never added to one another.',
  '',
  'Not in any account: claims and forecasts; headcounts of single services, which are part of their employer’s; full-time equivalents.',
  ...(keptOut.length === 0 ? [] : ['Not in any account either, as sources do not tell, or disagree:']),
  ...keptOut.map((why) => `- ${onOneLine(why)}`),
]

/** Words of a ledger may have lines and tabs; a comment or a description has one line. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Pounds and pence, or whole people, without a separator of thousands. */
export const figureInJournal = ({ amount, commodity }: Amount): string => {
  if (commodity === 'PEOPLE') return String(amount)
  const pence = Math.abs(amount)
  return `${amount < 0 ? '-' : ''}${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`
}

/** A comment beside a sum of which some figures are not known. */
export const unknownBeside = ({ unknown }: Balance): string =>
  unknown === 0 ? '' : ` ; and ${unknown === 1 ? 'a figure' : `${unknown} figures`} more not known`
