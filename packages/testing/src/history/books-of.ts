import { type Books, type Ledger, openLedger, type Programme, type Viewpoint } from '@programme-ledger/core'
import { LEDGER } from './entries-of.ts'
import type { History } from './history.ts'
import { openHistoryStore } from './open-history-store.ts'

/** Loads a history into memory, judged by nobody, and opens the ledger with a programme. */
export const ledgerOf = async <Each extends Programme>(programme: Each, history: History): Promise<Ledger<Each>> => {
  const { store } = await openHistoryStore(history)
  return openLedger({ store, ledger: LEDGER, programme })
}

/** The books of a ledger at a viewpoint. */
export const booksAt = <Each extends Programme>(
  ledger: Ledger<Each>,
  { asAt, ...options }: Viewpoint,
): Promise<Books<Each>> => ledger.asAt(asAt, options)

/** The books of a history at a viewpoint. */
export const booksOf = async <Each extends Programme>(
  programme: Each,
  history: History,
  viewpoint: Viewpoint,
): Promise<Books<Each>> => booksAt(await ledgerOf(programme, history), viewpoint)
