import { type Draft, programme } from '@programme-ledger/core'
import { contentId, type Statement } from './content-id.ts'
import type { ProgrammeDraft, ProgrammeLedger } from './intake.ts'

/** Completes what a file states to a draft, with an id of its own making. Its shape is checked with everything else about it. */
export const draftOfStatement = (
  { ledger }: ProgrammeLedger,
  actor: Draft['actor'],
  stated: Omit<Statement, 'schemaVersion'>,
): ProgrammeDraft => {
  const statement = { ...stated, schemaVersion: programme.eventTypes.get(stated.type)?.version ?? 1 }
  // What it holds is checked by the ledger, which says everything that is wrong with it at once.
  return { ...statement, id: contentId(ledger, statement), actor } as ProgrammeDraft
}
