/** What may be written down of a meeting under one heading: facts of one event type. */
export interface Section {
  readonly type: string
  /** What it is for, in a line for officers. */
  readonly says: string
  /** The field that the name stands for where items are written as `name: …`. */
  readonly subject: string
  /** The field that a single value stands for where items are written as `name: value`. */
  readonly main?: string
  /** The field that names the fact itself, made of these fields and the day where it is left out. */
  readonly key?: { readonly field: string; readonly of: readonly string[] }
  /** Fields of the data that are those of the meeting where they are left out. */
  readonly fill?: Readonly<Record<string, MeetingFact>>
  /** Fields of the data that have a plain answer where they are left out: that the meeting did not say. */
  readonly unsaid?: Readonly<Record<string, string>>
  /** The day that it takes effect, where it is not the day of the meeting. */
  readonly dated?: 'firstDay' | 'lastDayOfPeriod' | 'firstDayOfYear'
}

/** What an item may take from the meeting. */
export type MeetingFact = 'body' | 'bodyAsCouncil' | 'meeting' | 'definitions' | 'scale'

const BY_BODY = { by: 'body' } as const
const NOT_STATED = { basis: 'notStated', class: 'notStated', recurrence: 'notStated' }

/**
 * Every heading, and the event type that it records. The names of the fields below are those of the event types (docs/events.md):
 * there is one vocabulary, and the file only spares what the meeting itself tells.
 */
export const SECTIONS: Readonly<Record<string, Section>> = {
  // What the meeting did
  decisions: {
    type: 'DecisionTaken',
    says: 'what was decided, and for which councils',
    subject: 'matter',
    main: 'outcome',
    key: { field: 'decision', of: ['matter', 'councils'] },
    fill: { body: 'body', councils: 'bodyAsCouncil' },
  },
  recommendations: {
    type: 'RecommendationMade',
    says: 'what the body asks councils to decide',
    subject: 'matter',
    main: 'text',
    key: { field: 'recommendation', of: ['matter', 'body'] },
    fill: { body: 'body', meeting: 'meeting' },
    unsaid: { basis: 'notStated' },
  },
  minutesConfirmed: {
    type: 'MinutesConfirmed',
    says: 'earlier meetings whose minutes were confirmed',
    subject: 'meeting',
    main: 'corrections',
    fill: { at: 'meeting' },
  },
  versions: {
    type: 'VersionIssued',
    says: 'versions of documents that were put before the meeting',
    subject: 'matter',
    main: 'version',
  },
  amendments: {
    type: 'ClauseAmended',
    says: 'clauses that are to be worded otherwise',
    subject: 'matter',
    main: 'clause',
    fill: BY_BODY,
    unsaid: { after: 'unknown' },
  },
  delegations: {
    type: 'DelegationGranted',
    says: 'who may decide in a council’s place, and how far',
    subject: 'delegation',
    main: 'to',
    fill: { by: 'body', council: 'bodyAsCouncil' },
  },
  offices: { type: 'OfficeFilled', says: 'offices that were filled', subject: 'office', main: 'title' },
  mandatesEnded: {
    type: 'MandateEnded',
    says: 'bodies, delegations and offices that were ended',
    subject: 'mandate',
    main: 'of',
    fill: BY_BODY,
  },
  bodies: {
    type: 'BodyConstituted',
    says: 'what a body may do, and who sits on it',
    subject: 'body',
    main: 'power',
    unsaid: { power: 'notStated' },
  },
  reviewsRequired: {
    type: 'ReviewRequired',
    says: 'reviews that were agreed, with the day they are due by',
    subject: 'review',
    main: 'dueOn',
    fill: BY_BODY,
  },
  reviewsHeld: {
    type: 'ReviewHeld',
    says: 'reviews that were held',
    subject: 'review',
    main: 'outcome',
    unsaid: { outcome: 'unknown' },
  },
  conflicts: {
    type: 'ConflictDeclared',
    says: 'interests that were declared',
    subject: 'office',
    main: 'about',
    key: { field: 'conflict', of: ['office'] },
  },

  // Services
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

  // Plan
  targetsSet: {
    type: 'TargetSet',
    says: 'what is to be done by when',
    subject: 'target',
    main: 'dueOn',
    fill: { approvedBy: 'body' },
  },
  targetsRevised: {
    type: 'TargetRevised',
    says: 'targets that are due on another day',
    subject: 'target',
    main: 'dueOn',
    fill: { approvedBy: 'body' },
  },
  targets: { type: 'TargetReported', says: 'how targets stand', subject: 'target', main: 'outcome' },
  highlights: {
    type: 'HighlightReported',
    says: 'highlight reports of projects',
    subject: 'project',
    main: 'rag',
    key: { field: 'report', of: ['project'] },
    fill: { definitions: 'definitions' },
  },
  exceptions: { type: 'ExceptionRaised', says: 'plans that will not be kept', subject: 'exception', main: 'what' },
  exceptionsAccepted: {
    type: 'ExceptionAccepted',
    says: 'exceptions that the meeting accepted',
    subject: 'exception',
    main: 'terms',
    fill: BY_BODY,
  },

  // People
  transfers: {
    type: 'StaffTransferred',
    says: 'staff who changed employer',
    subject: 'movement',
    main: 'headcount',
    unsaid: { headcount: 'unknown', mechanism: 'notStated', mechanismAsWorded: 'as minuted' },
  },
  returns: {
    type: 'StaffReturned',
    says: 'staff who went back',
    subject: 'movement',
    main: 'headcount',
    unsaid: { headcount: 'unknown', mechanism: 'notStated', mechanismAsWorded: 'as minuted' },
  },
  headcounts: {
    type: 'HeadcountStated',
    says: 'how many people an employer has',
    subject: 'employer',
    main: 'headcount',
  },
  consultations: {
    type: 'StaffConsulted',
    says: 'what staff are consulted about',
    subject: 'consultation',
    main: 'subject',
  },
  measures: {
    type: 'MeasuresNotified',
    says: 'what an employer will change for staff who transfer',
    subject: 'movement',
    main: 'measures',
  },
  placings: {
    type: 'StaffPlaced',
    says: 'staff who work for somebody who does not employ them',
    subject: 'placing',
    main: 'headcount',
    unsaid: { form: 'notStated', headcount: 'unknown' },
  },
  postsDeleted: {
    type: 'PostsDeleted',
    says: 'posts that were taken out of an establishment',
    subject: 'deletion',
    main: 'posts',
  },

  // Money
  savings: {
    type: 'SavingReported',
    says: 'what was saved, by line',
    subject: 'line',
    main: 'total',
    dated: 'lastDayOfPeriod',
    unsaid: { ...NOT_STATED, measure: 'yearToDate', method: 'notStated', stage: 'monitoring' },
  },
  savingsValidated: {
    type: 'SavingValidated',
    says: 'what finance has validated',
    subject: 'line',
    main: 'amount',
    dated: 'lastDayOfPeriod',
    unsaid: { measure: 'yearToDate' },
  },
  budgets: {
    type: 'SavingBudgeted',
    says: 'what is to be saved in a year',
    subject: 'line',
    main: 'total',
    dated: 'firstDayOfYear',
    unsaid: NOT_STATED,
  },
  budgetsRevised: {
    type: 'SavingBudgetRevised',
    says: 'budgets that are others from a day on',
    subject: 'line',
    main: 'total',
  },
  virements: {
    type: 'BudgetVired',
    says: 'budget that moves from one line to another',
    subject: 'virement',
    main: 'amount',
  },
  baselines: {
    type: 'BaselineSet',
    says: 'what something cost before anything was saved',
    subject: 'line',
    main: 'amount',
    unsaid: { recharges: 'notStated' },
  },
  baselinesRevised: {
    type: 'BaselineRevised',
    says: 'baselines that are others from a day on',
    subject: 'line',
    main: 'amount',
    unsaid: { recharges: 'notStated' },
  },
  claims: {
    type: 'SavingClaimed',
    says: 'what somebody says was saved',
    subject: 'claim',
    main: 'amount',
    unsaid: { class: 'notStated' },
  },
  forecasts: {
    type: 'SavingForecast',
    says: 'what somebody expects to be saved',
    subject: 'forecast',
    main: 'amount',
    unsaid: { basis: 'notStated' },
  },
  printedTotals: { type: 'PrintedTotalStated', says: 'totals as the papers print them', subject: 'label' },
  costs: { type: 'CostStated', says: 'what something costs to get there', subject: 'cost', main: 'amount' },
  funding: {
    type: 'FundingStated',
    says: 'money from elsewhere, or from balances',
    subject: 'funding',
    main: 'amount',
  },
  reserves: {
    type: 'ReserveStated',
    says: 'money put into a reserve, or taken out',
    subject: 'reserve',
    main: 'amount',
  },
  budgetPositions: {
    type: 'BudgetPositionReported',
    says: 'rows of printed budget tables',
    subject: 'row',
    main: 'projected',
    unsaid: { favourable: 'notStated' },
  },
  schemes: { type: 'SharingSchemeAgreed', says: 'by what councils share a service', subject: 'scheme' },
  counts: { type: 'DriverMeasured', says: 'what shares are counted by', subject: 'driver', main: 'counts' },
  apportionments: {
    type: 'ApportionmentCalculated',
    says: 'who bears what of a service',
    subject: 'apportionment',
    main: 'total',
  },
  settlements: { type: 'SettlementMade', says: 'what one council paid another', subject: 'settlement', main: 'amount' },
  surpluses: { type: 'SurplusDistributed', says: 'surpluses that were paid out', subject: 'surplus', main: 'amount' },

  // Benefits and performance
  benefitsExpected: { type: 'BenefitExpected', says: 'benefits that were promised', subject: 'benefit', main: 'name' },
  benefitsRevised: {
    type: 'BenefitRevised',
    says: 'promises that are others from a day on',
    subject: 'benefit',
    main: 'reason',
  },
  benefits: { type: 'BenefitAssessed', says: 'what came of a benefit', subject: 'benefit', main: 'status' },
  benefitsUnplanned: {
    type: 'UnplannedBenefitRecorded',
    says: 'benefits that nobody had promised',
    subject: 'benefit',
    main: 'name',
  },
  measured: { type: 'KpiMeasured', says: 'figures of performance', subject: 'kpi', main: 'value' },
  performanceTargets: { type: 'KpiTargetSet', says: 'what performance is to reach', subject: 'kpi', main: 'value' },

  // Risks
  risks: {
    type: 'RiskRescored',
    says: 'new scores of risks, as 3 x 4: likelihood, then impact',
    subject: 'risk',
    main: 'score',
    fill: { 'score.scale': 'scale' },
  },
  risksRegistered: {
    type: 'RiskRegistered',
    says: 'risks that were put on the register',
    subject: 'risk',
    main: 'title',
    fill: { 'score.scale': 'scale' },
  },
  mitigations: {
    type: 'MitigationChanged',
    says: 'what is done about a risk from now on',
    subject: 'risk',
    main: 'mitigation',
  },
  risksAccepted: {
    type: 'RiskAccepted',
    says: 'risks that the meeting decided to live with',
    subject: 'risk',
    main: 'reason',
    fill: BY_BODY,
  },
  risksClosed: { type: 'RiskClosed', says: 'risks that leave the register', subject: 'risk', main: 'reason' },
  scalesAdopted: { type: 'RiskScaleAdopted', says: 'the words for likelihood and impact', subject: 'scale' },

  // What else was said, and the names of things
  noted: {
    type: 'FactNoted',
    says: 'what matters and counts nothing',
    subject: 'fact',
    main: 'what',
    unsaid: { kind: 'event' },
  },
  contradictions: {
    type: 'ContradictionNoted',
    says: 'papers that do not agree',
    subject: 'contradiction',
    main: 'what',
  },
  contradictionsResolved: {
    type: 'ContradictionResolved',
    says: 'how a contradiction was settled',
    subject: 'contradiction',
    main: 'resolution',
    fill: BY_BODY,
  },
  evidence: {
    type: 'EvidenceAttached',
    says: 'documents that bear out what was only stated',
    subject: 'document',
    main: 'source',
  },
  reversed: { type: 'Reversed', says: 'entries that were right until now, and are undone', subject: 'reverses' },
  closes: { type: 'PeriodClosed', says: 'periods whose books are closed', subject: 'label', main: 'through' },
  parties: {
    type: 'PartyRegistered',
    says: 'names of councils and other parties',
    subject: 'party',
    main: 'name',
    dated: 'firstDay',
  },
  services: {
    type: 'ServiceRegistered',
    says: 'names of services',
    subject: 'service',
    main: 'name',
    dated: 'firstDay',
  },
  lines: {
    type: 'SavingLineRegistered',
    says: 'names of lines of the financial summary',
    subject: 'line',
    main: 'name',
    dated: 'firstDay',
  },
  matters: {
    type: 'MatterRegistered',
    says: 'names of what is decided about',
    subject: 'matter',
    main: 'name',
    dated: 'firstDay',
  },
  projects: {
    type: 'ProjectRegistered',
    says: 'names of projects',
    subject: 'project',
    main: 'name',
    dated: 'firstDay',
  },
  benefitsRegistered: {
    type: 'BenefitRegistered',
    says: 'names of benefits',
    subject: 'benefit',
    main: 'name',
    dated: 'firstDay',
  },
  kpis: {
    type: 'KpiDefined',
    says: 'names of measures of performance',
    subject: 'kpi',
    main: 'name',
    dated: 'firstDay',
  },
  documents: {
    type: 'DocumentRegistered',
    says: 'documents that entries cite',
    subject: 'document',
    main: 'title',
    dated: 'firstDay',
  },
}
