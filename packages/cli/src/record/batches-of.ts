import type { Entry } from '@programme-ledger/core'

/** Entries as they were recorded together, in order. */
export const batchesOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const batches = new Map<number, Entry[]>()
  for (const entry of entries) {
    const batch = batches.get(entry.batch)
    if (batch === undefined) batches.set(entry.batch, [entry])
    else batch.push(entry)
  }
  return [...batches.values()]
}
