import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { performanceEvents } from './events.ts'
import { inUnit } from './in-unit.ts'
import type { PerformanceReads } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly performance: PerformanceReads
}

type Events = typeof performanceEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

/** What each event of this slice says, as a sentence. */
export const performanceWords: Words = {
  KpiDefined: ({ services }, { data: { name, service, unit } }) =>
    `${service === undefined ? '' : `${nameOfService(services, service)}: `}${name} is measured in ${unit}`,
  KpiTargetSet: (all, { data: { asStated, council, kpi, value } }) =>
    `${nameIn(all, kpi)}${ofCouncil(all, council)} is to reach ${value === UNKNOWN && asStated !== undefined ? `"${asStated}"` : figureIn(all, kpi, value)}`,
  KpiMeasured: (all, { data: { council, kpi, of, value } }) =>
    `${nameIn(all, kpi)}${ofCouncil(all, council)} is measured at ${figureIn(all, kpi, value)}${of === 'baseline' ? ', as a baseline' : ''}`,
}

const nameIn = ({ performance: { kpis } }: Ground, key: Key): string => {
  const kpi = kpis[key]
  return (kpi && attestedValue(kpi.name)) ?? key
}

const figureIn = ({ performance: { kpis } }: Ground, key: Key, value: number | Unknown): string => {
  const kpi = kpis[key]
  return value === UNKNOWN ? 'a figure not stated' : inUnit(value, kpi && attestedValue(kpi.unit))
}

const ofCouncil = ({ parties }: Ground, council: Key | undefined): string =>
  council === undefined ? '' : ` of ${nameOfParty(parties, council)}`
