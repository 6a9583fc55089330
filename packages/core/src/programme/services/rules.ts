import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { formatDay } from '../../values/format-day.ts'
import { whenOf } from '../../values/when.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { serviceEvents } from './events.ts'
import { requireDefinitions } from './require-definitions.ts'
import { requireService } from './require-service.ts'
import type { ServicesReads } from './state.ts'

type ServiceFact = JudgedFactOf<typeof serviceEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
}

/** A key that nobody registered is a slip: the fact would be told of a service that is not there. */
export const namesARegisteredService = ({ services }: Ground, fact: ServiceFact): Objection | undefined =>
  fact.type === 'ServiceRegistered' || fact.type === 'RagDefinitionsAdopted'
    ? undefined
    : requireService(services, fact.data.service)

/** Hosts, partners, leads and employers are parties that somebody registered: a misspelt one would take part unseen. */
export const namesRegisteredParties = ({ parties }: Ground, { type, data }: ServiceFact): Objection | undefined => {
  switch (type) {
    case 'OpportunityIdentified':
      return requireParties(parties, 'parties', data.parties)
    case 'OpportunityPrioritised':
      return requireParties(parties, 'lead', data.lead)
    case 'HostProposed':
    case 'HostAgreed':
      return requireParties(parties, 'hosts', data.hosts)
    case 'EmployingAuthorityAgreed':
    case 'PartnerJoined':
    case 'PartnerWithdrew':
      return requireParties(parties, 'party', data.party)
    case 'ServiceTransferred':
      return requireParties(parties, 'to', data.to)
    case 'NoticeGiven':
      return requireParties(parties, 'council', data.council)
    case 'ServiceWentLive':
      return requireParties(parties, 'partners', data.partners)
    default:
      return undefined
  }
}

/** Who ran the service before is a registered party, where the source says who it was. */
export const passesFromARegisteredParty = ({ parties }: Ground, fact: ServiceFact): Objection | undefined =>
  fact.type === 'ServiceTransferred' ? requireParties(parties, 'from', fact.data.from) : undefined

/** What passes from a council to itself does not pass. */
export const passesToAnotherCouncil = (_: Ground, fact: ServiceFact): Objection | undefined =>
  fact.type !== 'ServiceTransferred' || fact.data.from === UNKNOWN || fact.data.from !== fact.data.to
    ? undefined
    : {
        field: 'data.to',
        problem: `is ${fact.data.to}, as data.from is`,
        remedy: 'name the council that runs the service from now on',
      }

/** A vague source may have meant any day from the earliest on. */
export const endsNoEarlierThanGiven = (_: Ground, fact: ServiceFact): Objection | undefined => {
  if (fact.type !== 'NoticeGiven') return undefined
  const { earliest } = whenOf(fact)
  return earliest === null || earliest <= fact.data.endsOn
    ? undefined
    : {
        field: 'data.endsOn',
        problem: `is ${formatDay(fact.data.endsOn)}, before the notice is given on ${formatDay(earliest)}`,
        remedy: 'give the last day of the notice',
      }
}

/** A colour means what its set of definitions says: the set, and the colour in it, were adopted by then. */
export const judgesByAdoptedDefinitions = ({ services }: Ground, fact: ServiceFact): Objection | undefined =>
  fact.type === 'StatusReported' ? requireDefinitions(services, fact.data) : undefined
