import type { DraftsOf, Ledger, programme } from '@programme-ledger/core'

type ProgrammeDraft = DraftsOf<typeof programme>

/** The drafts of an event file, one a line. The ledger checks their shape when they are recorded. */
export const parseEventFile = (text: string): readonly ProgrammeDraft[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProgrammeDraft)

/**
 * Records drafts in one batch for each day on which papers became known, the first day first. The same drafts again
 * record nothing new.
 */
export const recordByPaper = async (
  ledger: Ledger<typeof programme>,
  drafts: readonly ProgrammeDraft[],
): Promise<void> => {
  const days = [...new Set(drafts.map(({ knownOn }) => knownOn))].sort()
  for (const day of days) await ledger.record(drafts.filter(({ knownOn }) => knownOn === day))
}
