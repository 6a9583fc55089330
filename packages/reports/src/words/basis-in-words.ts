import { type Basis, formatDay, type Viewpoint } from '@programme-ledger/core'

/** From where answers are seen: `Position at 30 June 2011, using papers to 30 June 2011, using entries to 838`. */
export const basisInWords = ({ asAt, knownOn, position }: Omit<Basis, 'root'>): string =>
  `Position at ${formatDay(asAt)}, using ${papersInWords(knownOn)}, using entries to ${position}`

const papersInWords = (knownOn: Basis['knownOn']): string =>
  knownOn === 'all' ? 'all papers' : `papers to ${formatDay(knownOn)}`

/** The same of a viewpoint that may pin no entries. */
export const viewpointInWords = ({ asAt, knownOn }: Viewpoint): string =>
  `${formatDay(asAt)}, using ${papersInWords(knownOn ?? 'all')}`
