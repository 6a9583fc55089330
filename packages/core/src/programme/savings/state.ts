import type { Unknown } from '../../values/amount.ts'
import { type Attested, attestOnce, notStated, type Witness, whereStated } from '../../values/attested.ts'
import type { FinancialYear, Period } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { SavingClass, Stage } from './events.ts'

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
}

export interface Report extends Figure {
  readonly period: Period
  readonly measure: 'periodic' | 'yearToDate'
  readonly stage: Stage
  /** The same stage, with who states it and whether it was inferred. */
  statedStage: Attested<Stage>
  method: Attested<string>
  printedVariance: Attested<number>
  varianceCause: Attested<string>
}

/** A line in one financial year. */
export interface LineYear {
  /** One class a line and year: a source that says otherwise is a rival. */
  class: Attested<StatedClass>
  budget: Budget
  /** By period, measure and stage. */
  reports: Keyed<Report>
}

export interface Line {
  name: Attested<string>
  group: Attested<Key>
  nature: Attested<'saving' | 'transitionalCost'>
  service: Attested<Key>
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

/** A saving that somebody claims or forecasts, under a key of its own. */
export interface Expectation {
  amount: Attested<number>
  line: Attested<Key>
  service: Attested<Key>
  council: Attested<Key>
  class: Attested<StatedClass>
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
  printedTotals: Keyed<PrintedTotal>
  claims: Keyed<Expectation>
  forecasts: Keyed<Expectation>
}

/** The state of the savings, as others may read it. */
export interface SavingsReads {
  readonly lines: Readonly<Keyed<Readonly<Line>>>
  readonly printedTotals: Readonly<Keyed<Readonly<PrintedTotal>>>
  readonly claims: Readonly<Keyed<Readonly<Expectation>>>
  readonly forecasts: Readonly<Keyed<Readonly<Expectation>>>
}

export const initialSavings = (): SavingsState => ({ lines: {}, printedTotals: {}, claims: {}, forecasts: {} })

/** The line of a key; where none is registered, one of which nothing is known. */
export const lineIn = ({ lines }: Pick<SavingsState, 'lines'>, key: Key): Line => {
  const known = lines[key]
  if (known !== undefined) return known
  lines[key] = { name: notStated(), group: notStated(), nature: notStated(), service: notStated(), years: {} }
  return lineIn({ lines }, key)
}

export const lineYearIn = (line: Pick<Line, 'years'>, year: FinancialYear): LineYear => {
  const known = line.years[year]
  if (known !== undefined) return known
  line.years[year] = {
    class: notStated(),
    budget: {
      total: notStated(),
      basis: notStated(),
      recurrence: notStated(),
      qualifier: notStated(),
      goodTo: notStated(),
      shares: {},
      sharingBasis: notStated(),
    },
    reports: {},
  }
  return lineYearIn(line, year)
}

/** The name of a report among those of a line and year. */
const reportKey = ({ period, measure, stage }: Pick<Report, 'period' | 'measure' | 'stage'>): string =>
  `${period.from}/${period.to}/${measure}/${stage}`

export const reportIn = (
  { reports }: Pick<LineYear, 'reports'>,
  which: Pick<Report, 'period' | 'measure' | 'stage'>,
): Report => {
  const key = reportKey(which)
  const known = reports[key]
  if (known !== undefined) return known
  const { period, measure, stage } = which
  reports[key] = {
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
  }
  return reportIn({ reports }, which)
}

interface FigureData {
  readonly total: number | Unknown
  readonly shares?: Readonly<Record<Key, number | Unknown>> | undefined
  readonly basis: string
  readonly recurrence: string
  readonly qualifier?: string | undefined
  readonly goodTo?: number | undefined
}

/** Takes in the fields that budgets and reports have in common. */
export const stateFigure = (figure: Figure, data: FigureData, fact: Witness): undefined => {
  figure.total = attestOnce(figure.total, data.total, fact, 'total')
  figure.basis = attestOnce(figure.basis, whereStated(data.basis), fact, 'basis')
  figure.recurrence = attestOnce(figure.recurrence, whereStated(data.recurrence), fact, 'recurrence')
  if (data.qualifier !== undefined) figure.qualifier = attestOnce(figure.qualifier, data.qualifier, fact, 'qualifier')
  if (data.goodTo !== undefined) figure.goodTo = attestOnce(figure.goodTo, data.goodTo, fact, 'goodTo')
  stateShares(figure.shares, data.shares, fact, 'shares')
}

export const stateShares = (
  shares: Keyed<Attested<number>>,
  stated: Readonly<Record<Key, number | Unknown>> | undefined,
  fact: Witness,
  field: string,
): undefined => {
  for (const council in stated) {
    const share = stated[council]
    if (share !== undefined) shares[council] = attestOnce(shares[council] ?? notStated(), share, fact, field)
  }
}

export const NOTHING_EXPECTED: Readonly<Expectation> = {
  amount: notStated(),
  line: notStated(),
  service: notStated(),
  council: notStated(),
  class: notStated(),
  basis: notStated(),
  recurrence: notStated(),
  qualifier: notStated(),
  overlapGroup: notStated(),
  period: notStated(),
  goodTo: notStated(),
  baseline: notStated(),
  comparator: notStated(),
  scope: notStated(),
}
