import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { describeTotal } from './recipes.ts'
import type { PrintedTotal, SavingsReads } from './state.ts'

/** A total as a source printed it, whether or not there are lines that it adds up. */
export interface PrintedTotalRow extends Row, Readonly<PrintedTotal> {}

/** All totals that sources printed, by year, table and what they add up. */
export const printedTotals = ({ all }: Reading<{ readonly savings: SavingsReads }>): readonly PrintedTotalRow[] =>
  Object.values(all.savings.printedTotals)
    .map((total) => printedRow(`printedTotals:${total.year}/${total.table}/${describeTotal(total.of)}`, total))
    .sort((a, b) => byText(a.ref, b.ref))

export const printedRow = (ref: string, printed: Readonly<PrintedTotal>): PrintedTotalRow => ({
  ...printed,
  ref,
  entries: positionsOf(...Object.values(printedCells(printed)).map(witnessesOf)),
})

/** The cells of a printed total, by what they are called. */
export const printedCells = (printed: Readonly<PrintedTotal>): Readonly<Record<string, Attested<unknown>>> => ({
  label: printed.label,
  budget: printed.budget,
  actual: printed.actual,
  variance: printed.variance,
  'rounding, good to': printed.goodTo,
  ...Object.fromEntries(
    Object.entries(printed.budgetShares).map(([council, share]) => [`budget of ${council}`, share]),
  ),
})
