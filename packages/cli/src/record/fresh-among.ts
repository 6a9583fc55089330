import { isDeepStrictEqual } from 'node:util'
import { allEntries } from '../intake/flow/copy-in-memory.ts'
import type { PlacedDraft, ProgrammeLedger } from '../intake/intake.ts'
import { draftOf } from './draft-of.ts'

/**
 * The drafts that the ledger does not have yet, just as they are: a file may be added to and recorded again. A draft that has the
 * id of an entry and says something else is among them, for the ledger to refuse.
 */
export const freshAmong = async (
  ledger: ProgrammeLedger,
  drafts: readonly PlacedDraft[],
): Promise<readonly PlacedDraft[]> => {
  const recorded = new Map((await allEntries(ledger)).map((entry) => [entry.id, entry]))
  return drafts.filter(({ draft }) => {
    const entry = recorded.get(draft.id)
    return entry === undefined || !isDeepStrictEqual(draft, draftOf(entry))
  })
}
