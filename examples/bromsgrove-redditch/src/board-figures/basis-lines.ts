import { type Basis, formatDay } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'

/** From where the figures are seen, in people's words. */
export const positionInWords = ({ asAt, knownOn, position }: Basis): string => {
  const papers = knownOn === 'all' ? 'all papers' : `papers to ${formatDay(knownOn)}`
  return `Position at ${formatDay(asAt)}, using ${papers}, using entries to ${position}`
}

/** Whether the position was kept at the time; nothing where it was. */
export const reconstructionLines = ({ isReconstructed }: Basis): readonly string[] =>
  isReconstructed ? paragraph('Reconstructed: all entries were made afterwards, from the papers of the time.') : []

/** What tells whether two people read the same entries. */
export const rootLines = ({ root, position }: Basis): readonly string[] => [
  '',
  `Merkle root of entries 1 to ${position}: ${root}`,
  ...paragraph(
    'Whoever reads the same ledger finds the same root. Entries say when they were made, so recording the papers anew gives another.',
  ),
]
