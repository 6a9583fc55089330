import type { Basis, Comparison, Day, Viewpoint } from '@programme-ledger/core'
import type { ReportDocument } from '../document.ts'
import { councilsIn } from './councils-in.ts'
import { type HeadlinePair, headlinePairs, headlinesOf } from './headlines.ts'
import { lastIssued } from './last-issued.ts'
import type { Before, Material, ProgrammeBooks, ProgrammeLedger } from './material.ts'
import { namesIn } from './names.ts'
import { remembered } from './remembered.ts'
import { toldChanges } from './told-changes.ts'
import { VIEWS_COMPARED } from './views-compared.ts'

export interface Gathering {
  /** A ledger that holds just the entries of the pack's viewpoint. */
  readonly copy: ProgrammeLedger
  readonly basis: Basis
  readonly asAt: Day
  readonly knownOn: Day | undefined
  readonly audience: ReportDocument['audience']
  readonly since: Pick<Before, 'name' | 'short' | 'viewpoint'> | undefined
  readonly checkpoint: string | undefined
  readonly programmeName: string | undefined
  readonly suppressed: ReadonlySet<number>
  /** What is not found of this ledger is not found of the copy: a count that is suppressed is not unstated. */
  readonly found: ProgrammeLedger
  /** By whose ranks risks are numbered: one risk has one number in all documents that are held against one another. */
  readonly numbered: ProgrammeLedger
}

/** Asks the ledger everything that the parts of a pack are made from. */
export const gatherMaterial = async (gathering: Gathering): Promise<Material> => {
  const { copy, asAt, knownOn, audience, checkpoint, programmeName, suppressed } = gathering
  const papers = { ...(knownOn !== undefined && { knownOn }), unknownTypes: 'report' } as const
  const books = await booksOf(gathering, asAt, papers)
  const before = await beforeOf(gathering, books)
  const stretch = { from: firstDayOf(books), through: asAt, step: 'change', ...papers } as const
  return {
    audience,
    basis: gathering.basis,
    books,
    names: namesIn(books),
    councils: councilsIn(books),
    before,
    changes:
      before === undefined
        ? []
        : toldChanges(await compareAll(gathering, before, books), headlinesBetween(before, books)),
    series: {
      status: await copy.series('currentStatus', stretch),
      staff: await copy.series('staffPosition', stretch),
    },
    numbered: (gathering.numbered === copy ? books : await gathering.numbered.asAt(asAt, papers)).riskRegister(),
    suppressed,
    checkpoint,
    programmeName,
    entryAt: (position) => books.entries([position])[0],
  }
}

/** What is found of both, so that nothing is found of a copy because something is left out of it. */
const booksOf = async (
  { copy, found }: Gathering,
  asAt: Day,
  options: NonNullable<Parameters<ProgrammeLedger['asAt']>[1]>,
): Promise<ProgrammeBooks> => {
  const books = await copy.asAt(asAt, options)
  if (copy === found) return remembered(books)
  const other = (await found.asAt(asAt, options)).findings()
  const isFound = new Set(other.map(({ finding, subject }) => `${finding} ${subject}`))
  return remembered({
    ...books,
    findings: (asked) => books.findings(asked).filter(({ finding, subject }) => isFound.has(`${finding} ${subject}`)),
  })
}

const beforeOf = async (gathering: Gathering, books: ProgrammeBooks): Promise<Before | undefined> => {
  const { since } = gathering
  const issued = since === undefined ? lastIssued(books) : { ...since, entries: [] }
  if (issued === undefined) return undefined
  const viewpoint = withinPapers(issued.viewpoint, gathering.knownOn)
  const { asAt, ...others } = viewpoint
  return { ...issued, viewpoint, books: await booksOf(gathering, asAt, { ...others, unknownTypes: 'report' }) }
}

/** Papers that the pack does not use are not in what came before it either. */
const withinPapers = (viewpoint: Viewpoint, knownOn: Day | undefined): Viewpoint =>
  knownOn !== undefined && (viewpoint.knownOn === undefined || viewpoint.knownOn > knownOn)
    ? { ...viewpoint, knownOn }
    : viewpoint

const headlinesBetween = (before: Before, books: ProgrammeBooks): readonly HeadlinePair[] =>
  headlinePairs(headlinesOf(before.books), headlinesOf(books))

const compareAll = async (
  { copy, asAt, knownOn, suppressed }: Gathering,
  { viewpoint, books: before }: Before,
  books: ProgrammeBooks,
): Promise<readonly Comparison[]> => {
  const to = { asAt, ...(knownOn !== undefined && { knownOn }) }
  const comparisons: Comparison[] = []
  for (const view of VIEWS_COMPARED)
    comparisons.push(await copy.compare(view, { from: viewpoint, to, unknownTypes: 'report' }))
  const moved = [before, books].flatMap((each) => each.staffPosition().totals.entries)
  return moved.some((position) => suppressed.has(position)) ? comparisons.map(withoutAllMoved) : comparisons
}

/** How many people moved in all is short of counts that are suppressed. */
const withoutAllMoved = (comparison: Comparison): Comparison => ({
  ...comparison,
  changes: comparison.changes.filter(({ ref }) => ref !== 'staffPosition:totals'),
})

/** The day on which the ledger begins, or that of the books where it is earlier. */
const firstDayOf = (books: ProgrammeBooks): Day => {
  const [opened] = books.entries([1])
  const { asAt } = books.basis
  return opened !== undefined && opened.effectiveOn < asAt ? opened.effectiveOn : asAt
}
