import type { Entry } from '@programme-ledger/core'
import type { Batch, History } from './history.ts'
import { openingDraft } from './opening-draft.ts'

/** The ledger that histories are loaded into. */
export const LEDGER = 'history'

/** The log that a history makes, the opening entry first; made by hand, so that no store is asked. */
export const entriesOf = ({ firstDay, openedAt, batches }: History): readonly Entry[] => {
  const entries: Entry[] = []
  const all: readonly Batch[] = [{ drafts: [openingDraft(firstDay)], recordedAt: openedAt }, ...batches]
  for (const { drafts, recordedAt } of all) {
    const batch = entries.length + 1
    for (const draft of drafts)
      entries.push({ ...draft, ledger: LEDGER, position: entries.length + 1, batch, recordedAt })
  }
  return entries
}
