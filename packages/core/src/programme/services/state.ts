import { positionsOf } from '../../slice/row.ts'
import type { Objection } from '../../slice/violation.ts'
import {
  type Attested,
  attest,
  attestedValue,
  attestOnce,
  notStated,
  type Witness,
  witnessesOf,
} from '../../values/attested.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { type When, whenOf } from '../../values/when.ts'
import type { Rag } from './events.ts'

/** What a council is to a service. */
export type Role = 'partner' | 'customer' | 'withdrawn'

/**
 * The steps in the life of a service. It goes live once and ends once; it may be identified as an opportunity, declined,
 * begun, given up, transferred, or reported to be run jointly time and again.
 */
const MILESTONES = [
  'identified',
  'declined',
  'started',
  'projectWithdrawn',
  'transferred',
  'live',
  'ended',
  'sharedWorking',
] as const
export type Milestones = { [Step in (typeof MILESTONES)[number]]: Attested<When> }

export interface Service extends Milestones {
  name: Attested<string>
  aliases: readonly string[]
  tier: Attested<string>
  lead: Attested<Key>
  proposedHosts: Attested<readonly Key[]>
  hosts: Attested<readonly Key[]>
  employingAuthority: Attested<Key>
  runBy: Attested<Key>
  /** The local time at which it went live. */
  liveAt: Attested<string>
  roles: Keyed<Attested<Role>>
  rag: Attested<Rag>
  /** The definitions that the colour was judged by. */
  ragDefinitions: Attested<Key>
  section: Attested<'live' | 'underway'>
}

/** The words that a set of definitions has for each colour. */
export type RagDefinitions = Record<Rag, Attested<string>>

export interface ServicesState {
  services: Keyed<Service>
  ragDefinitions: Keyed<RagDefinitions>
}

/** The state of the services, as others may read it. */
export interface ServicesReads {
  readonly services: Readonly<Keyed<Readonly<Service>>>
  readonly ragDefinitions: Readonly<Keyed<Readonly<RagDefinitions>>>
}

/** A service of which nothing is known. */
export const UNKNOWN_SERVICE: Readonly<Service> = {
  name: notStated(),
  aliases: [],
  tier: notStated(),
  lead: notStated(),
  identified: notStated(),
  declined: notStated(),
  started: notStated(),
  projectWithdrawn: notStated(),
  transferred: notStated(),
  live: notStated(),
  ended: notStated(),
  sharedWorking: notStated(),
  proposedHosts: notStated(),
  hosts: notStated(),
  employingAuthority: notStated(),
  runBy: notStated(),
  liveAt: notStated(),
  roles: {},
  rag: notStated(),
  ragDefinitions: notStated(),
  section: notStated(),
}

export const initialServices = (): ServicesState => ({ services: {}, ragDefinitions: {} })

/** The service of a key; where none is registered, one of which nothing is known. */
export const serviceIn = ({ services }: Pick<ServicesState, 'services'>, key: Key): Service => {
  const known = services[key]
  if (known !== undefined) return known
  services[key] = { ...UNKNOWN_SERVICE, roles: {} }
  return serviceIn({ services }, key)
}

type DatedFact = Parameters<typeof whenOf>[0] & Witness

/** A step that is taken once happened: the fact's own date says when, and another date is a rival. */
export const happened = (service: Service, step: keyof Milestones, fact: DatedFact): undefined => {
  service[step] = attestOnce(service[step], whenOf(fact), fact, 'effectiveOn')
}

/** A step that may be taken again happened: the last time counts. */
export const happenedLast = (service: Service, step: keyof Milestones, fact: DatedFact): undefined => {
  service[step] = attest(service[step], whenOf(fact), fact, 'effectiveOn')
}

/** What a party is to the service from the fact's day on. */
export const takesPart = (service: Service, party: Key, role: Role, fact: Witness, field: string): undefined => {
  service.roles[party] = attest(service.roles[party] ?? notStated(), role, fact, field)
}

/** The keys of the services that any of these states speaks of. */
export const servicesNamedIn = (...states: readonly ServicesReads[]): readonly Key[] => [
  ...new Set(states.flatMap(({ services }) => Object.keys(services))),
]

/** The entries that tell of the steps of a service. */
export const milestonesOf = (service: Readonly<Service>): readonly number[] =>
  positionsOf(...MILESTONES.map((step) => witnessesOf(service[step])))

/** What a service is called; its key where its name is not known. */
export const nameOfService = ({ services }: ServicesReads, key: Key): string => {
  const service = services[key]
  return (service && attestedValue(service.name)) ?? key
}

/** Objects to a service that nobody registered. A stub that only an event has named has no name. */
export const requireService = ({ services }: ServicesReads, key: Key | undefined): Objection | undefined => {
  const service = key === undefined ? undefined : services[key]
  if (key === undefined || (service !== undefined && service.name.is !== 'unknown')) return undefined
  return {
    field: 'data.service',
    problem: `names ${key}, which is no registered service by then`,
    remedy: 'register it by ServiceRegistered, on the first day of the ledger',
  }
}
