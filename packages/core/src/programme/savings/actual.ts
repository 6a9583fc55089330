import { type Sum, sumOf } from '../../values/amount.ts'
import { type Attested, figureOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { addDays, type Day, daysBetween } from '../../values/day.ts'
import { daysInCommon, type FinancialYear, type Period, periodOfYear } from '../../values/financial-year.ts'
import { STAGES } from './events.ts'
import type { LineYear, Report } from './state.ts'

/** The reports that make up the actual of a line and year, and what becomes of the others. */
export interface ActualReports {
  /** In order of their periods; their figures add up to the actual. */
  readonly counted: readonly Readonly<Report>[]
  /** All others, in order of their periods, each with why it is not counted. */
  readonly setAside: readonly SetAside[]
  /** Stretches between the start of the year and the last counted day that no counted report covers. */
  readonly gaps: readonly Period[]
  /** The day to which counted reports reach from the start of the year without a gap; undefined where none begins there. */
  readonly upTo: Day | undefined
}

/** A report that is not part of the actual. */
export interface SetAside {
  readonly report: Readonly<Report>
  /**
   * - `estimate`: by its method, which some source calls an estimate (law M4).
   * - `inYearToDate`: the year to date that counts takes its period in, or goes further.
   * - `lessFinal`: a later year to date, less final than the one that counts.
   * - `restated`: a more final figure of the very same period counts.
   * - `overlapping`: a counted figure, as final or more, covers some of its days.
   */
  readonly because: 'estimate' | 'inYearToDate' | 'lessFinal' | 'restated' | 'overlapping'
}

/**
 * Picks what counts as the actual of a line and year (law M3): the latest year-to-date of its most final stage, and the
 * periodic figures that start after it. Of periodic figures that share days the most final counts, of those the longest,
 * of those the latest. No estimate is among them (law M4).
 */
export const actualReports = ({ reports }: Readonly<LineYear>, year: FinancialYear): ActualReports => {
  const all = Object.values(reports)
  const evidenced = all.filter((report) => !isEstimate(report))
  const counted: Readonly<Report>[] = []
  const setAside = all.filter(isEstimate).map((report): SetAside => ({ report, because: 'estimate' }))
  for (const report of [...evidenced.filter(isToDate).sort(byPreferenceToDate), ...periodicOf(evidenced)]) {
    const because = isToDate(report) ? whyNotToDate(report, counted[0]) : whyNotPeriodic(report, counted)
    if (because === undefined) counted.push(report)
    else setAside.push({ report, because })
  }
  counted.sort(byPeriod)
  setAside.sort((a, b) => byPeriod(a.report, b.report))
  return { counted, setAside, ...reachOf(counted, year) }
}

/** The sum of the counted reports; unknown where there is none. */
export const actualTotal = ({ counted }: ActualReports): Sum =>
  counted.length === 0 ? { known: 0, unknown: 1 } : sumOf(counted.map(({ total }) => figureOf(total)))

/** What the counted reports give for one council; undefined where one of them gives nothing (law M4). */
export const actualShare = ({ counted }: ActualReports, council: string): Sum | undefined => {
  const shares = counted.flatMap(({ shares }) => shares[council] ?? [])
  return counted.length === 0 || shares.length < counted.length ? undefined : sumOf(shares.map(figureOf))
}

/** How far stretches of a year, in order of their days, reach from its start, and where they leave gaps. */
export const reachOf = (
  covered: readonly { readonly period: Period }[],
  year: FinancialYear,
): Pick<ActualReports, 'gaps' | 'upTo'> => {
  const { from } = periodOfYear(year)
  const gaps: Period[] = []
  let next = from
  let upTo: Day | undefined
  for (const { period } of covered) {
    if (period.from > next) gaps.push({ from: next, to: addDays(period.from, -1) })
    else if (gaps.length === 0) upTo = period.to
    next = addDays(period.to, 1)
  }
  return { gaps, upTo }
}

/** Whether figures that reach up to a day are for the whole year, and so can be held against its budget. */
export const isWholeYear = (upTo: Day | undefined, year: FinancialYear): boolean => upTo === periodOfYear(year).to

/** The longer first, of those as long the later: an order of distinct periods. */
export const byLength = (one: { readonly period: Period }, other: { readonly period: Period }): number =>
  daysBetween(other.period.from, other.period.to) - daysBetween(one.period.from, one.period.to) ||
  byText(other.period.to, one.period.to)

const isToDate = ({ measure }: Readonly<Report>): boolean => measure === 'yearToDate'

/** An estimate is one as soon as one source says so. */
const isEstimate = ({ method }: Readonly<Report>): boolean => says(method, 'estimated')

const says = (cell: Attested<string>, word: string): boolean =>
  cell.is === 'known' ? cell.value === word : cell.is === 'contested' && cell.rivals.some(({ value }) => value === word)

/** Of two that end on one day the one that begins first: which was recorded first is no reason. */
const byPreferenceToDate = (a: Readonly<Report>, b: Readonly<Report>): number =>
  finality(b) - finality(a) || byText(b.period.to, a.period.to) || byText(a.period.from, b.period.from)

const periodicOf = (reports: readonly Readonly<Report>[]): readonly Readonly<Report>[] =>
  reports.filter((report) => !isToDate(report)).sort((a, b) => finality(b) - finality(a) || byLength(a, b))

const whyNotToDate = (
  report: Readonly<Report>,
  toDate: Readonly<Report> | undefined,
): SetAside['because'] | undefined => {
  if (toDate === undefined) return undefined
  if (report.period.to > toDate.period.to) return 'lessFinal'
  return isSamePeriod(report, toDate) ? 'restated' : 'inYearToDate'
}

/** What ends by the year to date is in it; what only begins by then overlaps it. */
const whyNotPeriodic = (
  report: Readonly<Report>,
  counted: readonly Readonly<Report>[],
): SetAside['because'] | undefined => {
  if (counted.some((other) => isToDate(other) && report.period.to <= other.period.to)) return 'inYearToDate'
  if (counted.some((other) => !isToDate(other) && isSamePeriod(report, other))) return 'restated'
  return counted.some(({ period }) => daysInCommon(period, report.period) > 0) ? 'overlapping' : undefined
}

const finality = ({ stage }: Readonly<Report>): number => STAGES.indexOf(stage)

const isSamePeriod = ({ period }: Readonly<Report>, other: Readonly<Report>): boolean =>
  period.from === other.period.from && period.to === other.period.to

/** A total order of the reports of a line and year. */
const byPeriod = (a: Readonly<Report>, b: Readonly<Report>): number =>
  byText(a.period.from, b.period.from) ||
  byText(a.period.to, b.period.to) ||
  byText(a.measure, b.measure) ||
  finality(b) - finality(a)
