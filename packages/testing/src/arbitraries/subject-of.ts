import type { Said } from './said.ts'

/** The fields that say what a fact of a type is about; the others say what of it. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  PartyRegistered: ['party'],
  RagDefinitionsAdopted: ['definitions'],
  StaffTransferred: ['movement'],
  StaffReturned: ['movement', 'returnOf'],
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
