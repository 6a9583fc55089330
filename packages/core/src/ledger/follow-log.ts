import { LedgerError } from '../errors.ts'
import type { Entry } from '../log/entry.ts'
import type { EventStore } from '../log/event-store.ts'

/** A ledger's log as this process has read it. */
export interface FollowedLog {
  readonly entries: readonly Entry[]
  /** Reads what has come since, by whomever, without taking it in. */
  readonly readNew: () => Promise<readonly Entry[]>
  /** Takes in the entries that follow. */
  readonly take: (entries: readonly Entry[]) => void
  /** Calls back each time that entries were taken in; what it gives calls that off. */
  readonly onGrowth: (listener: () => void) => () => void
}

/** Follows a ledger of a store, from its first entry on. */
export const followLog = (store: EventStore, ledger: string): FollowedLog => {
  const entries: Entry[] = []
  const listeners = new Set<() => void>()
  return {
    entries,
    readNew: async () => {
      const found: Entry[] = []
      for await (const page of store.read(ledger, { after: entries.length }))
        for (const entry of page) found.push(entry)
      return found
    },
    take: (found) => {
      // All or none: what goes along with the log is told of all that it takes.
      for (const [index, entry] of found.entries()) assertFollows(entry, entries.length + index)
      for (const entry of found) entries.push(entry)
      if (found.length > 0) for (const listener of [...listeners]) listener()
    },
    onGrowth: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const assertFollows = ({ position }: Entry, size: number): void => {
  if (position === size + 1) return
  throw new LedgerError(
    'ledger-mismatch',
    `The store gave the entry at position ${position} where position ${size + 1} was next: its log has a gap`,
  )
}
