import type {
  Basis,
  Books,
  Entry,
  Key,
  Ledger,
  programme,
  RiskRegister,
  SeriesPoint,
  Viewpoint,
} from '@programme-ledger/core'
import type { ReportDocument } from '../document.ts'
import type { Names } from './names.ts'
import type { ViewChanges } from './told-changes.ts'

export type ProgrammeBooks = Books<typeof programme>
export type ProgrammeLedger = Ledger<typeof programme>

/** What came before: the pack that was issued last, or the viewpoint that changes are to be told since. */
export interface Before {
  /** `the pack issued on 15 January 2010`, `the position at 15 January 2010`. */
  readonly name: string
  /** The same within a title: `the pack issued on 15 January 2010`, `15 January 2010`. */
  readonly short: string
  readonly viewpoint: Viewpoint
  readonly books: ProgrammeBooks
  /** The entries that say so. */
  readonly entries: readonly number[]
}

/** Everything that the parts of a pack are made from. */
export interface Material {
  readonly audience: ReportDocument['audience']
  /** Of the ledger itself: a public version is made from a copy of it. */
  readonly basis: Basis
  readonly books: ProgrammeBooks
  readonly names: Names
  /** The councils that take part, by name. */
  readonly councils: readonly Key[]
  /** Undefined where nothing was issued before. */
  readonly before: Before | undefined
  /** What changed since, view by view; none where nothing was issued before. */
  readonly changes: readonly ViewChanges[]
  readonly series: PackSeries
  /** By whose ranks risks are numbered, those first that are on it. */
  readonly numbered: RiskRegister
  /** The positions of the entries whose counts of people are suppressed. */
  readonly suppressed: ReadonlySet<number>
  /** A signed note on the log, to be printed as it is. */
  readonly checkpoint: string | undefined
  /** What the programme is called; undefined where nobody says. */
  readonly programmeName: string | undefined
  /** The entry at a position, for what it names. */
  readonly entryAt: (position: number) => Entry | undefined
}

type PointsOf<View extends 'currentStatus' | 'staffPosition'> = readonly SeriesPoint<ReturnType<ProgrammeBooks[View]>>[]

/** How answers came to be what they are. */
export interface PackSeries {
  readonly status: PointsOf<'currentStatus'>
  readonly staff: PointsOf<'staffPosition'>
}
