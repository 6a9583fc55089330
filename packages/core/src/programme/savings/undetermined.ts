import { positionsOf } from '../../slice/row.ts'
import { ONE_UNKNOWN } from '../../values/amount.ts'
import { sameValue } from '../../values/same-value.ts'
import { type Figures, NO_VARIANCE, type Variance } from './figures.ts'
import type { LineRow } from './line-row.ts'
import type { TotalRow } from './total-row.ts'

/** The figures of a line or total as they may be by the day, where a source is too vague to tell. */
export interface MaybeFigures {
  readonly budget: Figures
  readonly originalBudget: Figures
  readonly actual: Figures
  readonly realised: Figures
  readonly variance: Variance
}

/**
 * The rows of what is certain, each with what it may be where that differs.
 *
 * @param possible the rows of the same lines or totals if everything vague happened at its earliest.
 */
export const withUndetermined = <Each extends LineRow | TotalRow>(
  certain: readonly Each[],
  possible: readonly Each[],
): readonly Each[] =>
  certain.map((row) => {
    const other = possible.find(({ ref }) => ref === row.ref)
    const maybe = other === undefined ? NOTHING_KNOWN : figuresOf(other)
    return sameValue(figuresOf(row), maybe)
      ? row
      : { ...row, undetermined: maybe, entries: positionsOf(row.entries, other?.entries ?? []) }
  })

const figuresOf = ({ budget, originalBudget, actual, realised, variance }: LineRow | TotalRow): MaybeFigures => ({
  budget: plain(budget),
  originalBudget: plain(originalBudget),
  actual: plain(actual),
  realised: plain(realised),
  variance,
})

/** A council of which only vague facts speak is in none of the certain figures: that alone is no difference. */
const plain = ({ total, byCouncil }: Figures): Figures => ({
  total,
  byCouncil: Object.fromEntries(Object.entries(byCouncil).filter(([, cell]) => cell !== 'notEvidenced')),
})

const UNKNOWN_FIGURES: Figures = { total: ONE_UNKNOWN, byCouncil: {} }

/** Where everything that is said of a row may have been undone. */
const NOTHING_KNOWN: MaybeFigures = {
  budget: UNKNOWN_FIGURES,
  originalBudget: UNKNOWN_FIGURES,
  actual: UNKNOWN_FIGURES,
  realised: UNKNOWN_FIGURES,
  variance: NO_VARIANCE,
}
