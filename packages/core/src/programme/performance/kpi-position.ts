import { type Attested, attestedValue, claimedValues } from '../../values/attested.ts'
import { daysBetween } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { isBefore, mayBeBefore } from '../../values/possible-order.ts'
import { differenceOf, perCentOf } from './decimal.ts'
import type { Direction } from './events.ts'
import { measurementsOf, type TargetFigure, type TargetVersion, targetFor, targetsFor } from './figures.ts'
import { isPercentage } from './in-unit.ts'
import { lastFigure } from './last-figure.ts'
import type { KpiReads, Measurement } from './state.ts'
import { targetsInDoubt } from './targets-in-doubt.ts'

/** A difference between two figures of one KPI. */
export interface KpiChange {
  /** In the KPI's unit; in percentage points where that is a percentage. */
  readonly difference: number
  readonly in: 'percentagePoints' | 'unit'
  /** The difference in per cent of the baseline, to one decimal; undefined from zero. */
  readonly perCent: number | undefined
}

/** A target as it was set on one day, and whether the figure reaches it. */
export interface TestedTarget extends Omit<TargetVersion, 'notForItBecause'> {
  readonly onTarget: 'yes' | 'no' | 'notTested'
  readonly notTestedBecause: string | undefined
}

/** How a figure stands, and against what. What cannot be told says why. */
export interface KpiPosition {
  /** Undefined where no source gives any. */
  readonly baseline: Readonly<Measurement> | undefined
  /** What the figure is held against. */
  readonly target: TargetFigure
  /** Every target that was ever set for the council, or for everybody, in order of the days that they were set on. */
  readonly targets: readonly TestedTarget[]
  /** The figure that ends last; undefined where nothing was measured. */
  readonly actual: Readonly<Measurement> | undefined
  /** From the baseline to the actual; undefined where either is not known. It is no trend yet. */
  readonly change: KpiChange | undefined
  readonly trend: 'better' | 'worse' | 'unchanged' | 'undefined'
  readonly trendUndefinedBecause: string | undefined
  readonly onTarget: 'yes' | 'no' | 'notTested'
  readonly notTestedBecause: string | undefined
}

/** How a council's figure stands, or everybody's together. */
export const kpiPosition = (kpi: KpiReads, council: Key | undefined): KpiPosition => {
  const measurements = measurementsOf(kpi, council)
  const baseline = lastFigure(measurements, 'baseline')
  const actual = lastFigure(measurements, 'actual')
  const target = targetFor(kpi, council, actual)
  const targets = targetsFor(kpi, council, actual)
  return {
    baseline,
    target,
    targets: targets.map(({ notForItBecause, ...version }) => ({
      ...version,
      ...(notForItBecause === undefined
        ? verdictOf(kpi.direction, version, actual)
        : { onTarget: 'notTested' as const, notTestedBecause: notForItBecause }),
    })),
    actual,
    change: changeOf(baseline, actual, attestedValue(kpi.unit) ?? ''),
    ...trendOf(kpi.direction, baseline, actual),
    ...(targetsInDoubt(targets).length > 0
      ? { onTarget: 'notTested', notTestedBecause: `no entry tells ${whichTarget(actual)}` }
      : verdictOf(kpi.direction, target, actual)),
  }
}

/** What cannot be told of targets in doubt, in words. */
export const whichTarget = (actual: KpiPosition['actual']): string =>
  `which of its targets ${actual === undefined ? 'is the last' : 'stood when the figure ended'}`

type Figure = Readonly<Measurement> | undefined

const changeOf = (baseline: Figure, actual: Figure, unit: string): KpiChange | undefined => {
  const [from, to] = [baseline && attestedValue(baseline.value), actual && attestedValue(actual.value)]
  if (from === undefined || to === undefined) return undefined
  return {
    difference: differenceOf(to, from),
    in: isPercentage(unit) ? 'percentagePoints' : 'unit',
    perCent: perCentOf(to, from),
  }
}

type StatedDirection = Exclude<Direction, 'notStated'>

const trendOf = (
  direction: Attested<StatedDirection>,
  baseline: Figure,
  actual: Figure,
): Pick<KpiPosition, 'trend' | 'trendUndefinedBecause'> => {
  const because =
    lackOf('baseline', baseline?.value) ??
    lackOf('actual', actual?.value) ??
    lackOf('direction', direction) ??
    whyNotComparable(baseline, actual)
  const [from, to, good] = [
    baseline && attestedValue(baseline.value),
    actual && attestedValue(actual.value),
    attestedValue(direction),
  ]
  if (because !== undefined || from === undefined || to === undefined || good === undefined)
    return { trend: 'undefined', trendUndefinedBecause: because }
  if (from === to) return { trend: 'unchanged', trendUndefinedBecause: undefined }
  return {
    trend: to > from === (good === 'higherIsBetter') ? 'better' : 'worse',
    trendUndefinedBecause: undefined,
  }
}

const verdictOf = (
  direction: Attested<StatedDirection>,
  target: TargetFigure,
  actual: Figure,
): Pick<KpiPosition, 'onTarget' | 'notTestedBecause'> => {
  const inWords = target.value.is === 'unknown' ? claimedValues(target.asStated)[0] : undefined
  const because =
    (inWords === undefined ? undefined : `the target is stated in words only: "${inWords}"`) ??
    lackOf('target', target.setOn === undefined ? undefined : target.value) ??
    lackOf('actual', actual?.value) ??
    lackOf('direction', direction)
  const [aim, value, good] = [
    attestedValue(target.value),
    actual && attestedValue(actual.value),
    attestedValue(direction),
  ]
  if (because !== undefined || aim === undefined || value === undefined || good === undefined)
    return { onTarget: 'notTested', notTestedBecause: because }
  const isMet = good === 'higherIsBetter' ? value >= aim : value <= aim
  return { onTarget: isMet ? 'yes' : 'no', notTestedBecause: undefined }
}

const LACKS = {
  baseline: {
    missing: 'no entry gives a baseline',
    unknown: 'the baseline is not known',
    contested: 'sources disagree about the baseline',
  },
  target: {
    missing: 'no entry sets a target for it',
    unknown: 'the target is not known',
    contested: 'sources disagree about the target',
  },
  actual: {
    missing: 'no entry says what was measured',
    unknown: 'what was measured is not known',
    contested: 'sources disagree about what was measured',
  },
  direction: {
    missing: 'no entry says which way is better',
    unknown: 'no source says which way is better',
    contested: 'sources disagree on which way is better',
  },
} as const

const lackOf = (what: keyof typeof LACKS, cell: Attested<unknown> | undefined): string | undefined => {
  if (cell === undefined) return LACKS[what].missing
  return cell.is === 'known' ? undefined : LACKS[what][cell.is]
}

const whyNotComparable = (baseline: Figure, actual: Figure): string | undefined => {
  const [remark] = [baseline, actual].flatMap((figure) =>
    figure === undefined ? [] : claimedValues(figure.notComparableBecause),
  )
  if (remark !== undefined) return remark
  if (baseline !== undefined && actual !== undefined) {
    if (isBefore(actual, baseline)) return 'the baseline is later than the figure'
    if (mayBeBefore(actual, baseline)) return 'the baseline may be later than the figure'
  }
  const [from, to] = [baseline?.period, actual?.period]
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined) return 'only one of the two figures says which period it is for'
  return areAlike(daysIn(from), daysIn(to)) ? undefined : 'the two figures are for periods of different lengths'
}

const daysIn = ({ from, to }: Period): number => daysBetween(from, to) + 1

/** February and August are both a month. */
const areAlike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= (Math.min(one, other) >= SHORTEST_MONTH ? 3 : 0)

const SHORTEST_MONTH = 28
