import type { Comparison, Day, NamedFinding } from '@programme-ledger/core'
import { VIEWS_OF_THE_PACK } from '@programme-ledger/reports'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { problemsOf } from './check-drafts.ts'
import { type CopyOptions, copyInMemory } from './copy-in-memory.ts'

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
}

/** Records drafts in a copy of the ledger in memory, and says what of the pack would change. */
export const preview = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  { asAt = lastDayOf(placed), ...options }: PreviewOptions = {},
): Promise<Preview> => {
  const copy = await copyInMemory(ledger, options)
  const before = await copy.asAt(asAt)
  const result = await copy.safeRecord(placed.map(({ draft }) => draft))
  if (!result.success)
    return { problems: await problemsOf(ledger, placed, result.error), asAt, comparisons: [], found: [], settled: [] }
  const viewpoints = { from: { asAt, through: { position: before.basis.position } }, to: { asAt } }
  const comparisons: Comparison[] = []
  for (const view of VIEWS_OF_THE_PACK) comparisons.push(await copy.compare(view, viewpoints))
  const [was, is] = [before.findings(), (await copy.asAt(asAt)).findings()]
  return {
    problems: [],
    asAt,
    comparisons: comparisons.filter(({ changes }) => changes.length > 0),
    found: without(is, was),
    settled: without(was, is),
  }
}

const lastDayOf = (placed: readonly PlacedDraft[]): Day =>
  placed
    .flatMap(({ draft }) => [draft.effectiveOn, draft.knownOn])
    .sort()
    .at(-1) ?? '0001-01-01'

const without = (findings: readonly NamedFinding[], others: readonly NamedFinding[]): readonly NamedFinding[] => {
  const known = new Set(others.map(({ finding, message }) => `${finding}\n${message}`))
  return findings.filter(({ finding, message }) => !known.has(`${finding}\n${message}`))
}
