import { LedgerError } from '../errors.ts'
import type { Entry } from '../log/entry.ts'
import type { EventStore } from '../log/event-store.ts'

/** A ledger's log as this process has read it, in step with the store. */
export interface FollowedLog {
  readonly entries: readonly Entry[]
  /** Reads what has come since, by whomever. Gives the new entries. */
  readonly catchUp: () => Promise<readonly Entry[]>
}

/** Follows a ledger of a store, from its first entry on. */
export const followLog = (store: EventStore, ledger: string): FollowedLog => {
  const entries: Entry[] = []
  return {
    entries,
    catchUp: async () => {
      const seen = entries.length
      for await (const page of store.read(ledger, { after: seen })) for (const entry of page) take(entries, entry)
      return entries.slice(seen)
    },
  }
}

const take = (entries: Entry[], entry: Entry): void => {
  if (entry.position !== entries.length + 1) {
    throw new LedgerError(
      'ledger-mismatch',
      `The store gave the entry at position ${entry.position} where position ${entries.length + 1} was next: its log has a gap`,
    )
  }
  entries.push(entry)
}
