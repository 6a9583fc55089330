import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { FinancialYear, Period } from '../../values/financial-year.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { nameIn } from '../../values/name-in.ts'
import type { Measure, SavingClass, SavingMeans, Stage } from './events.ts'

/** The class of a saving, where a source states one. */
export type StatedClass = Exclude<SavingClass, 'notStated'>

/** What the budget and the reports of a line have in common: figures under one key, each field a cell. */
export interface Figure {
  total: Attested<number>
  /** Each council's part, by party; none where no source gives any. */
  shares: Keyed<Attested<number>>
  basis: Attested<string>
  recurrence: Attested<string>
  /** Approximately, at least, at most. */
  qualifier: Attested<string>
  /** How far, in pence, the figures may be off by rounding. */
  goodTo: Attested<number>
}

export interface Budget extends Figure {
  sharingBasis: Attested<string>
  /** The day it is said to take effect on: the first day that it is for. */
  takesEffectOn: Attested<Day>
  /** The day of the year on which the saving itself begins. */
  startsOn: Attested<Day>
  /** What it brings in a whole year. */
  fullYearEffect: Attested<number>
  /** On top of earlier years' savings, or with them in it. */
  increment: Attested<string>
}

/** A budget as it was stated anew, whole. */
export interface BudgetRevision {
  readonly on: Day
  total: Attested<number>
  shares: Keyed<Attested<number>>
  /** How far, in pence, the figures may be off by rounding. */
  goodTo: Attested<number>
  reason: Attested<string>
}

/** Budget that moved between two lines. */
export interface Virement {
  on: Attested<Day>
  year: Attested<FinancialYear>
  from: Attested<Key>
  to: Attested<Key>
  amount: Attested<number>
  council: Attested<Key>
  reason: Attested<string>
}

export interface Report extends Figure {
  readonly period: Period
  readonly measure: Measure
  readonly stage: Stage
  /** The same stage, with who states it and whether it was inferred. */
  statedStage: Attested<Stage>
  method: Attested<string>
  printedVariance: Attested<number>
  varianceCause: Attested<string>
  /** What each cause explains of the variance. */
  causes: Readonly<Keyed<Attested<number>>>
}

/** What finance validated of a line for a period. */
export interface Validation {
  readonly period: Period
  readonly measure: Measure
  amount: Attested<number>
  shares: Keyed<Attested<number>>
  /** How far, in pence, the figures may be off by rounding. */
  goodTo: Attested<number>
  /** Who validated it, by role. Two who agree on the figure are no rivals, though both are shown. */
  by: Attested<string>
  /** What it was validated by. */
  validation: Attested<string>
}

/** A line in one financial year. */
export interface LineYear {
  /** One class a line and year: a source that says otherwise is a rival. */
  class: Attested<StatedClass>
  /** As it was first set. */
  budget: Budget
  /** By the day from which they hold. */
  revisions: Keyed<BudgetRevision>
  /** By period, measure and stage. */
  reports: Keyed<Report>
  /** By period and measure. */
  validations: Keyed<Validation>
}

export interface Line {
  name: Attested<string>
  group: Attested<Key>
  nature: Attested<'saving' | 'transitionalCost'>
  service: Attested<Key>
  means: Attested<SavingMeans>
  years: { [year: string]: LineYear }
}

export interface PrintedTotal {
  readonly year: FinancialYear
  readonly table: Key
  readonly of: TotalOf
  label: Attested<string>
  budget: Attested<number>
  budgetShares: Keyed<Attested<number>>
  actual: Attested<number>
  variance: Attested<number>
  /** How far, in pence, the printed figures may be off by rounding. */
  goodTo: Attested<number>
}

export type TotalOf =
  | { readonly kind: 'group'; readonly group: Key }
  | { readonly kind: 'class'; readonly class: SavingClass }
  | { readonly kind: 'overall' }

/** What a baseline says, each field a cell. */
export interface BaselineFigures {
  amount: Attested<number>
  fte: Attested<number>
  priceBase: Attested<string>
  recharges: Attested<string>
}

export interface BaselineRevision extends BaselineFigures {
  readonly on: Day
  reason: Attested<string>
}

/** What a line or a service cost one council before anything was saved, at the budget of one year. */
export interface Baseline {
  readonly year: FinancialYear
  readonly council: Key
  /** One of the two. */
  readonly line: Key | undefined
  readonly service: Key | undefined
  /** The day on which it was first set; unknown where it was only ever revised. */
  setOn: Attested<Day>
  /** As it was first set. */
  original: BaselineFigures
  /** By the day from which they hold. */
  revisions: Keyed<BaselineRevision>
}

/** A saving that somebody claims or forecasts, under a key of its own. */
export interface Expectation {
  amount: Attested<number>
  line: Attested<Key>
  service: Attested<Key>
  council: Attested<Key>
  class: Attested<StatedClass>
  /** How a claimed saving comes about. */
  means: Attested<SavingMeans>
  basis: Attested<string>
  recurrence: Attested<string>
  qualifier: Attested<string>
  overlapGroup: Attested<Key>
  period: Attested<Period>
  /** How far, in pence, the amount may be off by rounding. */
  goodTo: Attested<number>
  /** What a claim is measured against. */
  baseline: Attested<string>
  /** What a forecast is compared with. */
  comparator: Attested<string>
  /** What it covers. */
  scope: Attested<string>
}

export interface SavingsState {
  lines: Keyed<Line>
  virements: Keyed<Virement>
  printedTotals: Keyed<PrintedTotal>
  baselines: Keyed<Baseline>
  claims: Keyed<Expectation>
  forecasts: Keyed<Expectation>
}

/** The state of the savings, as others may read it. */
export interface SavingsReads {
  readonly lines: Readonly<Keyed<Readonly<Line>>>
  readonly virements: Readonly<Keyed<Readonly<Virement>>>
  readonly printedTotals: Readonly<Keyed<Readonly<PrintedTotal>>>
  readonly baselines: Readonly<Keyed<Readonly<Baseline>>>
  readonly claims: Readonly<Keyed<Readonly<Expectation>>>
  readonly forecasts: Readonly<Keyed<Readonly<Expectation>>>
}

export const initialSavings = (): SavingsState => ({
  lines: {},
  virements: {},
  printedTotals: {},
  baselines: {},
  claims: {},
  forecasts: {},
})

/** What a line is called; its key where its name is not known. */
export const nameOfLine = ({ lines }: Pick<SavingsReads, 'lines'>, key: Key): string => nameIn(lines, key)

const newLine = (): Line => ({
  name: notStated(),
  group: notStated(),
  nature: notStated(),
  service: notStated(),
  means: notStated(),
  years: {},
})

/** The line of a key; where none is registered, one of which nothing is known. */
export const lineIn = ({ lines }: SavingsState, key: Key): Line => inTable(lines, key, newLine)

const newLineYear = (): LineYear => ({
  class: notStated(),
  budget: {
    total: notStated(),
    basis: notStated(),
    recurrence: notStated(),
    qualifier: notStated(),
    goodTo: notStated(),
    shares: {},
    sharingBasis: notStated(),
    takesEffectOn: notStated(),
    startsOn: notStated(),
    fullYearEffect: notStated(),
    increment: notStated(),
  },
  revisions: {},
  reports: {},
  validations: {},
})

export const lineYearIn = ({ years }: Line, year: FinancialYear): LineYear => inTable(years, year, newLineYear)

/** Most reports state none: they share this. */
const NO_CAUSES: Report['causes'] = Object.freeze({})

/** The name of a report among those of a line and year. */
export const reportKey = ({ period, measure, stage }: Pick<Report, 'period' | 'measure' | 'stage'>): string =>
  `${period.from}/${period.to}/${measure}/${stage}`

/** The name of a validation among those of a line and year. */
export const validationKey = ({ period, measure }: Pick<Validation, 'period' | 'measure'>): string =>
  `${period.from}/${period.to}/${measure}`

export const reportIn = (
  { reports }: LineYear,
  { period, measure, stage }: Pick<Report, 'period' | 'measure' | 'stage'>,
): Report =>
  inTable(reports, reportKey({ period, measure, stage }), () => ({
    total: notStated(),
    basis: notStated(),
    recurrence: notStated(),
    qualifier: notStated(),
    goodTo: notStated(),
    shares: {},
    period: { from: period.from, to: period.to },
    measure,
    stage,
    statedStage: notStated(),
    method: notStated(),
    printedVariance: notStated(),
    varianceCause: notStated(),
    causes: NO_CAUSES,
  }))
