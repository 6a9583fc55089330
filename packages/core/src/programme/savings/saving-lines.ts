import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import type { Line, SavingsReads } from './state.ts'

/** A line of the financial summary as it is registered, whether or not anything was ever budgeted or reported for it. */
export interface SavingLineRow extends Row, Readonly<Omit<Line, 'years'>> {
  readonly line: Key
  /** The years that have figures. */
  readonly years: readonly FinancialYear[]
}

/** All lines, by key. */
export const savingLines = ({ all }: Reading<{ readonly savings: SavingsReads }>): readonly SavingLineRow[] =>
  Object.entries(all.savings.lines)
    .map(([line, { years, ...cells }]) => ({
      ...cells,
      ref: `savingLines:${line}`,
      line,
      // The keys of a line's years are the financial years that its facts name.
      years: Object.keys(years).sort() as FinancialYear[],
      entries: positionsOf(...Object.values(cells).map(witnessesOf)),
    }))
    .sort((a, b) => byText(a.line, b.line))
