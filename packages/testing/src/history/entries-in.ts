import type { Entry, EventStore } from '@programme-ledger/core'
import { LEDGER } from './entries-of.ts'

/** All entries of the ledger that histories are loaded into. */
export const entriesIn = async (store: EventStore): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  for await (const page of store.read(LEDGER)) entries.push(...page)
  return entries
}
