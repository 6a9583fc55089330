import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { formatDay } from '../../values/format-day.ts'
import type { evidenceEvents } from './events.ts'
import type { EvidenceReads } from './state.ts'

type EvidenceFact = JudgedFactOf<typeof evidenceEvents>

interface Ground {
  readonly evidence: EvidenceReads
}

/** What is attached can be found and read: a misspelt key would evidence nothing. */
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
        missing: { names: [data.document], types: ['DocumentRegistered'] },
      }

/** Its figures are as at a day that had come. */
export const showsADayThatHadCome = (_: Ground, { type, data, effectiveOn }: EvidenceFact): Objection | undefined =>
  type !== 'PackIssued' || data.asAt <= effectiveOn
    ? undefined
    : {
        field: 'data.asAt',
        problem: `is ${formatDay(data.asAt)}, after the day that the pack was issued on, ${formatDay(effectiveOn)}`,
        remedy: 'give the day that its figures are as at',
      }

/** A pack cannot rest on papers that were published after it. */
export const usesPapersThatWereThere = (_: Ground, { type, data, effectiveOn }: EvidenceFact): Objection | undefined =>
  type !== 'PackIssued' || data.knownOn === undefined || data.knownOn <= effectiveOn
    ? undefined
    : {
        field: 'data.knownOn',
        problem: `is ${formatDay(data.knownOn)}, after the day that the pack was issued on, ${formatDay(effectiveOn)}`,
        remedy: 'give the day of the last papers that it uses, or leave it out',
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
        missing: { names: [data.contradiction], types: ['ContradictionNoted'] },
      }
