import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWords, attestWordsOnce, notStated, ofLastEvent } from '../../values/attested.ts'
import { attestLastWhen } from '../../values/when.ts'
import type { serviceEvents } from './events.ts'
import { departureIn, happened, happenedLast, type ServicesState, serviceIn, takesPart } from './state.ts'

type Events = typeof serviceEvents
type FactOf<Type extends keyof Events & string> = Fact<Type, DataOf<Events, Type>>

export const register = (own: ServicesState, fact: FactOf<'ServiceRegistered'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  service.name = attestWordsOnce(service.name, fact.data.name, fact, 'name')
  service.aliases = [...new Set([...service.aliases, ...(fact.data.aliases ?? [])])].sort()
}

export const identify = (own: ServicesState, fact: FactOf<'OpportunityIdentified'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  const { parties, trigger } = fact.data
  happenedLast(service, 'identified', fact)
  if (parties !== undefined)
    service.opportunityFor = attest(service.opportunityFor, [...parties].sort(), fact, 'parties')
  if (trigger !== undefined) service.trigger = attestWords(service.trigger, trigger, fact, 'trigger')
}

export const prioritise = (own: ServicesState, fact: FactOf<'OpportunityPrioritised'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  service.tier = attest(service.tier, fact.data.tier, fact, 'tier')
  if (fact.data.lead !== undefined) service.lead = attest(service.lead, fact.data.lead, fact, 'lead')
}

export const decline = (own: ServicesState, fact: FactOf<'OpportunityDeclined'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  happenedLast(service, 'declined', fact)
  service.declinedBecause = attestWords(service.declinedBecause, fact.data.reason, fact, 'reason')
}

export const withdrawProject = (own: ServicesState, fact: FactOf<'ProjectWithdrawn'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  happenedLast(service, 'projectWithdrawn', fact)
  service.projectWithdrawnBecause = attestWords(service.projectWithdrawnBecause, fact.data.reason, fact, 'reason')
}

export const proposeHosts = (own: ServicesState, fact: FactOf<'HostProposed'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  service.proposedHosts = attest(service.proposedHosts, [...fact.data.hosts].sort(), fact, 'hosts')
}

export const agreeHosts = (own: ServicesState, fact: FactOf<'HostAgreed'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  service.hosts = attest(service.hosts, [...fact.data.hosts].sort(), fact, 'hosts')
}

export const agreeEmployingAuthority = (own: ServicesState, fact: FactOf<'EmployingAuthorityAgreed'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  service.employingAuthority = attest(service.employingAuthority, fact.data.party, fact, 'party')
}

export const transfer = (own: ServicesState, fact: FactOf<'ServiceTransferred'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  happenedLast(service, 'transferred', fact)
  // Who passed it on at an earlier transfer did not do so at this one, though its source may not say who did.
  service.transferredFrom = attest(ofLastEvent(service.transferredFrom, fact), fact.data.from, fact, 'from')
  service.runBy = attest(service.runBy, fact.data.to, fact, 'to')
}

export const goLive = (own: ServicesState, fact: FactOf<'ServiceWentLive'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  const { at, partners, scope } = fact.data
  happened(service, 'live', fact)
  if (at !== undefined) service.liveAt = attestOnce(service.liveAt, at, fact, 'at')
  if (scope !== undefined) service.liveScope = attestWordsOnce(service.liveScope, scope, fact, 'scope')
  for (const party of partners) takesPart(service, party, 'partner', fact, 'partners')
}

export const end = (own: ServicesState, fact: FactOf<'ServiceEnded'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  happened(service, 'ended', fact)
  service.endedBecause = attestWordsOnce(service.endedBecause, fact.data.reason, fact, 'reason')
}

export const joinPartner = (own: ServicesState, fact: FactOf<'PartnerJoined'>): undefined =>
  takesPart(serviceIn(own, fact.data.service), fact.data.party, fact.data.as, fact, 'as')

export const giveNotice = (own: ServicesState, fact: FactOf<'NoticeGiven'>): undefined => {
  const { council, endsOn, reason, service } = fact.data
  const departure = departureIn(serviceIn(own, service), council)
  departure.endsOn = attest(departure.endsOn, endsOn, fact, 'endsOn')
  // A later notice is another one: what an earlier one gave as its reason is not the reason of this.
  departure.reason = ofLastEvent(departure.reason, fact)
  if (reason !== undefined) departure.reason = attestWords(departure.reason, reason, fact, 'reason')
}

export const withdrawPartner = (own: ServicesState, fact: FactOf<'PartnerWithdrew'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  const departure = departureIn(service, fact.data.party)
  departure.withdrew = attestLastWhen(departure.withdrew, fact)
  takesPart(service, fact.data.party, 'withdrawn', fact, 'party')
}

export const adoptDefinitions = (own: ServicesState, fact: FactOf<'RagDefinitionsAdopted'>): undefined => {
  const { definitions, green, amber, red } = fact.data
  const words = own.ragDefinitions[definitions] ?? { green: notStated(), amber: notStated(), red: notStated() }
  own.ragDefinitions[definitions] = {
    green: attestWordsOnce(words.green, green, fact, 'green'),
    amber: attestWordsOnce(words.amber, amber, fact, 'amber'),
    red: attestWordsOnce(words.red, red, fact, 'red'),
  }
}

export const reportStatus = (own: ServicesState, fact: FactOf<'StatusReported'>): undefined => {
  const service = serviceIn(own, fact.data.service)
  service.rag = attest(service.rag, fact.data.rag, fact, 'rag')
  service.ragDefinitions = attest(service.ragDefinitions, fact.data.definitions, fact, 'definitions')
  if (fact.data.section !== undefined) service.section = attest(service.section, fact.data.section, fact, 'section')
}
