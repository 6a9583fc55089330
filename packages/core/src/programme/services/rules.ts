import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { whenOf } from '../../values/when.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { NONE_STATED, type serviceEvents } from './events.ts'
import { requireService } from './require-service.ts'
import { isStated } from './stage.ts'
import type { ServicesReads } from './state.ts'

type ServiceFact = JudgedFactOf<typeof serviceEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
}

export const namesARegisteredService = ({ services }: Ground, fact: ServiceFact): Objection | undefined =>
  fact.type === 'ServiceRegistered' || fact.type === 'RagDefinitionsAdopted'
    ? undefined
    : requireService(services, fact.data.service)

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

export const passesFromARegisteredParty = ({ parties }: Ground, fact: ServiceFact): Objection | undefined =>
  fact.type === 'ServiceTransferred' ? requireParties(parties, 'from', fact.data.from) : undefined

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
        problem: `is ${fact.data.endsOn}, before the notice is given on ${earliest}`,
        remedy: 'give the last day of the notice',
      }
}

export const judgesByAdoptedDefinitions = ({ services }: Ground, fact: ServiceFact): Objection | undefined => {
  if (fact.type !== 'StatusReported' || fact.data.definitions === NONE_STATED) return undefined
  const adopted = services.ragDefinitions[fact.data.definitions]
  // Two sources may word one set differently: that contests what a colour means, not that the set was adopted.
  return adopted !== undefined && isStated(adopted[fact.data.rag])
    ? undefined
    : {
        field: 'data.definitions',
        problem: `names ${fact.data.definitions}, which is not adopted by then`,
        remedy: 'adopt it by RagDefinitionsAdopted, or say none-stated',
      }
}
