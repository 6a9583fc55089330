import type { Day, Entry } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { decimalOf, millionthsIn, perCentIn } from './exact-decimals.ts'
import { inOrder } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'
import { type Dated, datedBy, maybeLast } from './vague-order.ts'

interface KpiData {
  readonly kpi: string
  readonly direction: string
  readonly unit: string
}

interface OfCouncil {
  readonly kpi: string
  readonly council?: string
}

interface MeasuredData extends OfCouncil {
  readonly notComparableBecause?: string
  readonly of: 'baseline' | 'actual'
  readonly period?: { readonly from: string; readonly to: Day }
  readonly value: number | 'unknown'
}

type Measured = Telling<MeasuredData>

/** How a figure stands; of each figure one value where sources agree, and all where they do not. */
export interface ExpectedKpi {
  readonly baseline: readonly number[]
  readonly actual: readonly number[]
  readonly change:
    | { readonly difference: number; readonly in: 'percentagePoints' | 'unit'; readonly perCent: number | undefined }
    | undefined
  readonly trend: 'better' | 'worse' | 'unchanged' | 'undefined'
}

/** What is measured, by KPI: whose figures there are, everybody's as `undefined` and first. */
export const councilsMeasured = (
  facts: readonly Entry[],
): readonly { readonly kpi: string; readonly councils: readonly (string | undefined)[] }[] => {
  const all = told<OfCouncil>(facts, 'KpiDefined', 'KpiMeasured', 'KpiTargetSet')
  return inOrder(all.map(({ data }) => data.kpi)).map((kpi) => {
    const ofKpi = all.filter(({ data }) => data.kpi === kpi)
    const measured = ofKpi.filter(({ by }) => by.type === 'KpiMeasured').map(({ data }) => data.council)
    const aimedAt = ofKpi.filter(({ by }) => by.type === 'KpiTargetSet').map(({ data }) => data.council)
    // Where councils are measured one by one, everybody's target alone makes no figure of everybody's.
    const councils = distinct([
      ...measured,
      ...aimedAt.filter((council) => council !== undefined || measured.length === 0),
    ])
    return { kpi, councils: councils.toSorted(everybodyFirst) }
  })
}

const everybodyFirst = (one: string | undefined, other: string | undefined): number =>
  (one ?? '') < (other ?? '') ? -1 : 1

/** One figure of a KPI, council by council, by an auditor who looks up the last baseline and what came last. */
export const expectedKpi = (facts: readonly Entry[], kpi: string, council: string | undefined): ExpectedKpi => {
  const measured = told<MeasuredData>(facts, 'KpiMeasured').filter(
    ({ data }) => data.kpi === kpi && data.council === council,
  )
  const definitions = told<KpiData>(facts, 'KpiDefined')
    .filter(({ data }) => data.kpi === kpi)
    .map(({ data }) => data)
  const directions = distinct(definitions.map(({ direction }) => direction).filter((each) => each !== 'notStated'))
  const units = distinct(definitions.map(({ unit }) => unit))
  const baseline = lastFigure(measured.filter(({ data }) => data.of === 'baseline'))
  const actual = lastFigure(measured.filter(({ data }) => data.of === 'actual'))
  return {
    baseline: baseline.values,
    actual: actual.values,
    change: changeOf(baseline, actual, units),
    trend: trendOf(baseline, actual, directions),
  }
}

interface Figure {
  readonly values: readonly number[]
  /** How many days it is for; undefined where it is of a day, or sources speak of several stretches. */
  readonly days: number | undefined
  readonly isComparable: boolean
  /** The first and the last day that it may have ended on; empty where nobody says. */
  readonly ends: { readonly first: string; readonly last: string }
}

/** What is said of the last day that any figure ends on, or may, by everybody who speaks of such a day. */
const lastFigure = (measured: readonly Measured[]): Figure => {
  const figures = byName(measured, (each) => `${endsOn(each)} ${each.data.period?.from ?? ''}`).map((tellings) => ({
    tellings,
    ...endOf(tellings),
  }))
  const lastFigures = maybeLast(figures)
  const last = lastFigures.flatMap(({ tellings }) => tellings)
  const [period, ...others] = distinct(last.map(({ data }) => data.period ?? 'its day'))
  return {
    values: inOrder(last.flatMap(({ data }) => (data.value === 'unknown' ? [] : [data.value]))),
    days: period === undefined || period === 'its day' || others.length > 0 ? undefined : daysIn(period),
    isComparable: last.every(({ data }) => data.notComparableBecause === undefined),
    ends: {
      first: lastFigures.map(({ earliest }) => earliest ?? '').toSorted()[0] ?? '',
      last:
        lastFigures
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? '',
    },
  }
}

/** A period ends on its day, however vague the papers are that tell of it. */
const endOf = (tellings: readonly Measured[]): Dated => {
  const to = tellings[0]?.data.period?.to
  return to === undefined ? datedBy(tellings.map(({ by }) => by)) : { on: to, earliest: to }
}

const endsOn = ({ data, by }: Measured): string => data.period?.to ?? by.effectiveOn

const daysIn = ({ from, to }: { readonly from: string; readonly to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

const changeOf = (baseline: Figure, actual: Figure, units: readonly string[]): ExpectedKpi['change'] => {
  const [from, ...otherFrom] = baseline.values
  const [to, ...otherTo] = actual.values
  if (from === undefined || to === undefined || otherFrom.length > 0 || otherTo.length > 0) return undefined
  const difference = millionthsIn(to) - millionthsIn(from)
  const [unit = '', ...otherUnits] = units
  const isPercentage = otherUnits.length === 0 && (unit.startsWith('%') || unit.startsWith('per cent'))
  return {
    difference: decimalOf(difference),
    in: isPercentage ? 'percentagePoints' : 'unit',
    perCent: perCentIn(difference, millionthsIn(from)),
  }
}

/** Only where the direction, both figures and their likeness are beyond doubt is there a trend. */
const trendOf = (baseline: Figure, actual: Figure, directions: readonly string[]): ExpectedKpi['trend'] => {
  const [from, ...otherFrom] = baseline.values
  const [to, ...otherTo] = actual.values
  const [direction, ...otherDirections] = directions
  if (from === undefined || to === undefined || direction === undefined) return 'undefined'
  if (otherFrom.length + otherTo.length + otherDirections.length > 0) return 'undefined'
  if (!baseline.isComparable || !actual.isComparable || !isAsLong(baseline.days, actual.days)) return 'undefined'
  // A trend runs forwards: from a baseline that is later than the figure, or may be, there is none.
  const isOfOneDay = new Set([...Object.values(baseline.ends), ...Object.values(actual.ends)]).size === 1
  if (baseline.ends.last >= actual.ends.first && !isOfOneDay) return 'undefined'
  if (from === to) return 'unchanged'
  const isHigher = millionthsIn(to) > millionthsIn(from)
  return isHigher === (direction === 'higherIsBetter') ? 'better' : 'worse'
}

/** Stretches of a month or more may differ by as many days as months do. */
const isAsLong = (one: number | undefined, other: number | undefined): boolean => {
  if (one === undefined || other === undefined) return one === other
  return one === other || (one >= 28 && other >= 28 && Math.abs(one - other) <= 3)
}
