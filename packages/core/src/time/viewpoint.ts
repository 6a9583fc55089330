import { z } from 'zod'
import { LedgerError } from '../errors.ts'
import type { Entry } from '../log/entry.ts'
import type { Day, Instant } from '../values/day.ts'

/** A version of the log. */
export const Through = z.union(
  [z.strictObject({ position: z.int().nonnegative() }), z.strictObject({ instant: z.int().nonnegative() })],
  {
    error: 'is no version of the log: give { position: 12 } or { instant: <UTC milliseconds> }',
  },
)

/** From where a question is asked: two axes of days, and a version of the log. */
export interface Viewpoint {
  /** The position at the end of this day. */
  readonly asAt: Day
  /** Using papers to this day. Left out: all papers. */
  readonly knownOn?: Day
  /** Using entries made up to this position or instant. Left out: all that there are. */
  readonly through?: { readonly position: number } | { readonly instant: Instant }
}

/**
 * How many entries a viewpoint pins (law T1). An instant must lie before the newest entry: one that does not could still
 * gain entries, and the same question would get another answer later.
 */
export const pinnedSize = (log: readonly Entry[], through: z.output<typeof Through> | undefined): number => {
  if (through === undefined) return log.length
  if ('position' in through) {
    if (through.position > log.length) {
      throw new LedgerError(
        'invalid-viewpoint',
        `The ledger ends at position ${log.length}: there is no position ${through.position} to read through`,
      )
    }
    return through.position
  }
  const newest = log.at(-1)
  if (newest === undefined || through.instant >= newest.recordedAt) {
    throw new LedgerError(
      'invalid-viewpoint',
      `The instant ${through.instant} is not before the newest entry${newest === undefined ? '' : ` (${newest.recordedAt})`}, so it pins nothing: give an earlier one, or a position`,
    )
  }
  // `recordedAt` never decreases.
  return log.findLastIndex(({ recordedAt }) => recordedAt <= through.instant) + 1
}
