import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, attestedValue, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Rag } from '../../values/rag.ts'
import type { AttestedWhen } from '../../values/when.ts'
import { cellsOf } from './cells-of.ts'
import { type Notice, noticesOf } from './notices.ts'
import { isLiveContested, isStated, type Stage, stageOf } from './stage.ts'
import {
  type Milestones,
  milestonesOf,
  nameOfService,
  type Role,
  type Service,
  type ServicesReads,
  servicesNamedIn,
  UNKNOWN_SERVICE,
} from './state.ts'

/** Where a service stands. */
export interface StatusRow extends Row {
  readonly service: Key
  readonly name: string
  /** What else it is called. */
  readonly aliases: readonly string[]
  /** `contested` where sources disagree on whether it had gone live by the day. */
  readonly stage: Stage | 'contested'
  /** The stage that it may have reached by the day, where the source of a step is too vague to tell. */
  readonly undetermined: Stage | undefined
  /** When it went live; all rivals where sources disagree, those of a later day included. */
  readonly live: AttestedWhen
  /** The local time. */
  readonly liveAt: Attested<string>
  /** What of the service went live. */
  readonly liveScope: Attested<string>
  /** When it took the other steps, the last time where a step was taken more than once. */
  readonly steps: Readonly<Omit<Milestones, 'live'>>
  readonly declinedBecause: Attested<string>
  readonly projectWithdrawnBecause: Attested<string>
  readonly endedBecause: Attested<string>
  readonly rag: Attested<Rag>
  /** What the colour meant to those who reported it; undefined where no definitions are stated. */
  readonly ragMeans: string | undefined
  /** The part of the report that the status stood in. */
  readonly section: Attested<'live' | 'underway'>
  /** What made it an opportunity, and whose. */
  readonly trigger: Attested<string>
  readonly opportunityFor: Attested<readonly Key[]>
  /** How urgent the opportunity was thought to be. */
  readonly tier: Attested<string>
  /** The council that does the work before a host is agreed. */
  readonly lead: Attested<Key>
  readonly hosts: Attested<readonly Key[]>
  readonly proposedHosts: Attested<readonly Key[]>
  readonly employingAuthority: Attested<Key>
  /** Who ran the service until it was last transferred, and who has since. */
  readonly transferredFrom: Attested<Key>
  readonly runBy: Attested<Key>
  /** Who takes part, by key; those who withdrew do not. */
  readonly partners: readonly Participation[]
  /** Who is to leave, by key: the notices that stand. */
  readonly notices: readonly Notice[]
  /** A source says that it is run jointly, whether or not it was declared live. */
  readonly isWorkedJointly: boolean
}

export interface Participation {
  readonly party: Key
  readonly as: Attested<Role>
}

/** How many services are of which colour; of how many sources disagree, or none reports any. */
export interface RagCounts extends Row, Readonly<Record<Rag | 'contested' | 'unknown', number>> {}

export interface CurrentStatus {
  /** By name. */
  readonly services: readonly StatusRow[]
  /** Of all services, and of those in each part of the last report that says which part they are in. */
  readonly counts: { readonly all: RagCounts; readonly live: RagCounts; readonly underway: RagCounts }
}

/** Where every service stands. */
export const currentStatus = (reading: Reading<{ readonly services: ServicesReads }>): CurrentStatus => {
  // What may have been undone by the day is in the certain reading only, what may have begun by then in the possible one.
  const services = servicesNamedIn(reading.possibly.services, reading.all.services)
    .map((service) => statusRow(reading, service))
    .sort((a, b) => byText(a.name, b.name) || byText(a.service, b.service))
  const inSection = (section: 'live' | 'underway') => services.filter((row) => attestedValue(row.section) === section)
  return {
    services,
    counts: {
      all: countRags('all', services),
      live: countRags('live', inSection('live')),
      underway: countRags('underway', inSection('underway')),
    },
  }
}

const statusRow = (
  { all, possibly, known, basis }: Reading<{ readonly services: ServicesReads }>,
  key: Key,
): StatusRow => {
  const service = all.services.services[key] ?? UNKNOWN_SERVICE
  const possible = possibly.services.services[key] ?? UNKNOWN_SERVICE
  const stage = stageOf(service)
  const isUndetermined = stageOf(possible) !== stage
  const everClaimedLive = (known.services.services[key] ?? UNKNOWN_SERVICE).live
  return {
    ref: `currentStatus:${key}`,
    service: key,
    name: nameOfService(key in possibly.services.services ? possibly.services : all.services, key),
    aliases: service.aliases,
    stage: isLiveContested(everClaimedLive, basis.asAt) ? 'contested' : stage,
    undetermined: isUndetermined ? stageOf(possible) : undefined,
    live: everClaimedLive.is === 'contested' ? everClaimedLive : service.live,
    liveAt: service.liveAt,
    liveScope: service.liveScope,
    steps: stepsOf(service),
    declinedBecause: service.declinedBecause,
    projectWithdrawnBecause: service.projectWithdrawnBecause,
    endedBecause: service.endedBecause,
    rag: service.rag,
    ragMeans: meaningOf(all.services, service),
    section: service.section,
    trigger: service.trigger,
    opportunityFor: service.opportunityFor,
    tier: service.tier,
    lead: service.lead,
    hosts: service.hosts,
    proposedHosts: service.proposedHosts,
    employingAuthority: service.employingAuthority,
    transferredFrom: service.transferredFrom,
    runBy: service.runBy,
    partners: partnersOf(service),
    notices: noticesOf(service),
    isWorkedJointly: isStated(service.sharedWorking),
    entries: positionsOf(
      witnessesOfService(service),
      isUndetermined ? milestonesOf(possible) : [],
      everClaimedLive.is === 'contested' ? witnessesOf(everClaimedLive) : [],
    ),
  }
}

const meaningOf = (
  { ragDefinitions }: ServicesReads,
  { rag, ragDefinitions: set }: Readonly<Service>,
): string | undefined => {
  const definitions = ragDefinitions[attestedValue(set) ?? '']
  const colour = attestedValue(rag)
  return definitions === undefined || colour === undefined ? undefined : attestedValue(definitions[colour])
}

const partnersOf = ({ roles }: Readonly<Service>): readonly Participation[] =>
  Object.entries(roles)
    .map(([party, as]) => ({ party, as }))
    .filter(({ as }) => attestedValue(as) !== 'withdrawn')
    .sort((a, b) => byText(a.party, b.party))

const witnessesOfService = (service: Readonly<Service>): readonly number[] =>
  positionsOf(...cellsOf(service).map(([, cell]) => witnessesOf(cell)))

const stepsOf = (service: Readonly<Service>): StatusRow['steps'] => ({
  identified: service.identified,
  declined: service.declined,
  started: service.started,
  projectWithdrawn: service.projectWithdrawn,
  transferred: service.transferred,
  ended: service.ended,
  sharedWorking: service.sharedWorking,
})

const countRags = (which: string, rows: readonly StatusRow[]): RagCounts => {
  const counts = { green: 0, amber: 0, red: 0, contested: 0, unknown: 0 }
  for (const { rag } of rows) counts[rag.is === 'known' ? rag.value : rag.is] += 1
  return {
    ref: `currentStatus:counts/${which}`,
    ...counts,
    entries: positionsOf(...rows.map(({ rag }) => witnessesOf(rag))),
  }
}
