import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { withQualifier } from '../../values/with-qualifier.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { benefitEvents } from './events.ts'
import type { BenefitsReads } from './state.ts'

type Events = typeof benefitEvents
type FactOf<Type extends keyof Events> = JudgedFact<Type, DataOf<Events, Type>>

interface Ground {
  readonly services: ServicesReads
  readonly benefits: BenefitsReads
}

export const tellRegistered = ({ services }: Ground, { data }: FactOf<'BenefitRegistered'>): string =>
  `${ofService(services, data.service)}${data.name} has a name, as a benefit that may be promised`

export const tellExpected = ({ services }: Ground, { data }: FactOf<'BenefitExpected'>): string => {
  const money =
    data.amount === undefined || data.amount === UNKNOWN
      ? ''
      : `, ${data.amount < 0 ? 'at a cost of' : 'worth'} ${withQualifier(data.qualifier, formatPounds(Math.abs(data.amount)))}`
  const due = data.dueOn === undefined ? '' : ` by ${formatDay(data.dueOn)}`
  return `${ofService(services, data.service)}${data.name} is expected as a ${data.kind}${money}${due}`
}

export const tellRevised = (all: Ground, { data }: FactOf<'BenefitRevised'>): string => {
  const due = data.dueOn === undefined ? '' : ` by ${formatDay(data.dueOn)}`
  const money =
    data.amount === undefined || data.amount === UNKNOWN
      ? ''
      : `, of ${withQualifier(data.qualifier, formatPounds(data.amount))}`
  return `${nameOf(all, data.benefit)} is expected otherwise from then on${money}${due}: ${data.reason}`
}

export const tellAssessed = (all: Ground, { data }: FactOf<'BenefitAssessed'>): string => {
  const word = data.printedStatus === undefined ? 'without a status word' : `as "${data.printedStatus}"`
  return `${nameOf(all, data.benefit)} is assessed ${word}`
}

export const tellUnplanned = ({ services }: Ground, { data }: FactOf<'UnplannedBenefitRecorded'>): string =>
  `${ofService(services, data.service)}${data.name} came without having been expected`

const ofService = (services: ServicesReads, service: Key | undefined): string =>
  service === undefined ? '' : `${nameOfService(services, service)}: `

const nameOf = ({ services, benefits: { benefits } }: Ground, key: Key): string => {
  const benefit = benefits[key]
  return `${ofService(services, benefit && attestedValue(benefit.service))}${(benefit && attestedValue(benefit.name)) ?? key}`
}
