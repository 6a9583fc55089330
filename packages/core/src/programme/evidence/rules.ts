import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import type { evidenceEvents } from './events.ts'
import type { EvidenceReads } from './state.ts'

type EvidenceFact = JudgedFactOf<typeof evidenceEvents>

interface Ground {
  readonly evidence: EvidenceReads
}

export const attachesARegisteredDocument = (
  { evidence: { documents } }: Ground,
  { type, data }: EvidenceFact,
): Objection | undefined =>
  type !== 'EvidenceAttached' || documents[data.document] !== undefined
    ? undefined
    : {
        field: 'data.document',
        problem: `names ${data.document}, which is no registered document by then`,
        remedy: 'register it by DocumentRegistered, on the first day of the ledger',
      }

/** A contradiction that only a resolution has named says nothing. */
export const resolvesANotedContradiction = (
  { evidence: { contradictions } }: Ground,
  { type, data }: EvidenceFact,
): Objection | undefined =>
  type !== 'ContradictionResolved' || (contradictions[data.contradiction]?.what.is ?? 'unknown') !== 'unknown'
    ? undefined
    : {
        field: 'data.contradiction',
        problem: `names ${data.contradiction}, which nobody has noted by then`,
        remedy: 'note it by ContradictionNoted, on that day or before',
      }
