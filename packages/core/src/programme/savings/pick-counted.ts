import { byText } from '../../values/by-text.ts'
import { addDays, type Day, daysBetween } from '../../values/day.ts'
import { daysInCommon, type FinancialYear, type Period, periodOfYear } from '../../values/financial-year.ts'
import type { Measure } from './events.ts'

/** A figure that somebody states for a stretch of a year. */
export interface PeriodFigure {
  readonly period: Period
  readonly measure: Measure
}

/** The figures of a line and year that count, and what becomes of the others. */
export interface Picked<Figure extends PeriodFigure> {
  /** In order of their periods; they add up. */
  readonly counted: readonly Figure[]
  /** All others, in order of their periods, each with why it is not counted. */
  readonly setAside: readonly { readonly figure: Figure; readonly because: NotCounted }[]
  /** Stretches between the start of the year and the last counted day that no counted figure covers. */
  readonly gaps: readonly Period[]
  /** The day to which counted figures reach from the start of the year without a gap; undefined where none begins there. */
  readonly upTo: Day | undefined
}

/**
 * Why a figure is not counted:
 * - `inYearToDate`: the year to date that counts takes its period in, or goes further.
 * - `lessFinal`: a later year to date, less final than the one that counts.
 * - `restated`: a more final figure of the very same period counts.
 * - `overlapping`: a counted figure, as final or more, covers some of its days.
 */
export type NotCounted = 'inYearToDate' | 'lessFinal' | 'restated' | 'overlapping'

/**
 * Picks what counts of a line and year (law M3): the latest year-to-date of its most final stage, and the periodic figures
 * that start after it. Of periodic figures that share days the most final counts, of those the longest, of those the latest.
 *
 * @param finality how final a figure is: the greater the more.
 */
export const pickCounted = <Figure extends PeriodFigure>(
  figures: readonly Figure[],
  year: FinancialYear,
  finality: (figure: Figure) => number,
): Picked<Figure> => {
  // Of two years to date that end on one day the one that begins first: which was recorded first is no reason.
  const toDate = figures
    .filter(isToDate)
    .sort(
      (a, b) => finality(b) - finality(a) || byText(b.period.to, a.period.to) || byText(a.period.from, b.period.from),
    )
  const periodic = figures
    .filter((figure) => !isToDate(figure))
    .sort((a, b) => finality(b) - finality(a) || byLength(a, b))
  const counted: Figure[] = []
  const setAside: { readonly figure: Figure; readonly because: NotCounted }[] = []
  for (const figure of [...toDate, ...periodic]) {
    const because = isToDate(figure) ? whyNotToDate(figure, counted[0]) : whyNotPeriodic(figure, counted)
    if (because === undefined) counted.push(figure)
    else setAside.push({ figure, because })
  }
  const inOrder = (a: Figure, b: Figure): number => byPeriod(a, b) || finality(b) - finality(a)
  counted.sort(inOrder)
  setAside.sort((a, b) => inOrder(a.figure, b.figure))
  return { counted, setAside, ...reachOf(counted, year) }
}

/** An order of the figures of a line and year, total but for how final they are. */
export const byPeriod = (a: PeriodFigure, b: PeriodFigure): number =>
  byText(a.period.from, b.period.from) || byText(a.period.to, b.period.to) || byText(a.measure, b.measure)

/** Whether figures that reach up to a day are for the whole year, and so can be held against its budget. */
export const isWholeYear = (upTo: Day | undefined, year: FinancialYear): boolean => upTo === periodOfYear(year).to

const reachOf = (
  covered: readonly PeriodFigure[],
  year: FinancialYear,
): { readonly gaps: readonly Period[]; readonly upTo: Day | undefined } => {
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

const isToDate = ({ measure }: PeriodFigure): boolean => measure === 'yearToDate'

/** The longer first, of those as long the later: an order of distinct periods. */
const byLength = (one: PeriodFigure, other: PeriodFigure): number =>
  daysBetween(other.period.from, other.period.to) - daysBetween(one.period.from, one.period.to) ||
  byText(other.period.to, one.period.to)

const whyNotToDate = (figure: PeriodFigure, toDate: PeriodFigure | undefined): NotCounted | undefined => {
  if (toDate === undefined) return undefined
  if (figure.period.to > toDate.period.to) return 'lessFinal'
  return isSamePeriod(figure, toDate) ? 'restated' : 'inYearToDate'
}

/** What ends by the year to date is in it; what only begins by then overlaps it. */
const whyNotPeriodic = (figure: PeriodFigure, counted: readonly PeriodFigure[]): NotCounted | undefined => {
  if (counted.some((other) => isToDate(other) && figure.period.to <= other.period.to)) return 'inYearToDate'
  if (counted.some((other) => !isToDate(other) && isSamePeriod(figure, other))) return 'restated'
  return counted.some(({ period }) => daysInCommon(period, figure.period) > 0) ? 'overlapping' : undefined
}

const isSamePeriod = ({ period }: PeriodFigure, other: PeriodFigure): boolean =>
  period.from === other.period.from && period.to === other.period.to
