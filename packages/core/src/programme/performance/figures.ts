import { type Attested, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import { isBefore, possiblyLast, saidLast } from '../../values/possible-order.ts'
import { sameValue } from '../../values/same-value.ts'
import { type AttestedWhen, earliestDayOf, latestDayOf } from '../../values/when.ts'
import type { KpiReads, Measurement, TargetDay, TargetReads } from './state.ts'

type MeasurementReads = Readonly<Measurement>

/** A target that is held against a figure. */
export interface TargetFigure extends Pick<TargetReads, 'council' | 'period'> {
  readonly value: Attested<number>
  readonly asStated: Attested<string>
  /** The day that it was set, the last one where several may stand; undefined where none was. */
  readonly setOn: Day | undefined
}

/** A target as it was set on one day, whether or not a figure is held against it. */
export interface TargetVersion extends TargetFigure {
  readonly setOn: Day
  /** When it was set, as closely as its sources say: by `setOn`. */
  readonly when: AttestedWhen
  /**
   * Whether it is what the figure is held against. Of all that are for the figure, it is the one that stood when that ended; several
   * may have, where their days are too vague to tell.
   */
  readonly isStanding: boolean
  /** Why the figure is not for it to judge; undefined where it is. */
  readonly notForItBecause: string | undefined
}

/** What was measured of one council, or of everybody, in order of the days that figures end on. */
export const measurementsOf = ({ measurements }: KpiReads, council: Key | undefined): readonly MeasurementReads[] =>
  Object.values(measurements)
    .filter((each) => each.council === council)
    .sort((one, other) => byText(inOrder(one), inOrder(other)))

const inOrder = ({ endsOn, of, period }: MeasurementReads): string => `${endsOn} ${of} ${period?.from ?? ''}`

const NO_TARGET: TargetFigure = {
  council: undefined,
  period: undefined,
  value: notStated(),
  asStated: notStated(),
  setOn: undefined,
}

/**
 * The target of a council's figure, or else everybody's: that of the figure's own period, or of the one period that the
 * figure ends in; or else the one that is for no stated period, as it was set by the day that the figure ends on.
 */
export const targetFor = (
  kpi: KpiReads,
  council: Key | undefined,
  actual: MeasurementReads | undefined,
): TargetFigure => {
  const chosen = chosenFor(kpi, council, actual)
  if (chosen === undefined) return NO_TARGET
  const days = standingDays(chosen.days, actual)
  return {
    council: chosen.council,
    period: chosen.period,
    value: saidLast(days.map(({ value }) => value)),
    asStated: joinCells(days.map(({ asStated }) => asStated)),
    setOn: days.at(-1)?.on,
  }
}

/**
 * Every target that was ever set for a council, or for everybody, in order of the days that they were set on: a target that
 * was changed is here with what it was before.
 */
export const targetsFor = (
  kpi: KpiReads,
  council: Key | undefined,
  actual: MeasurementReads | undefined,
): readonly TargetVersion[] => {
  const chosen = chosenFor(kpi, council, actual)
  const standing = chosen === undefined ? [] : standingDays(chosen.days, actual)
  const all = Object.values(kpi.targets).filter((each) => each.council === council || each.council === undefined)
  const hasOwn = all.some((each) => each.council === council)
  const whyNotFor = (target: TargetReads): string | undefined => {
    if (target === chosen || actual === undefined) return undefined
    if (hasOwn && target.council !== council) return 'the council has a target of its own'
    return target.period === undefined
      ? 'a target is set for the period that the figure ends in'
      : 'it is for another period than the figure'
  }
  return all
    .flatMap((target) =>
      target.days.map((day) => ({
        council: target.council,
        period: target.period,
        value: day.value,
        asStated: day.asStated,
        setOn: day.on,
        when: day.when,
        isStanding: standing.includes(day),
        notForItBecause: whyNotFor(target),
      })),
    )
    .sort((one, other) => byText(inOrderSet(one), inOrderSet(other)))
}

const inOrderSet = ({ setOn, period, council }: TargetVersion): string =>
  `${setOn} ${period?.from ?? ''} ${period?.to ?? ''} ${council ?? ''}`

const chosenFor = (
  { targets }: KpiReads,
  council: Key | undefined,
  actual: MeasurementReads | undefined,
): TargetReads | undefined => {
  const all = Object.values(targets)
  const own = all.filter((each) => each.council === council)
  const held = own.length > 0 ? own : all.filter((each) => each.council === undefined)
  // Nothing is measured yet: of targets for several periods none is chosen.
  if (actual === undefined) return held.length === 1 ? held[0] : held.find(({ period }) => period === undefined)
  const ofPeriod = held.filter(({ period }) => period !== undefined && endsIn(actual, period))
  return (
    ofPeriod.find(({ period }) => sameValue(period, actual.period)) ??
    (ofPeriod.length === 1 ? ofPeriod[0] : undefined) ??
    (ofPeriod.length === 0 ? held.find(({ period }) => period === undefined) : undefined)
  )
}

const endsIn = ({ endsOn }: MeasurementReads, { from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  from <= endsOn && endsOn <= to

/**
 * The setting of a target that stood when a figure ended, or those that may have. Where all was set later than that, the first that
 * was set: papers often date a target by the day they print it.
 */
const standingDays = (
  days: readonly Readonly<TargetDay>[],
  actual: MeasurementReads | undefined,
): readonly Readonly<TargetDay>[] => {
  if (actual === undefined) return possiblyLast(days)
  const surelyByThen = days.filter(({ when }) => latestDayOf(when) <= earliestDayOf(actual.when))
  return days.filter((day) => {
    const mayStand = !isBefore(actual, day) && !surelyByThen.some((later) => isBefore(day, later))
    const mayBeFirstOfAll = surelyByThen.length === 0 && !days.some((earlier) => isBefore(earlier, day))
    return mayStand || mayBeFirstOfAll
  })
}
