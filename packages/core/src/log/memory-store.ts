import { LedgerError } from '../errors.ts'
import type { Instant } from '../values/day.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { parseAs } from '../values/parse.ts'
import { admit } from './admit.ts'
import { type Draft, type Entry, LedgerKey } from './entry.ts'
import {
  type AppendOptions,
  type AppendResult,
  type EventStore,
  type LedgerSummary,
  parseAppendOptions,
  parseReadOptions,
  type ReadOptions,
} from './event-store.ts'
import { emptyHead, type Head } from './head.ts'
import type { Sha256 } from './merkle-tree.ts'
import { type SealedBatch, seal } from './seal.ts'
import type { SnapshotStore } from './snapshot-store.ts'

/** What a store needs of its surroundings. */
export interface StoreSurroundings {
  /** The time of recording, UTC milliseconds. */
  readonly clock: () => Instant
  readonly sha256: Sha256
}

interface Log {
  readonly entries: Entry[]
  readonly byId: Map<string, Entry>
  head: Head
}

/** A store that keeps its ledgers in memory, for tests and for ledgers that are loaded from elsewhere. */
export const createMemoryStore = ({ clock, sha256 }: StoreSurroundings): EventStore & SnapshotStore => {
  const logs = new Map<string, Log>()
  let isOpen = true

  const assertOpen = (): void => {
    if (!isOpen) throw new LedgerError('store-closed', 'The store is closed: open it again to go on')
  }
  const named = (ledger: string): string => {
    assertOpen()
    return parseAs(LedgerKey, ledger, 'The name of the ledger')
  }
  const logOf = (ledger: string): Log => {
    const key = named(ledger)
    return logs.get(key) ?? { entries: [], byId: new Map(), head: emptyHead(key) }
  }

  return {
    append: async (ledger: string, drafts: readonly Draft[], options: AppendOptions): Promise<AppendResult> => {
      const { expectedPosition } = parseAppendOptions(options)
      const log = logOf(ledger)
      const known = drafts.flatMap(({ id }) => log.byId.get(id) ?? [])
      const repeated = admit(copyOf(log.head), known, drafts, expectedPosition)
      if (repeated !== undefined) return { entries: repeated }
      const entries = extend(log, seal(log.head, drafts, clock(), sha256))
      logs.set(ledger, log)
      return { entries }
    },

    read: async function* (ledger: string, options?: ReadOptions): AsyncGenerator<readonly Entry[]> {
      const { after, through, types, effectiveFrom = '', batchSize } = parseReadOptions(options)
      const wanted = logOf(ledger)
        .entries.slice(after, through)
        .filter(
          ({ type, effectiveOn }) => (types === undefined || types.includes(type)) && effectiveOn >= effectiveFrom,
        )
      for (let from = 0; from < wanted.length; from += batchSize) {
        assertOpen()
        yield wanted.slice(from, from + batchSize)
      }
    },

    find: async (ledger: string, ids: readonly string[]): Promise<readonly Entry[]> => {
      const { byId } = logOf(ledger)
      return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.position - b.position)
    },

    head: async (ledger: string): Promise<Head> => copyOf(logOf(ledger).head),

    ledgers: async function* (): AsyncGenerator<LedgerSummary> {
      assertOpen()
      for (const { head } of logs.values()) yield { ledger: head.ledger, size: head.size, recordedAt: head.recordedAt }
    },

    ...keepSnapshots(named),

    close: async (): Promise<void> => {
      isOpen = false
    },
  }
}

/** @param named checks that the store is open, and the name. */
const keepSnapshots = (named: (ledger: string) => string): SnapshotStore => {
  const snapshots = new Map<string, string>()
  return {
    loadSnapshot: async (ledger) => snapshots.get(named(ledger)),
    saveSnapshot: async (ledger, snapshot) => {
      snapshots.set(named(ledger), snapshot)
    },
  }
}

/** Takes a sealed batch into a log, and gives its entries as they were stored. */
const extend = (log: Log, sealed: SealedBatch): readonly Entry[] => {
  const entries = sealed.entries.map(({ bytes }) => deepFreeze(JSON.parse(bytes) as Entry))
  for (const entry of entries) {
    log.entries.push(entry)
    log.byId.set(entry.id, entry)
  }
  log.head = sealed.head
  return entries
}

/** Bytes cannot be frozen, so a head is handed out as a copy. */
const copyOf = (head: Head): Head => ({ ...head, frontier: head.frontier.map((hash) => hash.slice()) })
