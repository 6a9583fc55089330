import { type Sum, sumOf } from '../../values/amount.ts'
import { figureOf } from '../../values/attested.ts'
import { addDays } from '../../values/day.ts'
import { daysInCommon, type FinancialYear, type Period, periodOfYear } from '../../values/financial-year.ts'
import { STAGES } from './events.ts'
import type { LineYear, Report } from './state.ts'

/** The reports that make up the actual of a line and year, and what is wrong between them. */
export interface ActualReports {
  /** In order of their periods; their figures add up to the actual. */
  readonly counted: readonly Readonly<Report>[]
  /** Reports of a period that a counted one covers already, at the same stage: they are not counted again. */
  readonly overlapping: readonly Readonly<Report>[]
  /** Stretches between the start of the year and the last counted day that no counted report covers. */
  readonly gaps: readonly Period[]
}

/**
 * Picks what counts as the actual of a line and year (law M3): the latest year-to-date of its most final stage, and the
 * periodic figures that start after it, each period at its most final stage.
 */
export const actualReports = ({ reports }: Readonly<LineYear>, year: FinancialYear): ActualReports => {
  const all = Object.values(reports)
  // Of two that end on one day the one that begins first: which was recorded first is no reason.
  const [toDate] = all
    .filter(({ measure }) => measure === 'yearToDate')
    .sort((a, b) => byFinalityThenEnd(a, b) || byStart(a, b))
  // What ends by the year to date is in it; what only begins by then overlaps it.
  const periodic = all.filter(
    ({ measure, period }) => measure === 'periodic' && (toDate === undefined || period.to > toDate.period.to),
  )
  const mostFinal = [...periodic]
    .sort((a, b) => byStart(a, b) || byFinalityThenEnd(a, b))
    .filter((report, index, sorted) => !isRestatedBy(report, sorted.slice(0, index)))
  const counted: Readonly<Report>[] = toDate === undefined ? [] : [toDate]
  const overlapping: Readonly<Report>[] = []
  for (const report of mostFinal) {
    const isCovered = counted.some(({ period }) => daysInCommon(period, report.period) > 0)
    ;(isCovered ? overlapping : counted).push(report)
  }
  return { counted, overlapping, gaps: gapsBetween(counted, year) }
}

/** The sum of the counted reports; unknown where there is none. */
export const actualTotal = ({ counted }: ActualReports): Sum =>
  counted.length === 0 ? { known: 0, unknown: 1 } : sumOf(counted.map(({ total }) => figureOf(total)))

/** What the counted reports give for one council; undefined where one of them gives nothing (law M4). */
export const actualShare = ({ counted }: ActualReports, council: string): Sum | undefined => {
  const shares = counted.flatMap(({ shares }) => shares[council] ?? [])
  return counted.length === 0 || shares.length < counted.length ? undefined : sumOf(shares.map(figureOf))
}

const finality = ({ stage }: Readonly<Report>): number => STAGES.indexOf(stage)

const byFinalityThenEnd = (a: Readonly<Report>, b: Readonly<Report>): number =>
  finality(b) - finality(a) || (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0)

const byStart = (a: Readonly<Report>, b: Readonly<Report>): number =>
  a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0

/** A less final report of the very same period is replaced by the more final one: that is no overlap. */
const isRestatedBy = ({ period }: Readonly<Report>, earlier: readonly Readonly<Report>[]): boolean =>
  earlier.some((other) => other.period.from === period.from && other.period.to === period.to)

const gapsBetween = (counted: readonly Readonly<Report>[], year: FinancialYear): readonly Period[] => {
  let next = periodOfYear(year).from
  return counted.flatMap(({ period }) => {
    const gap = period.from > next ? [{ from: next, to: addDays(period.from, -1) }] : []
    next = addDays(period.to, 1)
    return gap
  })
}
