import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { contestedDefinitions, contestedServices } from './contested-services.ts'
import { currentStatus } from './current-status.ts'
import { serviceEvents } from './events.ts'
import * as findings from './findings.ts'
import { noticesRunOut } from './notices-run-out.ts'
import * as recipes from './recipes.ts'
import * as rules from './rules.ts'
import { silentServices } from './silent-services.ts'
import { happenedLast, initialServices, serviceIn } from './state.ts'
import { serviceWords } from './words.ts'

/** What is shared: from an opportunity to a service that is live, and what became of it. */
export const services = defineSlice({
  name: 'services',
  needs: [parties],
  events: serviceEvents,
  initial: initialServices,

  on: {
    ServiceRegistered: recipes.register,
    OpportunityIdentified: recipes.identify,
    OpportunityPrioritised: recipes.prioritise,
    OpportunityDeclined: recipes.decline,
    ProjectStarted: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'started', fact),
    ProjectWithdrawn: recipes.withdrawProject,
    HostProposed: recipes.proposeHosts,
    HostAgreed: recipes.agreeHosts,
    EmployingAuthorityAgreed: recipes.agreeEmployingAuthority,
    ServiceTransferred: recipes.transfer,
    ServiceWentLive: recipes.goLive,
    SharedWorkingReported: (own, fact) => happenedLast(serviceIn(own, fact.data.service), 'sharedWorking', fact),
    ServiceEnded: recipes.end,
    PartnerJoined: recipes.joinPartner,
    NoticeGiven: recipes.giveNotice,
    PartnerWithdrew: recipes.withdrawPartner,
    RagDefinitionsAdopted: recipes.adoptDefinitions,
    StatusReported: recipes.reportStatus,
  },

  rules: {
    'an event names a registered service': rules.namesARegisteredService,
    'an event about a service names registered parties': rules.namesRegisteredParties,
    'a service passes from a registered party': rules.passesFromARegisteredParty,
    'a service passes from one council to another': rules.passesToAnotherCouncil,
    'a notice ends no earlier than it is given': rules.endsNoEarlierThanGiven,
    'a status is judged by definitions that were adopted': rules.judgesByAdoptedDefinitions,
  },

  findings: {
    'sources disagree about a service': contestedServices,
    'sources disagree about what a colour means': contestedDefinitions,
    'a live service has no host': findings.liveWithoutHost,
    'a live service has no employing authority': findings.liveWithoutEmployingAuthority,
    'a live service has no status': findings.liveWithoutStatus,
    'a declined opportunity went live': findings.declinedThenLive,
    'a live service was declined': findings.liveThenDeclined,
    'a notice has run out': noticesRunOut,
    'a party withdraws from a service that it had no part in': findings.withdrewWithoutPart,
    'a service is run jointly without being declared live': findings.workedJointlyWithoutGoingLive,
    'a service is no longer reported': silentServices,
    'a colour has no stated meaning': findings.colourWithoutDefinitions,
    'an opportunity has no outcome': findings.opportunityWithoutOutcome,
    'a stage is undetermined': findings.undeterminedStage,
  },

  views: { currentStatus },

  words: serviceWords,
})
