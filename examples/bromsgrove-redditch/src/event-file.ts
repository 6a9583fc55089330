import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftsOf, Ledger, programme } from '@programme-ledger/core'

type ProgrammeDraft = DraftsOf<typeof programme>

/** The event files, by parts of the domain. What one names is registered in it, or in one before it. */
export const EVENT_FILES = [
  'programme.jsonl',
  'benefits.jsonl',
  'risks.jsonl',
  'evidence.jsonl',
  'governance.jsonl',
  'plan.jsonl',
  'costs.jsonl',
  'performance.jsonl',
  'notes.jsonl',
] as const

/**
 * Public records that bear on the programme and are none of its documents, to be recorded after the event files by whoever
 * wants them. They tell what is known from their own days on, and correct what the documents say.
 */
export const OUTSIDE_FILES = ['outside.jsonl'] as const

type EventFile = (typeof EVENT_FILES)[number] | (typeof OUTSIDE_FILES)[number]

/** The drafts of event files in a folder, of all by default. The ledger checks their shape when they are recorded. */
export const readEventFiles = (folder: string, files: readonly EventFile[] = EVENT_FILES): readonly ProgrammeDraft[] =>
  files.flatMap((file) => readEventFile(join(folder, file)))

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
