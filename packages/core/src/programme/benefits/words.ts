import type { z } from 'zod'
import type { JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { benefitEvents } from './events.ts'
import type { BenefitsReads } from './state.ts'

type Events = typeof benefitEvents
type FactOf<Type extends keyof Events> = JudgedFact<Type, z.output<Events[Type]>>

interface Ground {
  readonly services: ServicesReads
  readonly benefits: BenefitsReads
}

export const tellExpected = ({ services }: Ground, { data }: FactOf<'BenefitExpected'>): string => {
  const money =
    data.amount === undefined || data.amount === UNKNOWN
      ? ''
      : `, ${data.amount < 0 ? 'at a cost of' : 'worth'} ${formatPounds(Math.abs(data.amount))}`
  const due = data.dueOn === undefined ? '' : ` by ${data.dueOn}`
  return `${ofService(services, data.service)}${data.name} is expected as a ${data.kind}${money}${due}`
}

export const tellAssessed = (all: Ground, { data }: FactOf<'BenefitAssessed'>): string => {
  const { benefits } = all.benefits
  const benefit = benefits[data.benefit]
  const name = (benefit && attestedValue(benefit.name)) ?? data.benefit
  const word = data.printedStatus === undefined ? 'without a status word' : `as "${data.printedStatus}"`
  return `${ofService(all.services, benefit && attestedValue(benefit.service))}${name} is assessed ${word}`
}

export const tellUnplanned = ({ services }: Ground, { data }: FactOf<'UnplannedBenefitRecorded'>): string =>
  `${ofService(services, data.service)}${data.name} came without having been expected`

const ofService = (services: ServicesReads, service: Key | undefined): string =>
  service === undefined ? '' : `${nameOfService(services, service)}: `
