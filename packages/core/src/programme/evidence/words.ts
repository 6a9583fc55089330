import type { DataOf } from '../../slice/fact.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { evidenceEvents } from './events.ts'
import { type EvidenceReads, titleOfDocument } from './state.ts'

type Data<Type extends keyof typeof evidenceEvents> = DataOf<typeof evidenceEvents, Type>

interface Ground {
  readonly evidence: EvidenceReads
}

export const ofRegistration = ({ title, ref }: Data<'DocumentRegistered'>): string =>
  `${title} is registered as “${ref}”`

export const ofAttachment = ({ evidence }: Ground, { document, source }: Data<'EvidenceAttached'>): string =>
  `${titleOfDocument(evidence, document)} is attached to “${source}”`

export const ofContradiction = ({ what }: Data<'ContradictionNoted'>): string => `A contradiction is noted: “${what}”`

export const ofResolution = (
  { evidence }: Ground,
  { contradiction, resolution }: Data<'ContradictionResolved'>,
): string => {
  const noted = evidence.contradictions[contradiction]
  const what = (noted && attestedValue(noted.what)) ?? contradiction
  return `The contradiction “${what}” is resolved: “${resolution}”`
}

export const ofNotedFact = ({ what }: Data<'FactNoted'>): string => what

export const ofPack = ({ title, asAt, to }: Data<'PackIssued'>): string =>
  `${title}, as at ${formatDay(asAt)}, is issued${to === undefined ? '' : ` to ${to}`}`
