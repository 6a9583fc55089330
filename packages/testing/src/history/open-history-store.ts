import { type Day, type EventStore, type Instant, openMemoryStore, type SnapshotStore } from '@programme-ledger/core'
import { sha256 } from '../store-contract/naive-root.ts'
import { LEDGER } from './entries-of.ts'
import type { Batch, History } from './history.ts'
import { openingDraft } from './opening-draft.ts'

/** A store in memory that holds one ledger, whose clock can be turned. */
export interface HistoryStore {
  readonly store: EventStore & SnapshotStore
  readonly clock: { now: Instant }
  /** Appends a batch at its time, judged by nobody: a store knows nothing of the domain. */
  readonly append: (batch: Batch) => Promise<void>
}

/** Opens a store that holds a ledger with nothing in it but its opening. */
export const openEmptyHistoryStore = async (firstDay: Day, openedAt: Instant): Promise<HistoryStore> => {
  const clock = { now: openedAt }
  const store = openMemoryStore({ clock: () => clock.now, sha256 })
  await store.append(LEDGER, [openingDraft(firstDay)], { expectedPosition: 'empty' })
  return {
    store,
    clock,
    append: async ({ drafts, recordedAt }) => {
      clock.now = recordedAt
      await store.append(LEDGER, drafts, { expectedPosition: 'any' })
    },
  }
}

/** Opens a store that holds a history. Nothing judges it. */
export const openHistoryStore = async ({ firstDay, openedAt, batches }: History): Promise<HistoryStore> => {
  const held = await openEmptyHistoryStore(firstDay, openedAt)
  for (const batch of batches) await held.append(batch)
  return held
}
