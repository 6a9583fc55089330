import { positionsOf, type Row } from '../../slice/row.ts'
import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { addEstimates, type Estimate, type EstimateMethod } from './estimate.ts'
import type { SavingMeans } from './events.ts'
import {
  addFigures,
  addVariances,
  type QualifiedFigures,
  type Reaching,
  roundingOf,
  sharedQualities,
  statedOfAll,
  type Variance,
} from './figures.ts'
import type { LineRow } from './line-row.ts'
import { type PrintedTotalRow, printedRow } from './printed-totals.ts'
import type { RealisedFigures } from './realised.ts'
import { describeTotal } from './recipes.ts'
import type { SavingsReads, TotalOf } from './state.ts'
import type { MaybeFigures } from './undetermined.ts'
import { addByCause, type VarianceByCause } from './variance-causes.ts'

/** A subtotal or total of lines, computed cell by cell, with what sources printed for it. */
export interface TotalRow extends Row {
  readonly of:
    | TotalOf
    | { readonly kind: 'means'; readonly means: SavingMeans }
    | { readonly kind: 'beforeTransitionalCosts' }
    | { readonly kind: 'transitionalCosts' }
  /** As a source prints it; undefined where none does. */
  readonly label: string | undefined
  /** As it is now: revised, and with what was vired. */
  readonly budget: QualifiedFigures
  /** As it was first set. Each of these figures with what all its lines say of theirs. */
  readonly originalBudget: QualifiedFigures
  readonly actual: QualifiedFigures
  /** Whether the budgets come on top of earlier years' savings, or take them in; undefined where not all lines say the same. */
  readonly increment: string | undefined
  /** Of the lines' own: a line whose budget and actual cannot be compared leaves the total undetermined. */
  readonly variance: Variance
  readonly causes: VarianceByCause
  /** What finance validated. */
  readonly realised: Omit<RealisedFigures, keyof Reaching>
  /** What the figures may be by the day, where they differ from these and a source is too vague to tell. */
  readonly undetermined: MaybeFigures | undefined
  readonly printed: readonly PrintedTotalRow[]
  /** Only where it was asked for. */
  readonly estimate?: Estimate
}

/** What all totals of a year have in common. */
export interface TotalGround {
  readonly printedTotals: SavingsReads['printedTotals']
  readonly year: FinancialYear
  readonly councils: readonly Key[]
  readonly estimate: EstimateMethod | undefined
}

export const totalRow = (
  { printedTotals, year, councils, estimate }: TotalGround,
  of: TotalRow['of'],
  children: readonly LineRow[],
): TotalRow => {
  const key = keyOfTotal(of)
  const ref = `councilSavings:${year}/${key}`
  const printed = Object.values(printedTotals)
    .filter((total) => total.year === year && keyOfTotal(total.of) === key)
    .sort((a, b) => byText(a.table, b.table))
    .map((total) => printedRow(`${ref}/printed/${total.table}`, total))
  const addQualified = (figures: readonly QualifiedFigures[]): QualifiedFigures => ({
    ...addFigures(figures, councils),
    ...sharedQualities(figures),
  })
  const realised = children.map((line) => line.realised)
  const [first] = printed
  return {
    ref,
    of,
    label: first && attestedValue(first.label),
    budget: addQualified(children.map((line) => line.budget)),
    originalBudget: addQualified(children.map((line) => line.originalBudget)),
    actual: addQualified(children.map((line) => line.actual)),
    increment: statedOfAll(children.map(({ increment }) => attestedValue(increment))),
    variance: addVariances(children.map((line) => line.variance)),
    causes: addByCause(children.map((line) => line.causes)),
    realised: { ...addFigures(realised, councils), goodTo: roundingOf(realised.map(({ goodTo }) => goodTo)) },
    undetermined: undefined,
    printed,
    ...(estimate === undefined
      ? {}
      : {
          estimate: addEstimates(
            children.flatMap((line) => line.estimate ?? []),
            councils,
          ),
        }),
    entries: positionsOf(...[...children, ...printed].map(({ entries }) => entries)),
  }
}

/** The key of a total, for refs and to find what sources printed for it. */
export const keyOfTotal = (of: TotalRow['of']): string => {
  if (of.kind === 'beforeTransitionalCosts' || of.kind === 'transitionalCosts') return of.kind
  return of.kind === 'means' ? `means/${of.means}` : describeTotal(of)
}
