import type { Said } from './said.ts'

/** The fields that say what a fact of a type is about; the others say what of it. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  PartyRegistered: ['kind', 'party'],
  RagDefinitionsAdopted: ['definitions'],
  StaffTransferred: ['movement'],
  StaffReturned: ['movement', 'returnOf'],
  StaffConsulted: ['consultation'],
  MeasuresNotified: ['by', 'movement'],
  StaffPlaced: ['placing'],
  PostsDeleted: ['deletion'],
  CostStated: ['cost', 'part', 'state', 'year'],
  FundingStated: ['funding', 'part', 'state'],
  ReserveStated: ['council', 'movement', 'part', 'reserve', 'year'],
  BudgetPositionReported: ['addsUp', 'row', 'table'],
  KpiDefined: ['kpi'],
  KpiTargetSet: ['council', 'kpi', 'period'],
  KpiMeasured: ['council', 'kpi', 'of', 'period'],
  // Whoever is given a share, and whatever is apportioned, stays within what was first agreed.
  SharingSchemeAgreed: ['councils', 'parts', 'scheme'],
  DriverMeasured: ['driver', 'period'],
  ApportionmentCalculated: ['apportionment', 'for', 'period', 'scheme'],
  SettlementMade: ['apportionment', 'period', 'scheme', 'settlement'],
  SurplusDistributed: ['period', 'scheme', 'surplus'],
  HeadcountStated: ['employer', 'service'],
  SavingLineRegistered: ['line'],
  SavingBudgeted: ['line', 'startsOn', 'year'],
  SavingBudgetRevised: ['line', 'year'],
  BudgetVired: ['virement'],
  SavingReported: ['line', 'measure', 'period', 'stage'],
  SavingValidated: ['line', 'measure', 'period'],
  BaselineSet: ['council', 'line', 'service', 'year'],
  BaselineRevised: ['council', 'line', 'service', 'year'],
  SavingClaimed: ['claim'],
  SavingForecast: ['forecast'],
  PrintedTotalStated: ['of', 'table', 'year'],
  PartnerJoined: ['party', 'service'],
  PartnerWithdrew: ['party', 'service'],
  NoticeGiven: ['council', 'service'],
  BenefitRegistered: ['benefit'],
  BenefitExpected: ['benefit'],
  BenefitRevised: ['benefit'],
  BenefitAssessed: ['benefit'],
  UnplannedBenefitRecorded: ['benefit'],
  RiskScaleAdopted: ['scale'],
  RiskRegistered: ['risk'],
  RiskRescored: ['risk'],
  MitigationChanged: ['risk'],
  RiskAccepted: ['risk'],
  RiskClosed: ['risk'],
  DocumentRegistered: ['document'],
  EvidenceAttached: ['document', 'source'],
  ContradictionNoted: ['contradiction'],
  ContradictionResolved: ['contradiction'],
  FactNoted: ['fact'],
  PackIssued: ['asAt', 'knownOn', 'pack'],
  MatterRegistered: ['kind', 'matter'],
  VersionIssued: ['matter', 'version'],
  ClauseAmended: ['clause', 'matter'],
  BodyConstituted: ['body', 'power'],
  BodyMet: ['meeting'],
  MinutesConfirmed: ['meeting'],
  RecommendationMade: ['recommendation'],
  // Whoever decided as an officer did so under a delegation.
  DecisionTaken: ['body', 'decision', 'delegation', 'officer'],
  DelegationGranted: ['delegation', 'matter', 'to'],
  MandateEnded: ['mandate', 'of'],
  OfficeFilled: ['office'],
  ReviewRequired: ['review'],
  ReviewHeld: ['review'],
  ConflictDeclared: ['conflict'],
  ProjectRegistered: ['project'],
  TargetSet: ['target'],
  TargetRevised: ['target'],
  TargetReported: ['target'],
  HighlightReported: ['report'],
  ExceptionRaised: ['exception'],
  ExceptionAccepted: ['exception'],
}

const fieldsThat = ({ data }: Pick<Said, 'data'>, are: (field: string) => boolean): object =>
  Object.fromEntries(Object.entries(data).filter(([field]) => are(field)))

/** Another fact of the same type, made to speak of what the first one speaks of, and of the same day. */
export const aboutTheSame = (first: Said, other: Said): Said => {
  const subject = SUBJECTS[first.type] ?? ['service']
  const isOfSubject = (field: string): boolean => subject.includes(field)
  return {
    type: first.type,
    // What the first one leaves out of its subject, such as the service of a headcount of all, the other leaves out, too.
    data: { ...fieldsThat(other, (field) => !isOfSubject(field)), ...fieldsThat(first, isOfSubject) },
    effectiveOn: first.effectiveOn,
  }
}
