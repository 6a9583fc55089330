import type { PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { allEntries } from './copy-in-memory.ts'

/** Drafts of a file, told apart by whether the ledger has them. */
export interface ToldApart {
  readonly fresh: readonly PlacedDraft[]
  readonly recordedBefore: readonly PlacedDraft[]
}

/**
 * Tells what is new in a file from what was recorded before. The ids of an officer's file are made of what it states, so one that is
 * there was recorded with just these words, whoever recorded it. A batch that is known in part is refused (law S3): it is the
 * new ones that are to be recorded.
 */
export const apartFromRecorded = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
): Promise<ToldApart> => {
  const recorded = new Set((await allEntries(ledger)).map(({ id }) => id))
  return {
    fresh: placed.filter(({ draft }) => !recorded.has(draft.id)),
    recordedBefore: placed.filter(({ draft }) => recorded.has(draft.id)),
  }
}
