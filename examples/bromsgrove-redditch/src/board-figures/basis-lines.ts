import type { Basis } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { dayInWords } from '../words/day-in-words.ts'

/** From where the figures are seen, in people's words. */
export const positionInWords = ({ asAt, knownOn, position }: Basis): string => {
  const papers = knownOn === 'all' ? 'all papers' : `papers to ${dayInWords(knownOn)}`
  return `Position at ${dayInWords(asAt)}, using ${papers}, using entries to ${position}`
}

/** Whether the position was kept at the time; nothing where it was. */
export const reconstructionLines = ({ isReconstructed }: Basis): readonly string[] =>
  isReconstructed ? paragraph('Reconstructed: all entries were made afterwards, from the papers of the time.') : []

export const rootInWords = ({ root }: Basis): string => `Merkle root of these entries: ${root}`
