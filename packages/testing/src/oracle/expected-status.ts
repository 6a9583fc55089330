import type { Day, Entry, Stage, When } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { inOrder, lastDayOf, type Statement, standing } from './standing.ts'
import { distinct, told } from './tell.ts'

interface ServiceData {
  readonly service: string
  readonly rag?: string
  readonly hosts?: readonly string[]
  readonly party?: string
  readonly partners?: readonly string[]
  readonly as?: string
}

/** What counts at a day: for certain, possibly, and at the end of time. */
export interface ExpectedReading {
  readonly asAt: Day
  readonly certain: readonly Entry[]
  readonly possible: readonly Entry[]
  readonly everKnown: readonly Entry[]
}

/** Where a service stands; each list holds one value where sources agree, and all of them where they do not. */
export interface ExpectedService {
  readonly service: string
  readonly stage: Stage | 'contested'
  readonly undetermined: Stage | undefined
  readonly colours: readonly string[]
  readonly hosts: readonly (readonly string[])[]
  readonly employers: readonly string[]
  /** By council; those who withdrew, and about whom sources agree, are left out. */
  readonly partners: readonly { readonly party: string; readonly roles: readonly string[] }[]
  /** When it went live, as the sources date it. */
  readonly live: readonly When[]
}

const SERVICE_EVENTS = [
  'ServiceRegistered',
  'OpportunityIdentified',
  'OpportunityPrioritised',
  'OpportunityDeclined',
  'ProjectStarted',
  'ProjectWithdrawn',
  'HostProposed',
  'HostAgreed',
  'EmployingAuthorityAgreed',
  'ServiceTransferred',
  'ServiceWentLive',
  'SharedWorkingReported',
  'ServiceEnded',
  'PartnerJoined',
  'NoticeGiven',
  'PartnerWithdrew',
  'StatusReported',
]

/** The first of these that happened tells how far a service has come. */
const LADDER: readonly (readonly [string, Stage])[] = [
  ['ServiceEnded', 'ended'],
  ['ServiceWentLive', 'live'],
  ['ServiceTransferred', 'transferred'],
]

/** Whoever says one of these takes it that there is an opportunity. */
const SPOKEN_OF = ['OpportunityIdentified', 'OpportunityPrioritised', 'HostProposed']

/** Where each service stands, by key, told by plain loops over what counts. */
export const expectedServices = (reading: ExpectedReading): readonly ExpectedService[] => {
  const { asAt, certain, possible, everKnown } = reading
  const about = [...certain, ...possible]
  const keys = distinct(told<ServiceData>(about, ...SERVICE_EVENTS).map(({ data }) => data.service)).toSorted()
  return keys.map((service) => {
    const stage = stageBy(certain, service)
    const possibly = stageBy(possible, service)
    return {
      service,
      stage: isContested(everKnown, service, asAt) ? 'contested' : stage,
      undetermined: possibly === stage ? undefined : possibly,
      colours: standing(stated(certain, service, 'StatusReported', ({ rag }) => rag)),
      hosts: standing(stated(certain, service, 'HostAgreed', ({ hosts = [] }) => hosts.toSorted())),
      employers: standing(stated(certain, service, 'EmployingAuthorityAgreed', ({ party }) => party)),
      partners: partnersOf(certain, service),
      live: timesOf(everKnown, service).length > 1 ? timesOf(everKnown, service) : timesOf(certain, service),
    }
  })
}

/** What facts of a type state of a service. */
const stated = <Value>(
  facts: readonly Entry[],
  service: string,
  type: string,
  what: (data: ServiceData) => Value | undefined,
): readonly Statement<Value>[] =>
  told<ServiceData>(facts, type)
    .filter(({ data }) => data.service === service)
    .map(({ data, by }) => ({ value: what(data) ?? 'unknown', by }))

/** Who takes part in a service, by council; those who withdrew, and about whom sources agree, are left out. */
export const partnersOf = (facts: readonly Entry[], service: string): ExpectedService['partners'] => {
  const roles = told<ServiceData>(facts, 'ServiceWentLive', 'PartnerJoined', 'PartnerWithdrew')
    .filter(({ data }) => data.service === service)
    .flatMap(({ data: { partners, party = '', as = 'withdrawn' }, by }) =>
      (partners ?? [party]).map((each) => ({ party: each, value: partners === undefined ? as : 'partner', by })),
    )
  return inOrder(roles.map(({ party }) => party))
    .map((party) => ({ party, roles: standing(roles.filter((role) => role.party === party)) }))
    .filter((row) => row.roles.join() !== 'withdrawn')
}

const timesOf = (facts: readonly Entry[], service: string): readonly When[] =>
  inOrder(agreedDays(ofService(facts, service, 'ServiceWentLive')))

const ofService = (facts: readonly Entry[], service: string, type: string): readonly Entry[] =>
  told<ServiceData>(facts, type)
    .filter(({ data }) => data.service === service)
    .map(({ by }) => by)

const stageBy = (facts: readonly Entry[], service: string): Stage => {
  for (const [type, stage] of LADDER) if (ofService(facts, service, type).length > 0) return stage
  const last = (type: string): string => lastDayOf(ofService(facts, service, type).map((by) => ({ by })))
  // What was given up may be begun anew.
  const [started, withdrawn] = [last('ProjectStarted'), last('ProjectWithdrawn')]
  if (started !== '' || withdrawn !== '') return withdrawn === '' || started > withdrawn ? 'underway' : 'withdrawn'
  const [identified, declined] = [last('OpportunityIdentified'), last('OpportunityDeclined')]
  if (declined !== '') return identified > declined ? 'identified' : 'declined'
  return SPOKEN_OF.some((type) => ofService(facts, service, type).length > 0) ? 'identified' : 'named'
}

/** Sources give different times for going live, of which some had come by the day and some had not. */
const isContested = (everKnown: readonly Entry[], service: string, asAt: Day): boolean => {
  const times = timesOf(everKnown, service)
  const come = times.filter(({ latest }) => latest <= asAt)
  return come.length > 0 && come.length < times.length
}
