import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import type { performanceEvents, Sample } from './events.ts'
import { type Kpi, kpiIn, type Measurement, type PerformanceState, type Target, type TargetDay } from './state.ts'

type Events = typeof performanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const defineKpi = (own: PerformanceState, fact: FactOf<'KpiDefined'>): undefined => {
  const { data } = fact
  const kpi = kpiIn(own, data.kpi)
  kpi.name = attestWordsOnce(kpi.name, data.name, fact, 'name')
  kpi.aliases = [...new Set([...kpi.aliases, ...(data.aliases ?? [])])].sort()
  kpi.direction = attestOnce(kpi.direction, whereStated(data.direction), fact, 'direction')
  kpi.unit = attestWordsOnce(kpi.unit, data.unit, fact, 'unit')
  kpi.service = attestOnce(kpi.service, data.service, fact, 'service')
  kpi.benefit = attestOnce(kpi.benefit, data.benefit, fact, 'benefit')
}

export const setTarget = (own: PerformanceState, fact: FactOf<'KpiTargetSet'>): undefined => {
  const { data, effectiveOn } = fact
  const day = dayOf(targetIn(kpiIn(own, data.kpi), data), effectiveOn)
  day.value = attestOnce(day.value, data.value, fact, 'value')
  day.asStated = attestWordsOnce(day.asStated, data.asStated, fact, 'asStated')
}

export const measure = (own: PerformanceState, fact: FactOf<'KpiMeasured'>): undefined => {
  const { data, effectiveOn } = fact
  const measurement = measurementIn(kpiIn(own, data.kpi), data, effectiveOn)
  measurement.value = attestOnce(measurement.value, data.value, fact, 'value')
  measurement.asStated = attestWordsOnce(measurement.asStated, data.asStated, fact, 'asStated')
  measurement.comparability = attestWordsOnce(measurement.comparability, data.comparability, fact, 'comparability')
  measurement.sample = attestOnce<Sample>(measurement.sample, data.sample && { ...data.sample }, fact, 'sample')
}

const targetIn = ({ targets }: Pick<Kpi, 'targets'>, data: DataOf<Events, 'KpiTargetSet'>): Target => {
  const { council, period } = data
  const key = `${council ?? ''}/${inKey(period)}`
  const known = targets[key]
  if (known !== undefined) return known
  targets[key] = { council, period: period && { ...period }, days: [] }
  return targetIn({ targets }, data)
}

const measurementIn = (
  { measurements }: Pick<Kpi, 'measurements'>,
  data: DataOf<Events, 'KpiMeasured'>,
  on: Day,
): Measurement => {
  const { council, of, period } = data
  const key = `${council ?? ''}/${of}/${period === undefined ? on : inKey(period)}`
  const known = measurements[key]
  if (known !== undefined) return known
  measurements[key] = {
    council,
    of,
    period: period && { ...period },
    endsOn: period?.to ?? on,
    value: notStated(),
    asStated: notStated(),
    comparability: notStated(),
    sample: notStated(),
  }
  return measurementIn({ measurements }, data, on)
}

/** What a day sets. Facts come in order of their days, so that it is the last day or a new one. */
const dayOf = ({ days }: Pick<Target, 'days'>, on: Day): TargetDay => {
  const last = days.at(-1)
  if (last?.on === on) return last
  days.push({ on, value: notStated(), asStated: notStated() })
  return dayOf({ days }, on)
}

const inKey = (period: Readonly<Period> | undefined): string =>
  period === undefined ? '' : `${period.from}/${period.to}`
