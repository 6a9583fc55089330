import type { Day, Draft, Instant } from '@programme-ledger/core'

/** Drafts that are recorded together. */
export interface Batch {
  readonly drafts: readonly Draft[]
  /** When they are recorded, UTC milliseconds. */
  readonly recordedAt: Instant
}

/** What a ledger is told, batch by batch, after it was opened. */
export interface History {
  /** The first day of the ledger. */
  readonly firstDay: Day
  /** When the ledger was opened, UTC milliseconds; no batch is recorded before. */
  readonly openedAt: Instant
  readonly batches: readonly Batch[]
}

/** All drafts of a history, in the order in which they are recorded. */
export const draftsOf = ({ batches }: Pick<History, 'batches'>): readonly Draft[] =>
  batches.flatMap(({ drafts }) => drafts)
