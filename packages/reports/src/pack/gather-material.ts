import type { Basis, Comparison, Day, NamedFinding } from '@programme-ledger/core'
import type { ReportDocument } from '../document.ts'
import { councilsIn } from './councils-in.ts'
import { lastIssued } from './last-issued.ts'
import type { Before, Material, ProgrammeBooks, ProgrammeLedger } from './material.ts'
import { namesIn } from './names.ts'
import { remembered } from './remembered.ts'
import { toldChanges } from './told-changes.ts'

/** The views of which a pack tells what changed, in the order in which it does. An entry is told of under the first that it changes. */
const COMPARED = [
  'currentStatus',
  'decisions',
  'councilSavings',
  'savingForecasts',
  'savingClaims',
  'staffPosition',
  'plan',
  'riskRegister',
  'benefitRealisation',
  'performance',
  'sharing',
  'costs',
  'funding',
  'reserves',
  'budgetPositions',
  'agreements',
  'offices',
  'reviews',
] as const

interface Gathering {
  /** A ledger that holds just the entries of the pack's viewpoint. */
  readonly copy: ProgrammeLedger
  readonly basis: Basis
  readonly asAt: Day
  readonly knownOn: Day | undefined
  readonly audience: ReportDocument['audience']
  readonly since: Pick<Before, 'name' | 'viewpoint'> | undefined
  readonly checkpoint: string | undefined
  readonly programmeName: string | undefined
  readonly suppressed: ReadonlySet<number>
  /** What the whole ledger finds, so that nothing is found of a copy because it is one. */
  readonly found: readonly NamedFinding[]
}

/** Asks the ledger everything that the parts of a pack are made from. */
export const gatherMaterial = async (gathering: Gathering): Promise<Material> => {
  const { copy, asAt, knownOn, audience, checkpoint, programmeName, suppressed } = gathering
  const papers = { ...(knownOn !== undefined && { knownOn }), unknownTypes: 'report' } as const
  const books = remembered(withFindingsIn(await copy.asAt(asAt, papers), gathering.found))
  const before = await beforeOf(gathering, books)
  const stretch = { from: firstDayOf(books), through: asAt, step: 'change', ...papers } as const
  return {
    audience,
    basis: gathering.basis,
    books,
    names: namesIn(books),
    councils: councilsIn(books),
    before,
    changes: before === undefined ? [] : toldChanges(await compareAll(gathering, before)),
    series: {
      status: await copy.series('currentStatus', stretch),
      staff: await copy.series('staffPosition', stretch),
    },
    suppressed,
    checkpoint,
    programmeName,
    entryAt: (position) => books.entries([position])[0],
  }
}

/** A count that is suppressed is not unstated: of a copy for the public, only what is found of the ledger itself is found. */
const withFindingsIn = (books: ProgrammeBooks, found: readonly NamedFinding[]): ProgrammeBooks => {
  const isFound = new Set(found.map(({ finding, subject }) => `${finding} ${subject}`))
  return {
    ...books,
    findings: (options) =>
      books.findings(options).filter(({ finding, subject }) => isFound.has(`${finding} ${subject}`)),
  }
}

const beforeOf = async ({ copy, since }: Gathering, books: ProgrammeBooks): Promise<Before | undefined> => {
  const issued = since === undefined ? lastIssued(books) : { ...since, entries: [] }
  if (issued === undefined) return undefined
  const { asAt, ...others } = issued.viewpoint
  return { ...issued, books: remembered(await copy.asAt(asAt, { ...others, unknownTypes: 'report' })) }
}

const compareAll = async (
  { copy, asAt, knownOn }: Gathering,
  { viewpoint }: Before,
): Promise<readonly Comparison[]> => {
  const to = { asAt, ...(knownOn !== undefined && { knownOn }) }
  const comparisons: Comparison[] = []
  for (const view of COMPARED)
    comparisons.push(await copy.compare(view, { from: viewpoint, to, unknownTypes: 'report' }))
  return comparisons
}

/** The day on which the ledger begins, or that of the books where it is earlier. */
const firstDayOf = (books: ProgrammeBooks): Day => {
  const [opened] = books.entries([1])
  const { asAt } = books.basis
  return opened !== undefined && opened.effectiveOn < asAt ? opened.effectiveOn : asAt
}
