import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { RiskRow } from './risk-row.ts'

/**
 * Ranks the risks of one scale, the greatest product first. Ties share the better rank (competition ranking: 1, 2, 2, 4);
 * a risk whose score sources disagree about has no rank and stands last. Ties stand in the order of their printed numbers.
 */
export const rankRisks = (risks: readonly RiskRow[]): readonly RiskRow[] => {
  const computed = risks.map((row) => row.computed)
  // What is printed beside a contested score is nobody's rank, and takes nobody's place.
  const printed = risks.map((row) => (row.score.is === 'known' ? attestedValue(row.printed) : undefined))
  return risks
    .map((row, index) => ({
      ...row,
      rank: rankAmong(computed, row.computed),
      printedRank: rankAmong(printed, printed[index]),
    }))
    .sort(
      (a, b) =>
        (a.rank ?? risks.length + 1) - (b.rank ?? risks.length + 1) ||
        byNumber(attestedValue(a.printedRef) ?? '', attestedValue(b.printedRef) ?? '') ||
        byText(a.risk, b.risk),
    )
}

const rankAmong = (scores: readonly (number | undefined)[], score: number | undefined): number | undefined =>
  score === undefined ? undefined : 1 + scores.filter((other) => other !== undefined && other > score).length

/** The shorter first, so that 2 stands before 11. */
const byNumber = (one: string, other: string): number => one.length - other.length || byText(one, other)
