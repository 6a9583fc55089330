import type { Basis } from '@programme-ledger/core'
import { dayInWords } from '../words/day-in-words.ts'

/** From where the figures are seen, in people's words. */
export const positionInWords = ({ asAt, knownOn, position }: Basis): string => {
  const papers = knownOn === 'all' ? 'all papers' : `papers to ${dayInWords(knownOn)}`
  return `Position at ${dayInWords(asAt)}, using ${papers}, using entries to ${position}`
}

export const rootInWords = ({ root }: Basis): string => `Merkle root of these entries: ${root}`
