import type { Day, Entry } from '@programme-ledger/core'
import { inOrder } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'
import { type Dated, datedBy, maybeLast } from './vague-order.ts'

interface Stretch {
  readonly from: Day
  readonly to: Day
}

interface TargetData {
  readonly council?: string
  readonly kpi: string
  readonly period?: Stretch
  readonly value: number | 'unknown'
}

interface MeasuredData extends TargetData {
  readonly of: 'baseline' | 'actual'
}

/** A target as it was set on one day; each value once. */
export interface ExpectedTargetDay {
  readonly council: string | undefined
  readonly period: Stretch | undefined
  readonly setOn: string
  readonly values: readonly number[]
  /** Whether a figure is held against it, or may be. */
  readonly isStanding: boolean
}

/** A figure as it was measured: of its period, or else of its day. */
export interface ExpectedMeasurement {
  readonly of: 'baseline' | 'actual'
  readonly period: Stretch | undefined
  readonly endsOn: Day
  /** The first day that it may have ended on; `null` where nobody says. */
  readonly earliest: Day | null
  readonly values: readonly number[]
}

interface Which {
  readonly kpi: string
  readonly council: string | undefined
}

/** What was measured of one council, or of everybody, each figure once. */
export const expectedMeasurements = (
  facts: readonly Entry[],
  { kpi, council }: Which,
): readonly ExpectedMeasurement[] => {
  const measured = told<MeasuredData>(facts, 'KpiMeasured').filter(
    ({ data }) => data.kpi === kpi && data.council === council,
  )
  const which = ({ data, by }: Telling<MeasuredData>) => ({
    of: data.of,
    period: data.period,
    endsOn: data.period?.to ?? by.effectiveOn,
  })
  return inOrder(measured.map(which)).map((each) => {
    const tellings = measured.filter((telling) => alike(which(telling), each))
    return {
      ...each,
      earliest: each.period?.from === undefined ? datedBy(tellings.map(({ by }) => by)).earliest : each.period.to,
      values: stated(tellings.map(({ data }) => data.value)),
    }
  })
}

/** Every target that was set for a council or for everybody, on every day that it was, by an auditor who asks each in turn. */
export const expectedTargetDays = (facts: readonly Entry[], which: Which): readonly ExpectedTargetDay[] => {
  const set = told<TargetData>(facts, 'KpiTargetSet').filter(
    ({ data }) => data.kpi === which.kpi && (data.council === undefined || data.council === which.council),
  )
  const actuals = expectedMeasurements(facts, which).filter(({ of }) => of === 'actual')
  const last = maybeLast(actuals.map((each) => ({ ...each, on: each.endsOn })))
  const days = inOrder(
    set.map(({ data, by }) => ({ council: data.council, period: data.period, setOn: by.effectiveOn })),
  )
  const tellingsOf = (day: SettingDay): readonly Telling<TargetData>[] =>
    set.filter(
      ({ data, by }) => by.effectiveOn === day.setOn && data.council === day.council && alike(data.period, day.period),
    )
  const held = heldAgainst(days, {
    council: which.council,
    endsOn:
      last
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? '',
    period: last.length === 1 ? last[0]?.period : undefined,
  })
  const standing = mayStand(
    held.map((day) => ({ ...day, ...datedBy(tellingsOf(day).map(({ by }) => by)) })),
    last,
  )
  return days.map((day) => ({
    ...day,
    values: stated(tellingsOf(day).map(({ data }) => data.value)),
    isStanding: standing.some((each) => each.setOn === day.setOn && held.some((one) => alike(one, day))),
  }))
}

/** A stretch of days as its first and its last; the first is empty where nobody says. */
const stretchOf = ({ earliest, on }: Dated): { readonly first: string; readonly last: string } => ({
  first: earliest ?? '',
  last: on,
})

/** Those settings of one target that may stand when a figure ends, by an auditor who asks it of every day on which it may have. */
const mayStand = <Each extends Dated>(settings: readonly Each[], figures: readonly Dated[]): readonly Each[] => {
  if (figures.length === 0) return maybeLast(settings)
  const [ends, sets] = [figures.map(stretchOf), settings.map(stretchOf)]
  const from = ends.map(({ first }) => first).toSorted()[0] ?? ''
  const to =
    ends
      .map(({ last }) => last)
      .toSorted()
      .at(-1) ?? ''
  const endDays = [from, ...sets.map(({ first }) => first).filter((day) => from < day && day <= to)]
  return settings.filter((setting) => {
    const { first, last } = stretchOf(setting)
    return endDays.some((end) => {
      const [latestByThen = end] = [last, end].toSorted()
      const isOvertaken = sets.some((other) => other.last <= end && other.first > latestByThen)
      if (first <= end && !isOvertaken) return true
      // Papers often date a target by the day they print it: where all was set later, the first stands.
      return sets.every((other) => other.last > end && other.last >= first)
    })
  })
}

interface Figure {
  readonly council: string | undefined
  /** Empty where nothing was measured. */
  readonly endsOn: string
  readonly period: Stretch | undefined
}

type SettingDay = Pick<ExpectedTargetDay, 'council' | 'period' | 'setOn'>

/** The days of the one target that a figure is held against; none where it is not clear which that is. */
const heldAgainst = (days: readonly SettingDay[], { council, endsOn, period }: Figure): readonly SettingDay[] => {
  const own = days.filter((day) => day.council === council)
  const mine = own.length > 0 ? own : days.filter((day) => day.council === undefined)
  const ofPeriod = (wanted: Stretch | undefined): readonly SettingDay[] =>
    mine.filter((day) => alike(day.period, wanted))
  const around = distinct(mine.flatMap((day) => day.period ?? [])).filter(
    ({ from, to }) => from <= endsOn && endsOn <= to,
  )
  if (period !== undefined && around.some((each) => alike(each, period))) return ofPeriod(period)
  const [only, ...others] = around
  if (only !== undefined) return others.length === 0 ? ofPeriod(only) : []
  const all = distinct(mine.map((day) => day.period))
  return endsOn === '' && all.length === 1 ? mine : ofPeriod(undefined)
}

const stated = (values: readonly (number | 'unknown')[]): readonly number[] =>
  inOrder(values.filter((value) => value !== 'unknown'))

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
