import type { Draft } from '@programme-ledger/core'

/** By how well it is evidenced: what somebody concluded, still may change, or only said, stands in no published paper. */
const UNPUBLISHED: Readonly<Partial<Record<Draft['evidence'], string>>> = {
  inferred: 'it is inferred, and stands in no paper',
  minutesDraft: 'the minutes that it is from are a draft',
  stated: 'somebody stated it',
  systemExtract: 'it was taken out of a system',
}

/**
 * Why a fact cannot be taken over as published: what it is from is no paper that was. Undefined where it is one.
 *
 * @param all what the ledger has, and what is to be recorded: what they say of the minutes of a meeting stands against what a fact
 *   says of itself.
 */
export const whyUnpublished = (draft: Draft, all: readonly Draft[]): string | undefined => {
  const { evidence, sources, inferredFields = [] } = draft
  const unpublished = UNPUBLISHED[evidence]
  if (unpublished !== undefined) return unpublished
  if (inferredFields.length > 0)
    return `a part of it is inferred (${inferredFields.join(', ')}), and stands in no paper`
  const kinds = sources.map(({ kind }) => kind)
  if (evidence !== 'minutesConfirmed')
    return kinds.includes('document') ? undefined : 'its source is no document, and no confirmed minutes'
  if (!kinds.includes('meeting') && !kinds.includes('document')) return 'its source is no meeting, and no document'
  return isOfUnconfirmedMinutes(draft, all) ? 'nothing says that the minutes of its meeting were confirmed' : undefined
}

/** Whether its meeting has minutes that are a draft, or none, and nothing says that they were confirmed. */
const isOfUnconfirmedMinutes = (draft: Draft, all: readonly Draft[]): boolean => {
  const own = new Set(all.filter((other) => isUnconfirmed(other) && hasSourceOf(other, draft)).map(meetingOf))
  const confirmed = new Set(all.filter(confirms).map(meetingOf))
  return [...own].some((meeting) => !confirmed.has(meeting))
}

const isUnconfirmed = ({ type, evidence, data }: Draft): boolean =>
  type === 'BodyMet' &&
  (evidence === 'minutesDraft' || (evidence !== 'minutesConfirmed' && Object(data).minutes !== undefined))

const confirms = ({ type, evidence }: Draft): boolean =>
  type === 'MinutesConfirmed' || (type === 'BodyMet' && evidence === 'minutesConfirmed')

const meetingOf = ({ data }: Draft): unknown => Object(data).meeting

const hasSourceOf = (other: Draft, { sources }: Draft): boolean =>
  other.sources.some(({ kind, ref }) => sources.some((source) => source.kind === kind && source.ref === ref))
