import type { Finding } from '../../slice/finding.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { SavingsReads } from '../savings/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import { benefitRealisation } from './benefit-realisation.ts'
import type { BenefitRow } from './benefit-row.ts'
import type { BenefitsReads } from './state.ts'

export type Ground = Reading<{
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: SavingsReads
  readonly benefits: BenefitsReads
}>

/** For findings: once for each reading. */
const wholeRealisation = oncePerReading((reading: Ground) => benefitRealisation(reading)())

/** What was certainly expected of a service; of the programme where `service` is undefined. */
export interface Expected {
  readonly service: Key | undefined
  readonly name: string
  readonly benefits: readonly BenefitRow[]
}

/** Asks one question of the benefits of every service. */
export const ofEachService = (
  reading: Ground,
  find: (expected: Expected) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  wholeRealisation(reading).services.flatMap(({ service, name, benefits }) => {
    const certain = benefits.filter(({ standing }) => standing !== 'undetermined')
    const subject = service === undefined ? 'programme' : `service/${service}`
    return find({ service, name, benefits: certain }).map((found) => ({ ...found, subject }))
  })

/** Asks one question of every benefit. `what` names it with its service. */
export const ofEachBenefit = (
  reading: Ground,
  find: (row: BenefitRow, what: string) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  benefitsInWords(reading).flatMap(({ row, what }) =>
    find(row, what).map((found) => ({ ...found, subject: `benefit/${row.benefit}` })),
  )

/** Every benefit, certain or not. */
export const everyBenefit = (reading: Ground): readonly BenefitRow[] => {
  const { services, unplanned } = wholeRealisation(reading)
  return [...services.flatMap(({ benefits }) => benefits), ...unplanned.benefits]
}

/** Every benefit that was certainly expected or came unplanned, and what to call it: by its service and its name. */
export const benefitsInWords = (reading: Ground): readonly { readonly row: BenefitRow; readonly what: string }[] => {
  const { services, unplanned } = wholeRealisation(reading)
  const named = [
    ...services.flatMap(({ name, benefits }) => benefits.map((row) => ({ row, what: `${name}, ${row.name}` }))),
    ...unplanned.benefits.map((row) => ({ row, what: unplannedInWords(reading.all.services, row) })),
  ]
  return named.filter(({ row }) => row.standing !== 'undetermined')
}

const unplannedInWords = (services: ServicesReads, { name, service }: BenefitRow): string => {
  const key = attestedValue(service)
  return key === undefined ? name : `${nameOfService(services, key)}, ${name}`
}
