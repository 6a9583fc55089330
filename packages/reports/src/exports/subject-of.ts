import type { Entry } from '@programme-ledger/core'

/**
 * The fields that name what an entry is about, and what such a thing is called, the closer ones first: a decision is of a
 * matter, and is itself what `DecisionTaken` is about.
 */
const SUBJECTS = [
  ['risk', 'risk'],
  ['exception', 'exception'],
  ['kpi', 'kpi'],
  ['benefit', 'benefit'],
  ['target', 'target'],
  ['consultation', 'consultation'],
  ['placing', 'placing'],
  ['deletion', 'deletion'],
  ['movement', 'movement'],
  ['apportionment', 'apportionment'],
  ['settlement', 'settlement'],
  ['surplus', 'surplus'],
  ['scheme', 'sharing-scheme'],
  ['driver', 'driver'],
  ['claim', 'claim'],
  ['forecast', 'forecast'],
  ['virement', 'virement'],
  ['line', 'saving-line'],
  ['cost', 'cost'],
  ['funding', 'funding'],
  ['reserve', 'reserve'],
  ['project', 'project'],
  ['contradiction', 'contradiction'],
  ['document', 'document'],
  ['pack', 'pack'],
  ['fact', 'fact'],
  ['decision', 'decision'],
  ['recommendation', 'recommendation'],
  ['review', 'review'],
  ['conflict', 'conflict'],
  ['delegation', 'delegation'],
  ['office', 'office'],
  ['mandate', 'mandate'],
  ['meeting', 'meeting'],
  ['matter', 'matter'],
  ['body', 'party'],
  ['table', 'table'],
  ['employer', 'party'],
  ['service', 'service'],
  ['party', 'party'],
  ['definitions', 'definitions'],
  ['scale', 'scale'],
  ['reverses', 'entry'],
  ['origin', 'ledger'],
] as const

/** What an entry is about, as `service/ict`; undefined where no field of it says. */
export const subjectOf = ({
  type,
  data,
  supersedes,
}: Pick<Entry, 'type' | 'data' | 'supersedes'>): string | undefined => {
  if (type === 'Voided') return supersedes && `entry/${supersedes}`
  const fields = data as Readonly<Record<string, unknown>>
  if (type === 'PeriodClosed') return `period/${String(fields.through)}`
  for (const [field, thing] of SUBJECTS) {
    const named = fields[field]
    if (typeof named === 'string') return `${thing}/${named}`
  }
  return undefined
}
