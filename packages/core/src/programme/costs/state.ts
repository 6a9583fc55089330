import { type Attested, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { type FinancialYear, type Period, yearOfDay } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen, When } from '../../values/when.ts'
import type { CostKind, CostState, Favourable, FundingKind, FundingState, ReserveMovement } from './events.ts'

/** An amount of pence that a source gives, when, and how sure it is. */
export interface StatedAmount {
  /** The day of the statement that made it. */
  readonly on: Day
  when: AttestedWhen
  amount: Attested<number>
  /** Approximately, at least, at most. */
  qualifier: Attested<string>
  /** How far, in pence, the amount may be off by rounding. */
  goodTo: Attested<number>
}

/** A cost in one state, with each council's part where a source gives it. */
export interface CostAmount extends StatedAmount {
  shares: Keyed<Attested<number>>
  /** By what it is shared, as stated. */
  sharingBasis: Attested<string>
}

/** What is said of a cost in one state and year. */
export interface CostFigure {
  readonly state: CostState
  /** The year it is for: as stated, or that of its day. */
  readonly year: FinancialYear | undefined
  /** The year as stated; unknown where it is that of its day. */
  yearStated: Attested<FinancialYear>
  readonly part: Key | undefined
  /** In order of their days, the last of which stands. What is incurred or paid is so once. */
  amounts: CostAmount[]
}

export interface Cost {
  name: Attested<string>
  kind: Attested<CostKind>
  service: Attested<Key>
  /** Whose it is, where it is one council's. */
  council: Attested<Key>
  /** By state, year and part. */
  figures: Keyed<CostFigure>
}

/** Of a range, `amount` is the lower end. */
export interface FundingAmount extends StatedAmount {
  upTo: Attested<number>
  conditions: Attested<readonly string[]>
}

/** One step of a funding: that it was requested, awarded, received. */
export interface FundingStep {
  readonly state: FundingState
  readonly part: Key | undefined
  /** In order of their days, the last of which stands. What is released or received is so once. */
  amounts: FundingAmount[]
}

export interface Funding {
  name: Attested<string>
  kind: Attested<FundingKind>
  funder: Attested<Key>
  service: Attested<Key>
  /** For whom it is, where it is for one council. */
  council: Attested<Key>
  purpose: Attested<string>
  /** By state and part. */
  steps: Keyed<FundingStep>
}

/** What went into a reserve, out of it, was recommended for it or was in it: on one day, or as one instalment. */
export interface ReserveAmount extends StatedAmount {
  readonly movement: ReserveMovement
  readonly council: Key | undefined
  readonly year: FinancialYear | undefined
  readonly part: Key | undefined
}

export interface Reserve {
  name: Attested<string>
  purpose: Attested<string>
  /** By movement, council, year, and day or part. */
  amounts: Keyed<ReserveAmount>
}

/** A row of a printed table, as it stood on a day. */
export interface PositionDay {
  readonly on: Day
  label: Attested<string>
  service: Attested<Key>
  period: Attested<Period>
  unitAsPrinted: Attested<string>
  /** In pence, as the next three. */
  businessCase: Attested<number>
  budget: Attested<number>
  projected: Attested<number>
  /** As printed, with its sign. */
  variance: Attested<number>
  favourable: Attested<Exclude<Favourable, 'notStated'>>
  goodTo: Attested<number>
  /** The rows of the table that it is the sum of. */
  addsUp: Attested<readonly Key[]>
}

export interface BudgetRow {
  readonly table: Key
  readonly row: Key
  /** In order of their days. */
  days: PositionDay[]
}

export interface CostsState {
  costs: Keyed<Cost>
  fundings: Keyed<Funding>
  reserves: Keyed<Reserve>
  /** By table and row. */
  budgetRows: Keyed<BudgetRow>
}

/** The state of costs and what pays for them, as others may read it. */
export type CostsReads = Reads<CostsState>

export const initialCosts = (): CostsState => ({ costs: {}, fundings: {}, reserves: {}, budgetRows: {} })

/** An amount of which nothing is said but its day. */
export const newAmount = (on: Day): StatedAmount => ({
  on,
  when: notStated(),
  amount: notStated(),
  qualifier: notStated(),
  goodTo: notStated(),
})

/** The amount that stands: the last that anybody knows, or where nobody does, the last. */
export const standingAmount = ({ amounts }: Reads<CostFigure>): Reads<CostAmount> | undefined =>
  amounts.findLast(({ amount }) => amount.is !== 'unknown') ?? amounts.at(-1)

/** The year of a figure: `notStated` of a budget for no stated year, `undetermined` where its days lie in several. */
export type YearOfCost = FinancialYear | 'notStated' | 'undetermined'

/** A year that is stated, or in which every day lies on which it may have happened. */
export const yearOfFigure = ({ year, yearStated }: Reads<CostFigure>, when: Attested<When>): YearOfCost => {
  if (year === undefined) return 'notStated'
  if (yearStated.is === 'known') return year
  return claimedValues(when).every(
    ({ earliest, latest }) =>
      earliest !== null && yearOfDay(earliest) === yearOfDay(latest) && yearOfDay(latest) === year,
  )
    ? year
    : 'undetermined'
}
