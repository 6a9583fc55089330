import type { Day, Entry, Stage } from '@programme-ledger/core'
import { distinct, told } from './tell.ts'

interface ServiceData {
  readonly service: string
  readonly rag?: string
}

/** What counts at a day: for certain, possibly, and at the end of time. */
export interface ExpectedReading {
  readonly asAt: Day
  readonly certain: readonly Entry[]
  readonly possible: readonly Entry[]
  readonly everKnown: readonly Entry[]
}

export interface ExpectedService {
  readonly service: string
  readonly stage: Stage | 'contested'
  readonly undetermined: Stage | undefined
  /** The colours reported of the last day of which any was; several where reports disagree. */
  readonly colours: readonly string[]
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
      colours: coloursOf(certain, service),
    }
  })
}

const ofService = (facts: readonly Entry[], service: string, type: string): readonly Entry[] =>
  told<ServiceData>(facts, type)
    .filter(({ data }) => data.service === service)
    .map(({ by }) => by)

const stageBy = (facts: readonly Entry[], service: string): Stage => {
  for (const [type, stage] of LADDER) if (ofService(facts, service, type).length > 0) return stage
  const last = (type: string): string => lastDay(ofService(facts, service, type))
  // What was given up may be begun anew.
  const [started, withdrawn] = [last('ProjectStarted'), last('ProjectWithdrawn')]
  if (started !== '' || withdrawn !== '') return withdrawn === '' || started > withdrawn ? 'underway' : 'withdrawn'
  const [identified, declined] = [last('OpportunityIdentified'), last('OpportunityDeclined')]
  if (declined !== '') return identified > declined ? 'identified' : 'declined'
  return SPOKEN_OF.some((type) => ofService(facts, service, type).length > 0) ? 'identified' : 'named'
}

const lastDay = (facts: readonly Entry[]): string =>
  facts
    .map(({ effectiveOn }) => effectiveOn)
    .toSorted()
    .at(-1) ?? ''

/** Sources give different times for going live, of which some had come by the day and some had not. */
const isContested = (everKnown: readonly Entry[], service: string, asAt: Day): boolean => {
  const times = distinct(
    ofService(everKnown, service, 'ServiceWentLive').map(({ effectiveOn, effective }) => [
      effective === undefined ? effectiveOn : effective.earliest,
      effectiveOn,
    ]),
  )
  const come = times.filter(([, latest]) => latest !== undefined && latest !== null && latest <= asAt)
  return come.length > 0 && come.length < times.length
}

const coloursOf = (facts: readonly Entry[], service: string): readonly string[] => {
  const reports = told<ServiceData>(facts, 'StatusReported').filter(({ data }) => data.service === service)
  const on = lastDay(reports.map(({ by }) => by))
  return distinct(reports.filter(({ by }) => by.effectiveOn === on).map(({ data }) => data.rag ?? '')).toSorted()
}
