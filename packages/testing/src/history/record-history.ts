import {
  type DraftsOf,
  type EventStore,
  type Ledger,
  openLedger,
  type Programme,
  type SafeRecordResult,
} from '@programme-ledger/core'
import { LEDGER } from './entries-of.ts'
import type { Batch, History } from './history.ts'
import { type HistoryStore, openEmptyHistoryStore } from './open-history-store.ts'

/** Opens a ledger of a store that holds one. */
export const openOn = <Each extends Programme>(programme: Each, store: EventStore): Promise<Ledger<Each>> =>
  openLedger({ store, ledger: LEDGER, programme })

/** Records drafts whose types the compiler does not know; the ledger checks them in any case. */
export const recordIn = <Each extends Programme>(
  ledger: Ledger<Each>,
  drafts: Batch['drafts'],
): Promise<SafeRecordResult> => ledger.safeRecord(drafts as readonly DraftsOf<Each>[])

/** Records a history as users do, each batch judged, and gives the ledger. Throws at the first batch that is refused. */
export const recordHistory = async <Each extends Programme>(
  programme: Each,
  { firstDay, openedAt, batches }: History,
): Promise<HistoryStore & { readonly ledger: Ledger<Each> }> => {
  const held = await openEmptyHistoryStore(firstDay, openedAt)
  const ledger = await openOn(programme, held.store)
  for (const { drafts, recordedAt } of batches) {
    held.clock.now = recordedAt
    const result = await recordIn(ledger, drafts)
    if (!result.success) throw result.error
  }
  return { ...held, ledger }
}
