import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import { inTable } from '../../values/in-table.ts'
import { onDay } from '../../values/on-day.ts'
import { attestWhen } from '../../values/when.ts'
import type { performanceEvents, Sample } from './events.ts'
import { type Kpi, type Measurement, newKpi, type PerformanceState, type Target, type TargetDay } from './state.ts'

type Events = typeof performanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const defineKpi = (own: PerformanceState, fact: FactOf<'KpiDefined'>): undefined => {
  const { data } = fact
  const kpi = inTable(own.kpis, data.kpi, newKpi)
  kpi.name = attestWordsOnce(kpi.name, data.name, fact, 'name')
  kpi.aliases = [...new Set([...kpi.aliases, ...(data.aliases ?? [])])].sort()
  kpi.direction = attestOnce(kpi.direction, whereStated(data.direction), fact, 'direction')
  kpi.unit = attestWordsOnce(kpi.unit, data.unit, fact, 'unit')
  kpi.service = attestOnce(kpi.service, data.service, fact, 'service')
  kpi.benefit = attestOnce(kpi.benefit, data.benefit, fact, 'benefit')
}

export const setTarget = (own: PerformanceState, fact: FactOf<'KpiTargetSet'>): undefined => {
  const { data, effectiveOn } = fact
  const { days } = targetIn(inTable(own.kpis, data.kpi, newKpi), data)
  const day = onDay(days, effectiveOn, newTargetDay)
  day.when = attestWhen(day.when, fact)
  day.value = attestOnce(day.value, data.value, fact, 'value')
  day.asStated = attestWordsOnce(day.asStated, data.asStated, fact, 'asStated')
}

export const measure = (own: PerformanceState, fact: FactOf<'KpiMeasured'>): undefined => {
  const { data, effectiveOn } = fact
  const measurement = measurementIn(inTable(own.kpis, data.kpi, newKpi), data, effectiveOn)
  const { period } = data
  // What is measured over a period ends with it, however vague a paper is about its day.
  const ended = period === undefined ? fact : { ...fact, effectiveOn: period.to, effective: undefined }
  measurement.when = attestWhen(measurement.when, ended)
  measurement.value = attestOnce(measurement.value, data.value, fact, 'value')
  measurement.asStated = attestWordsOnce(measurement.asStated, data.asStated, fact, 'asStated')
  measurement.notComparableBecause = attestWordsOnce(
    measurement.notComparableBecause,
    data.notComparableBecause,
    fact,
    'notComparableBecause',
  )
  measurement.sample = attestOnce<Sample>(measurement.sample, data.sample && { ...data.sample }, fact, 'sample')
}

const targetIn = ({ targets }: Kpi, { council, period }: DataOf<Events, 'KpiTargetSet'>): Target =>
  inTable(targets, `${council ?? ''}/${inKey(period)}`, () => ({ council, period: period && { ...period }, days: [] }))

const newTargetDay = (on: Day): TargetDay => ({ on, when: notStated(), value: notStated(), asStated: notStated() })

const measurementIn = (
  { measurements }: Kpi,
  { council, of, period }: DataOf<Events, 'KpiMeasured'>,
  on: Day,
): Measurement =>
  inTable(measurements, `${council ?? ''}/${of}/${period === undefined ? on : inKey(period)}`, () => ({
    council,
    of,
    period: period && { ...period },
    endsOn: period?.to ?? on,
    when: notStated(),
    value: notStated(),
    asStated: notStated(),
    notComparableBecause: notStated(),
    sample: notStated(),
  }))

const inKey = (period: Readonly<Period> | undefined): string =>
  period === undefined ? '' : `${period.from}/${period.to}`
