import { attestedValue, type RiskRow } from '@programme-ledger/core'
import { attestedCell } from './cell-of.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import type { SheetModel } from './sheet-model.ts'

export const RISKS = 'Risks'
const NEW_RISKS = 10

/** The risk register: each risk that is on it as it stands, empty columns for its new score, and rows below for new risks. */
export const risksSheet = (books: ProgrammeBooks): SheetModel => {
  const { scales, unscored } = books.riskRegister()
  const steps = (which: 'likelihood' | 'impact'): readonly string[] =>
    Array.from({ length: Math.max(0, ...scales.map((scale) => scale[which].length)) }, (_, index) => String(index + 1))
  return {
    name: RISKS,
    title: `Risk register. ${scales.map(({ scale, likelihood, impact }) => `${scale}: likelihood 1 to ${likelihood.length}, impact 1 to ${impact.length}`).join('; ')}`,
    columns: [
      { id: 'key', title: 'Key', width: 24, is: 'key' },
      { id: 'ref', title: 'Ref', width: 8, is: 'current' },
      { id: 'title', title: 'Risk', width: 44, is: 'current', format: 'words' },
      { id: 'likelihoodNow', title: 'L now', width: 8, is: 'current' },
      { id: 'impactNow', title: 'I now', width: 8, is: 'current' },
      { id: 'scoreNow', title: 'Score now', width: 11, is: 'current' },
      { id: 'mitigationNow', title: 'Mitigation now', width: 50, is: 'current', format: 'words' },
      { id: 'likelihood', title: 'New L', width: 8, is: 'new', choices: steps('likelihood') },
      { id: 'impact', title: 'New I', width: 8, is: 'new', choices: steps('impact') },
      { id: 'trend', title: 'Trend', width: 12, is: 'new', choices: ['up', 'down', 'unchanged'] },
      { id: 'why', title: 'Why', width: 34, is: 'new', format: 'words' },
      { id: 'mitigation', title: 'New mitigation', width: 44, is: 'new', format: 'words' },
      { id: 'closed', title: 'Closed, because', width: 30, is: 'new', format: 'words' },
    ],
    rows: [...scales.flatMap(({ risks }) => risks), ...unscored].map((row) => ({
      key: row.risk,
      current: currentOf(row),
    })),
    newRows: NEW_RISKS,
    newRowColumns: ['ref', 'title'],
  }
}

const currentOf = (row: RiskRow) => ({
  ref: attestedCell(row.printedRef),
  title: attestedValue(row.title) ?? row.risk,
  likelihoodNow: row.likelihood?.step ?? contestedScore(row),
  impactNow: row.impact?.step ?? contestedScore(row),
  scoreNow: attestedCell(row.printed) ?? row.computed,
  mitigationNow: attestedCell(row.mitigation),
})

const contestedScore = ({ score }: RiskRow): string | undefined => (score.is === 'contested' ? 'contested' : undefined)
