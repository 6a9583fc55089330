import type { Section } from '../section.ts'

/** Services. */
export const OF_SERVICES: Readonly<Record<string, Section>> = {
  statuses: {
    type: 'StatusReported',
    says: 'the colour of each service',
    subject: 'service',
    main: 'rag',
    fill: { definitions: 'definitions' },
  },
  opportunities: {
    type: 'OpportunityIdentified',
    says: 'services that could be shared',
    subject: 'service',
    main: 'trigger',
  },
  priorities: {
    type: 'OpportunityPrioritised',
    says: 'how soon an opportunity is to be worked on',
    subject: 'service',
    main: 'tier',
  },
  declined: {
    type: 'OpportunityDeclined',
    says: 'opportunities that were turned down',
    subject: 'service',
    main: 'reason',
  },
  projectsStarted: { type: 'ProjectStarted', says: 'services on which work began', subject: 'service' },
  projectsWithdrawn: {
    type: 'ProjectWithdrawn',
    says: 'projects that were given up',
    subject: 'service',
    main: 'reason',
  },
  hostsProposed: { type: 'HostProposed', says: 'who may come to host a service', subject: 'service', main: 'hosts' },
  hosts: { type: 'HostAgreed', says: 'who hosts a service from now on', subject: 'service', main: 'hosts' },
  employers: {
    type: 'EmployingAuthorityAgreed',
    says: 'who employs the staff of a service',
    subject: 'service',
    main: 'party',
  },
  servicesTransferred: {
    type: 'ServiceTransferred',
    says: 'services whose running passed to another body',
    subject: 'service',
    main: 'to',
    unsaid: { from: 'unknown' },
  },
  wentLive: {
    type: 'ServiceWentLive',
    says: 'services that run shared from a day on',
    subject: 'service',
    main: 'partners',
  },
  sharedWorking: {
    type: 'SharedWorkingReported',
    says: 'services that are run jointly, and not declared live',
    subject: 'service',
  },
  servicesEnded: {
    type: 'ServiceEnded',
    says: 'shared services that came to their end',
    subject: 'service',
    main: 'reason',
  },
  joined: {
    type: 'PartnerJoined',
    says: 'partners and customers that joined',
    subject: 'service',
    main: 'party',
    unsaid: { as: 'partner' },
  },
  notices: {
    type: 'NoticeGiven',
    says: 'partners that will leave, with their last day',
    subject: 'service',
    main: 'endsOn',
    fill: { council: 'bodyAsCouncil' },
  },
  withdrew: { type: 'PartnerWithdrew', says: 'partners that have left', subject: 'service', main: 'party' },
  definitionsAdopted: { type: 'RagDefinitionsAdopted', says: 'what the colours mean', subject: 'definitions' },
}
