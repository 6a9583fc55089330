import { basisClauses } from '@programme-ledger/reports/words'
import { hanging } from '../terminal/hanging.ts'
import type { ProgrammeBooks } from './programme-books.ts'

/** From where an answer is seen, as people read it, in lines of this width. */
export const basisLines = ({ basis, entries }: Pick<ProgrammeBooks, 'basis' | 'entries'>, width: number): string => {
  const [last] = entries([basis.position])
  const reconstructed = basis.isReconstructed
    ? `\n${hanging('', 'Reconstructed: put together from papers, after the day itself.', width)}`
    : ''
  return `${inClauses(basisClauses(basis, last?.recordedAt), width)}${reconstructed}`
}

const NO_BREAK = '\u00a0'

/** Each clause whole on one line, where the line has room for it. */
const inClauses = (clauses: readonly string[], width: number): string =>
  hanging('', clauses.map((clause) => clause.replaceAll(' ', NO_BREAK)).join(' '), width).replaceAll(NO_BREAK, ' ')
