import { defineSlice } from '../../slice/define-slice.ts'
import { attest, attestOnce, notStated } from '../../values/attested.ts'
import { parties } from '../parties/parties.ts'
import { currentStatus } from './current-status.ts'
import { serviceEvents } from './events.ts'
import * as findings from './findings.ts'
import {
  judgesByAdoptedDefinitions,
  namesARegisteredService,
  namesRegisteredParties,
  passesFromARegisteredParty,
  passesToAnotherCouncil,
} from './rules.ts'
import { happened, happenedLast, initialServices, serviceIn, takesPart } from './state.ts'

/** What is shared: from an opportunity to a service that is live, and what became of it. */
export const services = defineSlice({
  name: 'services',
  needs: [parties],
  events: serviceEvents,
  initial: initialServices,

  on: {
    ServiceRegistered: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      service.name = attestOnce(service.name, fact.data.name, fact, 'name')
      service.aliases = [...new Set([...service.aliases, ...(fact.data.aliases ?? [])])].sort()
    },
    OpportunityIdentified: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'identified', fact),
    OpportunityPrioritised: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      service.tier = attest(service.tier, fact.data.tier, fact, 'tier')
      if (fact.data.lead !== undefined) service.lead = attest(service.lead, fact.data.lead, fact, 'lead')
    },
    OpportunityDeclined: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'declined', fact),
    ProjectStarted: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'started', fact),
    ProjectWithdrawn: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'projectWithdrawn', fact),
    HostProposed: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      service.proposedHosts = attest(service.proposedHosts, [...fact.data.hosts].sort(), fact, 'hosts')
    },
    HostAgreed: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      service.hosts = attest(service.hosts, [...fact.data.hosts].sort(), fact, 'hosts')
    },
    EmployingAuthorityAgreed: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      service.employingAuthority = attest(service.employingAuthority, fact.data.party, fact, 'party')
    },
    ServiceTransferred: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      happenedLast(service, 'transferred', fact)
      service.runBy = attest(service.runBy, fact.data.to, fact, 'to')
    },
    ServiceWentLive: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      happened(service, 'live', fact)
      if (fact.data.at !== undefined) service.liveAt = attestOnce(service.liveAt, fact.data.at, fact, 'at')
      for (const party of fact.data.partners) takesPart(service, party, 'partner', fact, 'partners')
    },
    SharedWorkingReported: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'sharedWorking', fact),
    ServiceEnded: (own, fact) => happened(serviceIn(own, fact.data.service), 'ended', fact),
    PartnerJoined: (own, fact) =>
      takesPart(serviceIn(own, fact.data.service), fact.data.party, fact.data.as, fact, 'as'),
    PartnerWithdrew: (own, fact) =>
      takesPart(serviceIn(own, fact.data.service), fact.data.party, 'withdrawn', fact, 'party'),
    RagDefinitionsAdopted: (own, fact) => {
      const { definitions, green, amber, red } = fact.data
      const words = own.ragDefinitions[definitions] ?? { green: notStated(), amber: notStated(), red: notStated() }
      own.ragDefinitions[definitions] = {
        green: attestOnce(words.green, green, fact, 'green'),
        amber: attestOnce(words.amber, amber, fact, 'amber'),
        red: attestOnce(words.red, red, fact, 'red'),
      }
    },
    StatusReported: (own, fact) => {
      const service = serviceIn(own, fact.data.service)
      service.rag = attest(service.rag, fact.data.rag, fact, 'rag')
      service.ragDefinitions = attest(service.ragDefinitions, fact.data.definitions, fact, 'definitions')
      if (fact.data.section !== undefined) service.section = attest(service.section, fact.data.section, fact, 'section')
    },
  },

  rules: {
    'an event names a registered service': namesARegisteredService,
    'an event about a service names registered parties': namesRegisteredParties,
    'a service passes from a registered party': passesFromARegisteredParty,
    'a service passes from one council to another': passesToAnotherCouncil,
    'a status is judged by definitions that were adopted': judgesByAdoptedDefinitions,
  },

  findings: {
    'sources disagree about a service': findings.contestedCells,
    'sources disagree about what a colour means': findings.contestedDefinitions,
    'a live service has no host': findings.liveWithoutHost,
    'a live service has no employing authority': findings.liveWithoutEmployingAuthority,
    'a live service has no status': findings.liveWithoutStatus,
    'a declined opportunity went live': findings.declinedThenLive,
    'a service is run jointly without being declared live': findings.workedJointlyWithoutGoingLive,
    'a colour has no stated meaning': findings.colourWithoutDefinitions,
    'an opportunity has no outcome': findings.opportunityWithoutOutcome,
    'a stage is undetermined': findings.undeterminedStage,
  },

  views: { currentStatus },
})
