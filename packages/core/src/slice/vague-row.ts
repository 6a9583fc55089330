import type { Row } from './row.ts'

/** A row of what a source may be too vague to date. */
export interface VagueRow extends Row {
  /** True where a source is too vague to tell whether this had happened, or had been undone or restated, by the day. */
  readonly isUndetermined: boolean
  /** Whether the row is in the totals: what may yet have been undone counts until then, what may have happened does not. */
  readonly counts: boolean
}
