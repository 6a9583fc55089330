import type { Comparison, Day, NamedFinding } from '@programme-ledger/core'
import { type BriefChanges, briefChanges, VIEWS_OF_THE_PACK } from '@programme-ledger/reports/brief-changes'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { problemsOf } from './check-drafts.ts'
import { type CopyOptions, copyInMemory } from './copy-in-memory.ts'
import { lastDayOf } from './last-day-of.ts'

export interface PreviewOptions extends CopyOptions {
  /** The day of the pack. Default: the last day that the drafts speak of, or that their papers are dated. */
  readonly asAt?: Day
}

/** What recording some drafts would do; nothing was recorded. */
export interface Preview {
  /** Why they would be refused; then there is nothing else. */
  readonly problems: readonly IntakeProblem[]
  readonly asAt: Day
  /** For each view the figures that would be others, with the drafts that make them so; views that stay as they are are left out. */
  readonly comparisons: readonly Comparison[]
  /** Findings that would come, and those that would go. */
  readonly found: readonly NamedFinding[]
  readonly settled: readonly NamedFinding[]
  /** The same in about a dozen sentences, in the words of the pack. */
  readonly brief: BriefChanges
}

/** Records drafts in a copy of the ledger in memory, and says what of the pack would change; without drafts, nothing. */
export const preview = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  { asAt = lastDayOf(placed), ...options }: PreviewOptions = {},
): Promise<Preview> => {
  if (placed.length === 0) return { ...NOTHING, asAt }
  const copy = await copyInMemory(ledger, options)
  const before = await copy.asAt(asAt)
  const result = await copy.safeRecord(placed.map(({ draft }) => draft))
  if (!result.success) return { ...NOTHING, problems: await problemsOf(ledger, placed, result.error), asAt }
  const viewpoints = { from: { asAt, through: { position: before.basis.position } }, to: { asAt } }
  const compared: Comparison[] = []
  for (const view of VIEWS_OF_THE_PACK) compared.push(await copy.compare(view, viewpoints))
  const comparisons = compared.filter(({ changes }) => changes.length > 0)
  const after = await copy.asAt(asAt)
  const [was, is] = [before.findings(), after.findings()]
  return {
    problems: [],
    asAt,
    comparisons,
    found: without(is, was),
    settled: without(was, is),
    brief: briefChanges(before, after, comparisons),
  }
}

const NOTHING: Omit<Preview, 'asAt'> = {
  problems: [],
  comparisons: [],
  found: [],
  settled: [],
  brief: { figures: [], services: [], news: [] },
}

const without = (findings: readonly NamedFinding[], others: readonly NamedFinding[]): readonly NamedFinding[] => {
  const known = new Set(others.map(({ finding, message }) => `${finding}\n${message}`))
  return findings.filter(({ finding, message }) => !known.has(`${finding}\n${message}`))
}
