import type { DraftsOf, Ledger, programme } from '@programme-ledger/core'

/** A draft of the programme: its shape is checked when it is recorded, not here. */
export type ProgrammeDraft = DraftsOf<typeof programme>

export type ProgrammeLedger = Ledger<typeof programme>

/** A draft, and where the officer wrote it: `line 4`, `sheet 'Risks', cell E7`. What a rule has against it is said there. */
export interface PlacedDraft {
  readonly draft: ProgrammeDraft
  readonly at: string
  /** Where single fields of it stand, by their dotted paths: `data.score.likelihood`. What is not here stands where the draft does. */
  readonly fields?: Readonly<Record<string, string>>
}

/** What kept something from becoming a draft. */
export interface IntakeProblem {
  /** Where it stands: `line 4`, `sheet 'Risks', cell E7`. */
  readonly at: string
  /** What is wrong, such as `likelihood is 7`. */
  readonly problem: string
  /** What would be right, such as `the scale goes from 1 to 5`. */
  readonly remedy: string
}

/** What was read. With a problem nothing is recorded, however many drafts there are: all problems come at once. */
export interface TakenIn {
  readonly drafts: readonly PlacedDraft[]
  readonly problems: readonly IntakeProblem[]
}

/** A way in: one kind of file that officers write, made into drafts. */
export interface Intake {
  /**
   * Reads a file against a ledger, whose lines, councils and bodies it may name. The same bytes give the same drafts, with the
   * same ids, so that recording them twice adds nothing (law S3).
   */
  readonly read: (bytes: Uint8Array, name: string, ledger: ProgrammeLedger) => Promise<TakenIn>
}
