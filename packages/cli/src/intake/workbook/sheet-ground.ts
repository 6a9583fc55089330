import type { Draft } from '@programme-ledger/core'
import { draftOfStatement } from '../draft-of-statement.ts'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger } from '../intake.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import type { About } from './read-about.ts'

/** What rows of a workbook are made into drafts with. */
export interface SheetGround {
  readonly ledger: ProgrammeLedger
  readonly about: About
  /** The books as they are now, to find what a figure corrects. */
  readonly books: ProgrammeBooks
  readonly problems: IntakeProblem[]
}

interface RowStatement
  extends Pick<Draft, 'type'>,
    Partial<Pick<Draft, 'effectiveOn' | 'note' | 'supersedes' | 'reason'>> {
  readonly data: Readonly<Record<string, unknown>>
  /** `Risks/culture`: what of the workbook it is, wherever the row stands. */
  readonly of: string
  readonly at: string
  readonly fields: Readonly<Record<string, string>>
}

/** What a row states, as a draft from the paper of the workbook. */
export const draftOfRow = (
  { ledger, about }: SheetGround,
  { of, at, fields, effectiveOn, ...stated }: RowStatement,
): PlacedDraft => ({
  draft: draftOfStatement(ledger, about.actor, {
    ...stated,
    effectiveOn: effectiveOn ?? about.paperDated,
    knownOn: about.paperDated,
    sources: [{ kind: 'document', ref: about.paper }],
    evidence: 'reported',
    externalRef: `workbook:${of}`,
  }),
  at,
  fields,
})
