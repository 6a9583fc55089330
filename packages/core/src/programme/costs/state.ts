import { type Attested, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { type FinancialYear, type Period, yearOfDay } from '../../values/financial-year.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen, When } from '../../values/when.ts'
import type { CostKind, CostState, Favourable, FundingKind, FundingState, ReserveMovement } from './events.ts'
import { joinAmounts, lastStated, type StatedAmount } from './stated-amount.ts'

/** A cost in one state, with each council's part where a source gives it. */
export interface CostAmount extends StatedAmount {
  shares: Keyed<Attested<number>>
  /** By what it is shared, as stated. */
  sharingBasis: Attested<string>
}

/** What is said of a cost in one state and year. */
export interface CostFigure {
  readonly state: CostState
  /** The year it is for: as stated, or that of its day. Undefined of an instalment that was incurred or paid. */
  readonly year: FinancialYear | undefined
  /** The year as stated; unknown where it is that of its day. Of an instalment sources may state several. */
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
  /** By state, year and part; an instalment that was incurred or paid by state and part. */
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

/** An amount of a reserve: whose it is, and for which year, is one fact of it, whatever the number of papers that tell it. */
export interface ReserveAmount extends StatedAmount {
  council: Attested<Key>
  year: Attested<FinancialYear>
}

/** What went into a reserve, out of it, was recommended for it or was in it: on one day, or as one instalment. */
export interface ReserveFigure {
  readonly movement: ReserveMovement
  readonly part: Key | undefined
  /** In order of their days. What moves does so once; what is recommended is so until it is recommended otherwise. */
  amounts: ReserveAmount[]
}

export interface Reserve {
  name: Attested<string>
  purpose: Attested<string>
  /** By movement and part; without a part by movement, council and year, and what is not recommended by its day. */
  figures: Keyed<ReserveFigure>
}

/** A row of a printed table, as it stood on a day. */
export interface PositionDay {
  readonly on: Day
  when: AttestedWhen
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

/**
 * The amount that stands: the last that anybody knows, or where nobody does, the last; undefined where none is stated. Contested
 * between those that may be the last, where their sources are too vague to tell.
 */
export const standingAmount = ({ amounts }: Reads<CostFigure>): Reads<Omit<CostAmount, 'on'>> | undefined => {
  const stated = lastStated(amounts)
  if (stated === undefined) return undefined
  const { last, when } = stated
  const councils = [...new Set(last.flatMap(({ shares }) => Object.keys(shares)))]
  return {
    ...joinAmounts(last),
    when,
    shares: Object.fromEntries(
      councils.map((key) => [key, joinCells(last.map(({ shares }) => shares[key] ?? notStated<number>()))]),
    ),
    sharingBasis: joinCells(last.map(({ sharingBasis }) => sharingBasis)),
  }
}

/** The year of a figure: `notStated` of a budget for no stated year, `undetermined` where its days lie in several or sources disagree. */
export type YearOfCost = FinancialYear | 'notStated' | 'undetermined'

/** A year that is stated, or in which every day lies on which it may have happened. */
export const yearOfFigure = (
  { state, year, yearStated }: Pick<Reads<CostFigure>, 'state' | 'year' | 'yearStated'>,
  when: Attested<When>,
): YearOfCost => {
  if (yearStated.is === 'known') return yearStated.value
  if (yearStated.is === 'contested') return 'undetermined'
  if (!happens(state)) return 'notStated'
  const years = claimedValues(when).flatMap(({ earliest, latest }) => [
    earliest && yearOfDay(earliest),
    yearOfDay(latest),
  ])
  const [only, ...others] = new Set(year === undefined ? years : [year, ...years])
  return only && others.length === 0 ? only : 'undetermined'
}

/** What is incurred or paid happens once, whatever later papers say of it; a budget or commitment holds until the next. */
export const happens = (state: CostState): boolean => state === 'incurred' || state === 'paid'

/** Money that changes hands does so once. */
export const isHandedOver = (state: FundingState): boolean => state === 'released' || state === 'received'
