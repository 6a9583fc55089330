import { isDeepStrictEqual } from 'node:util'
import { draftOf } from '@programme-ledger/core'
import { isOwnId } from '../content-id.ts'
import type { PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { allEntries } from './copy-in-memory.ts'

/** Drafts of a file, told apart by whether the ledger has them. */
export interface ToldApart {
  readonly fresh: readonly PlacedDraft[]
  readonly recordedBefore: readonly PlacedDraft[]
}

/**
 * Tells what is new in a file from what was recorded before, so that a file may be added to and recorded again: a batch that is known
 * in part is refused (law S3). An id that is made of what is stated is enough: whoever recorded it and whoever authorised it, it
 * states the same. Any other draft that has the id of an entry and is not just that is among the new ones, for the ledger to refuse.
 */
export const apartFromRecorded = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
): Promise<ToldApart> => {
  const entries = new Map((await allEntries(ledger)).map((entry) => [entry.id, entry]))
  const isRecorded = ({ draft }: PlacedDraft): boolean => {
    const entry = entries.get(draft.id)
    if (entry === undefined) return false
    const recorded = draftOf(entry)
    return isDeepStrictEqual(draft, recorded) || (isOwnId(ledger.ledger, draft) && isOwnId(ledger.ledger, recorded))
  }
  return { fresh: placed.filter((each) => !isRecorded(each)), recordedBefore: placed.filter(isRecorded) }
}
