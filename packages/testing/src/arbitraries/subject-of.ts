import type { Said } from './said.ts'

/** The fields that say what a fact of a type is about; the others say what of it. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  PartyRegistered: ['party'],
  RagDefinitionsAdopted: ['definitions'],
  StaffTransferred: ['movement'],
  StaffReturned: ['movement', 'returnOf'],
  HeadcountStated: ['employer', 'service'],
  SavingLineRegistered: ['line'],
  SavingBudgeted: ['line', 'year'],
  SavingReported: ['line', 'measure', 'period', 'stage'],
  SavingClaimed: ['claim'],
  SavingForecast: ['forecast'],
  PrintedTotalStated: ['of', 'table', 'year'],
  PartnerJoined: ['party', 'service'],
  PartnerWithdrew: ['party', 'service'],
}

/** What a fact is about. */
const subjectOf = ({ type, data }: Pick<Said, 'type' | 'data'>): object => {
  const fields = SUBJECTS[type] ?? ['service']
  return Object.fromEntries(Object.entries(data).filter(([field]) => fields.includes(field)))
}

/** Another fact of the same type, made to speak of what the first one speaks of, and of the same day. */
export const aboutTheSame = (first: Said, other: Said): Said => ({
  type: first.type,
  data: { ...other.data, ...subjectOf(first) },
  effectiveOn: first.effectiveOn,
})
