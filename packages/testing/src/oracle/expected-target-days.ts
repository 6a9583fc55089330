import type { Entry } from '@programme-ledger/core'
import { inOrder, lastOf } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'

interface Stretch {
  readonly from: string
  readonly to: string
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
  /** Whether a figure is held against it. */
  readonly isStanding: boolean
}

/** A figure as it was measured: of its period, or else of its day. */
export interface ExpectedMeasurement {
  readonly of: 'baseline' | 'actual'
  readonly period: Stretch | undefined
  readonly endsOn: string
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
  return inOrder(measured.map(which)).map((each) => ({
    ...each,
    values: stated(measured.filter((telling) => alike(which(telling), each)).map(({ data }) => data.value)),
  }))
}

/** Every target that was set for a council or for everybody, on every day that it was, by an auditor who asks each in turn. */
export const expectedTargetDays = (facts: readonly Entry[], which: Which): readonly ExpectedTargetDay[] => {
  const set = told<TargetData>(facts, 'KpiTargetSet').filter(
    ({ data }) => data.kpi === which.kpi && (data.council === undefined || data.council === which.council),
  )
  const actuals = expectedMeasurements(facts, which).filter(({ of }) => of === 'actual')
  const endsOn = lastOf(actuals.map((each) => each.endsOn))
  const last = actuals.filter((each) => each.endsOn === endsOn)
  const days = inOrder(
    set.map(({ data, by }) => ({ council: data.council, period: data.period, setOn: by.effectiveOn })),
  )
  const held = heldAgainst(days, {
    council: which.council,
    endsOn,
    period: last.length === 1 ? last[0]?.period : undefined,
  })
  const setOns = held.map(({ setOn }) => setOn).toSorted()
  // Papers often date a target by the day they print it: where all was set later, the first stands.
  const standingOn = lastOf(endsOn === '' ? setOns : setOns.filter((day) => day <= endsOn)) || setOns[0]
  return days.map((day) => ({
    ...day,
    values: stated(
      set
        .filter(
          ({ data, by }) =>
            by.effectiveOn === day.setOn && data.council === day.council && alike(data.period, day.period),
        )
        .map(({ data }) => data.value),
    ),
    isStanding: held.some((each) => alike(each, day)) && day.setOn === standingOn,
  }))
}

interface Figure {
  readonly council: string | undefined
  /** Empty where nothing was measured. */
  readonly endsOn: string
  readonly period: Stretch | undefined
}

type Day = Pick<ExpectedTargetDay, 'council' | 'period' | 'setOn'>

/** The days of the one target that a figure is held against; none where it is not clear which that is. */
const heldAgainst = (days: readonly Day[], { council, endsOn, period }: Figure): readonly Day[] => {
  const own = days.filter((day) => day.council === council)
  const mine = own.length > 0 ? own : days.filter((day) => day.council === undefined)
  const ofPeriod = (wanted: Stretch | undefined): readonly Day[] => mine.filter((day) => alike(day.period, wanted))
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
