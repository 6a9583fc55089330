import { positionsOf } from '../../slice/row.ts'
import { type Attested, attestOnce, notStated, witnessesOf } from '../../values/attested.ts'
import { type Day, earlierDay } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { nameIn } from '../../values/name-in.ts'
import type { Rag } from '../../values/rag.ts'
import { type AttestedWhen, attestLastWhen, attestWhen } from '../../values/when.ts'

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
export type Milestones = { [Step in (typeof MILESTONES)[number]]: AttestedWhen }

/** How a council leaves a service. */
export interface Departure {
  /** The last day of the notice that it gave, and the reason, as of its last notice. */
  endsOn: Attested<Day>
  reason: Attested<string>
  /** When it last withdrew. */
  withdrew: AttestedWhen
}

/** What a party was said to be to a service from a day on. */
export interface RoleChange {
  role: Attested<Role>
  when: AttestedWhen
  /** The day of the first paper that says so: before its day, where it was agreed ahead. */
  heardOn: Day
}

export interface Service extends Milestones {
  name: Attested<string>
  aliases: readonly string[]
  /** What made it an opportunity, and whose. */
  trigger: Attested<string>
  opportunityFor: Attested<readonly Key[]>
  tier: Attested<string>
  declinedBecause: Attested<string>
  projectWithdrawnBecause: Attested<string>
  lead: Attested<Key>
  proposedHosts: Attested<readonly Key[]>
  hosts: Attested<readonly Key[]>
  employingAuthority: Attested<Key>
  /** Who ran the service until it was last transferred, and who has since. */
  transferredFrom: Attested<Key>
  runBy: Attested<Key>
  /** What of the service went live. */
  liveScope: Attested<string>
  /** The local time at which it went live. */
  liveAt: Attested<string>
  endedBecause: Attested<string>
  roles: Keyed<Attested<Role>>
  /** By party, then by the day from which it was said. */
  roleChanges: Keyed<Keyed<RoleChange>>
  /** By council. */
  departures: Keyed<Departure>
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
  trigger: notStated(),
  opportunityFor: notStated(),
  tier: notStated(),
  declinedBecause: notStated(),
  projectWithdrawnBecause: notStated(),
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
  transferredFrom: notStated(),
  runBy: notStated(),
  liveScope: notStated(),
  liveAt: notStated(),
  endedBecause: notStated(),
  roles: {},
  roleChanges: {},
  departures: {},
  rag: notStated(),
  ragDefinitions: notStated(),
  section: notStated(),
}

export const initialServices = (): ServicesState => ({ services: {}, ragDefinitions: {} })

const newService = (): Service => ({ ...UNKNOWN_SERVICE, roles: {}, roleChanges: {}, departures: {} })

/** The service of a key; where none is registered, one of which nothing is known. */
export const serviceIn = ({ services }: ServicesState, key: Key): Service => inTable(services, key, newService)

const newDeparture = (): Departure => ({ endsOn: notStated(), reason: notStated(), withdrew: notStated() })

/** How a council leaves; where nothing says that it does, one of which nothing is known. */
export const departureIn = ({ departures }: Service, council: Key): Departure =>
  inTable(departures, council, newDeparture)

type DatedFact = Parameters<typeof attestWhen>[1]

/** A step that is taken once happened: the fact's own date says when, and a date that does not suit it is a rival. */
export const happened = (service: Service, step: keyof Milestones, fact: DatedFact): undefined => {
  service[step] = attestWhen(service[step], fact)
}

/** A step that may be taken again happened: the last time counts. */
export const happenedLast = (service: Service, step: keyof Milestones, fact: DatedFact): undefined => {
  service[step] = attestLastWhen(service[step], fact)
}

/** What a party is to the service from the fact's day on. */
export const takesPart = (
  service: Service,
  party: Key,
  role: Role,
  fact: DatedFact & Readonly<Record<'knownOn', Day>>,
  field: string,
): undefined => {
  const changes = inTable<Keyed<RoleChange>>(service.roleChanges, party, () => ({}))
  const change = changes[fact.effectiveOn]
  // Facts come in order of their days: what is said from this day on is what stands.
  const stands = attestOnce(change?.role ?? notStated<Role>(), role, fact, field)
  service.roles[party] = stands
  changes[fact.effectiveOn] = {
    role: stands,
    when: attestWhen(change?.when ?? notStated(), fact),
    heardOn: earlierDay(change?.heardOn ?? fact.knownOn, fact.knownOn),
  }
}

/** The keys of the services that any of these states speaks of. */
export const servicesNamedIn = (...states: readonly ServicesReads[]): readonly Key[] => [
  ...new Set(states.flatMap(({ services }) => Object.keys(services))),
]

/** The entries that tell how far a service has come: of its steps, and whoever ranked it or proposed a host for it. */
export const milestonesOf = (service: Readonly<Service>): readonly number[] =>
  positionsOf(
    ...MILESTONES.map((step) => witnessesOf(service[step])),
    witnessesOf(service.tier),
    witnessesOf(service.proposedHosts),
  )

/** Whether a service went live, and has not ended. */
export const isLive = ({ live, ended }: Readonly<Pick<Service, 'live' | 'ended'>>): boolean =>
  live.is !== 'unknown' && ended.is === 'unknown'

/** What a service is called; its key where its name is not known. */
export const nameOfService = ({ services }: ServicesReads, key: Key): string => nameIn(services, key)
