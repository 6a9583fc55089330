import type { Instant } from '../values/day.ts'
import type { Frontier } from './merkle-tree.ts'

/** Where a ledger's log ends: what must be known to append to it and to prove what it holds. */
export interface Head {
  readonly ledger: string
  /** How many entries the log has; also the position of the last one. */
  readonly size: number
  /** When the last entry was recorded, UTC milliseconds; 0 where there is none. */
  readonly recordedAt: Instant
  readonly frontier: Frontier
}

export const emptyHead = (ledger: string): Head => ({ ledger, size: 0, recordedAt: 0, frontier: [] })
