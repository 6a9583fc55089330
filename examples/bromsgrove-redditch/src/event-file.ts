import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftsOf, Ledger, programme } from '@programme-ledger/core'

type ProgrammeDraft = DraftsOf<typeof programme>

/** The event files, by parts of the domain. What one names is registered in it, or in one before it. */
export const EVENT_FILES = ['programme.jsonl', 'benefits.jsonl', 'risks.jsonl', 'evidence.jsonl'] as const

/** The drafts of all event files in a folder. The ledger checks their shape when they are recorded. */
export const readEventFiles = (folder: string): readonly ProgrammeDraft[] =>
  EVENT_FILES.flatMap((file) => readEventFile(join(folder, file)))

/** The drafts of one event file, one a line. */
export const readEventFile = (file: string): readonly ProgrammeDraft[] =>
  readFileSync(file, 'utf8')
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
