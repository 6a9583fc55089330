import type { Day } from '../values/day.ts'
import type { AnyFact } from './fact.ts'

/** What an answer rests on (law T6). */
export interface Basis {
  readonly asAt: Day
  /** Papers up to this day count; `all` where no limit was given. */
  readonly knownOn: Day | 'all'
  /** Entries up to this position count. */
  readonly position: number
  /** The Merkle root of those entries, 64 hex digits. */
  readonly root: string
  /** True of a day before the ledger was opened: the position was put together afterwards, from papers, and not kept. */
  readonly isReconstructed: boolean
}

/** What a view reads. Each state is folded when it is first asked for. */
export interface Reading<All> {
  /** What counts by the day. */
  readonly all: All
  /** What counts by the day if everything vague happened at its earliest, undoing included: where it differs, the day is undetermined. */
  readonly possibly: All
  /** Everything known, whatever its date: what comes up is in here. */
  readonly known: All
  /**
   * The facts that `all` is folded from, in the order of the fold, with their envelopes: for views of what facts rest on,
   * whatever slice they are of.
   */
  readonly facts: readonly AnyFact[]
  readonly basis: Basis
}
