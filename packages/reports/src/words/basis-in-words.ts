import { type Basis, formatDay, type Instant, type Viewpoint } from '@programme-ledger/core'
import { instantInWords } from './instant-in-words.ts'

/** What a basis says of itself, without the proof. */
type Seen = Pick<Basis, 'asAt' | 'knownOn' | 'position'>

/** From where answers are seen: `Position at 30 June 2011, using papers to 30 June 2011, using entries to 838`. */
export const basisInWords = (basis: Seen): string => basisClauses(basis).join(' ')

/**
 * The same, clause by clause.
 *
 * @param madeAt when the last of the entries was made, where that is to be said: `using entries made to 5 July 2011, 09:00 (1 to 838)`.
 */
export const basisClauses = ({ asAt, knownOn, position }: Seen, madeAt?: Instant): readonly string[] => {
  const made = madeAt === undefined ? `to ${position}` : `made to ${instantInWords(madeAt)} (1 to ${position})`
  return [
    `Position at ${formatDay(asAt)},`,
    `using ${papersInWords(knownOn)},`,
    position === 0 ? 'using no entries' : `using entries ${made}`,
  ]
}

const papersInWords = (knownOn: Basis['knownOn']): string =>
  knownOn === 'all' ? 'all papers' : `papers to ${formatDay(knownOn)}`

/** The same of a viewpoint that may pin no entries. */
export const viewpointInWords = ({ asAt, knownOn }: Viewpoint): string =>
  `${formatDay(asAt)}, using ${papersInWords(knownOn ?? 'all')}`
