import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import type { SavingsReads } from '../savings/state.ts'

/** What a service cost a council before it was shared, in pence, for a whole year. */
export interface BaselineOfCouncil {
  /** The year whose budget it is of. */
  readonly year: FinancialYear
  readonly amount: Attested<number>
  /** The positions of the entries behind it. */
  readonly entries: readonly number[]
}

/** The baseline that a charge of a year is measured against: of that year or the last one before it, as last revised. */
export const baselineFor = (
  { baselines }: SavingsReads,
  { council, service, year }: { readonly council: Key; readonly service: Key; readonly year: FinancialYear },
): BaselineOfCouncil | undefined => {
  const baseline = Object.values(baselines)
    .filter((each) => each.council === council && each.service === service && each.year <= year)
    .sort((a, b) => byText(a.year, b.year))
    .at(-1)
  if (baseline === undefined) return undefined
  const [latest] = Object.values(baseline.revisions).sort((a, b) => byText(b.on, a.on))
  const { amount } = latest ?? baseline.original
  return { year: baseline.year, amount, entries: witnessesOf(amount) }
}
