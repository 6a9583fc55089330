import { addSums, isWhole, NOTHING, type Sum, subtract } from '../../values/amount.ts'
import { figureOf } from '../../values/attested.ts'
import { VARIANCE_CAUSES, type VarianceCause } from './events.ts'
import { oneFigure, type Variance } from './figures.ts'
import type { Report } from './state.ts'

/** A variance by what caused it, in pence. */
export interface VarianceByCause {
  /** What sources state of each cause; a cause that none states is left out. */
  readonly stated: { readonly [Cause in VarianceCause]?: Sum }
  /** What is left of the variance: unknown where the variance is, or a part of it. */
  readonly notStated: Sum
  /**
   * The part of the variance that is evidenced to recur: by price, volume or scope. Posts that stand empty, timing, and what
   * a transitional cost or another one-off figure differs by do not; what no source gives a cause for, or another cause, is
   * unknown, and not nothing.
   */
  readonly recurring: Sum
}

const RECURRING: readonly VarianceCause[] = ['price', 'volume', 'scope']

interface VarianceParts {
  readonly variance: Variance
  /** The reports that the actual is made of. */
  readonly reports: readonly Readonly<Report>[]
  readonly nature: 'saving' | 'transitionalCost' | undefined
  readonly recurrence: string | undefined
}

export const varianceByCause = ({ variance, reports, nature, recurrence }: VarianceParts): VarianceByCause => {
  const stated: { [Cause in VarianceCause]?: Sum } = {}
  for (const cause of VARIANCE_CAUSES) {
    const amounts = reports.flatMap(({ causes }) => causes[cause] ?? [])
    if (amounts.length > 0) stated[cause] = addSums(amounts.map((amount) => oneFigure(figureOf(amount))))
  }
  const notStated = subtract(variance.amount, addSums(Object.values(stated)))
  const isOneOff = nature === 'transitionalCost' || recurrence === 'oneOff'
  return {
    stated,
    notStated,
    recurring:
      isOneOff && isWhole(variance.amount)
        ? NOTHING
        : addSums([
            ...RECURRING.map((cause) => stated[cause] ?? NOTHING),
            ...[stated.other ?? NOTHING, notStated].map((unclear) => (isNothing(unclear) ? NOTHING : UNCLEAR)),
          ]),
  }
}

/** Adds up variances cause by cause. */
export const addByCause = (children: readonly VarianceByCause[]): VarianceByCause => {
  const stated: { [Cause in VarianceCause]?: Sum } = {}
  for (const cause of VARIANCE_CAUSES) {
    const amounts = children.flatMap((child) => child.stated[cause] ?? [])
    if (amounts.length > 0) stated[cause] = addSums(amounts)
  }
  return {
    stated,
    notStated: addSums(children.map((child) => child.notStated)),
    recurring: addSums(children.map((child) => child.recurring)),
  }
}

const UNCLEAR: Sum = oneFigure('unknown')

const isNothing = ({ known, unknown }: Sum): boolean => known === 0 && unknown === 0
