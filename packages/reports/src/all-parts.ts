import type { Part, ReportDocument } from './document.ts'

/** The parts of a document and its annexes, in the order in which they are printed. */
export const allParts = ({ parts, annexes }: Pick<ReportDocument, 'parts' | 'annexes'>): readonly Part[] => [
  ...parts,
  ...annexes,
]
