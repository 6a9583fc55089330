import { isLedgerError, LedgerError } from '../errors.ts'
import { type Instant, londonDay } from '../values/day.ts'
import { InvalidValueError, parseAs } from '../values/parse.ts'
import { type Draft, DraftEnvelope } from './entry.ts'
import { leafOfText, sealedText } from './entry-text.ts'
import type { Head } from './head.ts'
import { appendLeaf, type Sha256 } from './merkle-tree.ts'

/** How far a clock may stand behind the last entry before an append is refused, in milliseconds. */
const CLOCK_TOLERANCE_MS = 60_000

/** A sealed entry, ready to be stored: its position and its canonical text. */
export interface SealedEntry {
  readonly position: number
  readonly bytes: string
}

/** A sealed batch and the head that the log has once it is stored. */
export interface SealedBatch {
  readonly entries: readonly SealedEntry[]
  readonly head: Head
}

/**
 * Makes entries of drafts: the next positions, the time of recording, the bytes that are stored and hashed, and the
 * head that follows. Every adapter calls it inside its transaction, so that all stores hold the same bytes.
 *
 * @param now UTC milliseconds; an entry is never dated before the one in front of it.
 * @throws `invalid-value` for a malformed envelope, `entry-not-storable` for what has no portable bytes, `clock-behind`,
 * `paper-from-the-future`.
 */
export const seal = (head: Head, drafts: readonly Draft[], now: Instant, sha256: Sha256): SealedBatch => {
  if (now < head.recordedAt - CLOCK_TOLERANCE_MS) {
    throw new LedgerError(
      'clock-behind',
      `The clock says ${new Date(now).toISOString()} but the last entry was recorded at ${new Date(head.recordedAt).toISOString()}: set the clock right`,
    )
  }
  const recordedAt = Math.max(now, head.recordedAt)
  const batch = head.size + 1
  const entries: SealedEntry[] = []
  let { frontier, size } = head
  for (const draft of drafts) {
    const sealed = { ledger: head.ledger, position: size + 1, batch, recordedAt }
    try {
      const envelope = parseAs(DraftEnvelope, draft, 'It')
      assertPaperExists(envelope, recordedAt)
      const bytes = sealedText(envelope, sealed)
      frontier = appendLeaf(frontier, size, leafOfText(bytes, sha256), sha256)
      entries.push({ position: sealed.position, bytes })
    } catch (error) {
      throw saidOf(`Draft ${entries.length + 1} of ${drafts.length} (${String(draft?.id)})`, error)
    }
    size += 1
  }
  return { entries, head: { ledger: head.ledger, size, recordedAt, frontier } }
}

/** Days are compared in London: a paper of 1 July may be entered at 23:30 UTC on 30 June. */
const assertPaperExists = ({ knownOn }: Pick<Draft, 'knownOn'>, recordedAt: Instant): void => {
  // Where that day has begun in UTC it has begun in London, for London is never behind: most papers need no calendar.
  if (Date.parse(knownOn) <= recordedAt) return
  const today = londonDay(recordedAt)
  if (knownOn > today) {
    throw new LedgerError(
      'paper-from-the-future',
      `knownOn is ${knownOn}, but it is ${today}: a paper is dated on or before the day it is recorded`,
    )
  }
}

/** The same error, which says of which draft it is that something cannot be stored. */
const saidOf = (place: string, error: unknown): unknown => {
  if (error instanceof InvalidValueError) return new InvalidValueError(place, error.issues)
  return isLedgerError(error) ? new LedgerError(error.code, `${place}, ${error.message}`, { cause: error }) : error
}
