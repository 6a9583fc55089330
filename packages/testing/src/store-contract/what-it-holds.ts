import {
  canonicalJson,
  type Entry,
  type EventStore,
  type Head,
  type LedgerSummary,
  type ReadOptions,
  rootOf,
} from '@programme-ledger/core/log'
import { hex, sha256 } from './naive-root.ts'

/** The pages of a read. */
export const pagesOf = async (
  store: EventStore,
  ledger: string,
  options?: ReadOptions,
): Promise<readonly (readonly Entry[])[]> => {
  const pages: (readonly Entry[])[] = []
  for await (const page of store.read(ledger, options)) pages.push(page)
  return pages
}

/** The entries of a read. */
export const entriesOf = async (store: EventStore, ledger: string, options?: ReadOptions): Promise<readonly Entry[]> =>
  (await pagesOf(store, ledger, options)).flat()

/** The positions of a read. */
export const positionsOf = async (
  store: EventStore,
  ledger: string,
  options?: ReadOptions,
): Promise<readonly number[]> => (await entriesOf(store, ledger, options)).map(({ position }) => position)

/** What a store says of its ledgers, by name. */
export const summariesOf = async (store: EventStore): Promise<readonly LedgerSummary[]> => {
  const summaries: LedgerSummary[] = []
  for await (const summary of store.ledgers()) summaries.push(summary)
  return summaries.sort((a, b) => (a.ledger < b.ledger ? -1 : 1))
}

/** A head in a form that can be compared: stores may keep hashes in byte arrays of different classes. */
export const plainHead = ({ ledger, size, recordedAt, frontier }: Head) => ({
  ledger,
  size,
  recordedAt,
  frontier: frontier.map((hash) => hex(hash)),
  root: hex(rootOf(frontier, sha256)),
})

/** Everything that a store tells of a ledger, in a form that can be compared. */
export const whatItHolds = async (store: EventStore, ledger: string) => {
  const entries = await entriesOf(store, ledger)
  const found = await store.find(
    ledger,
    entries.map(({ id }) => id),
  )
  return {
    ledgers: await summariesOf(store),
    head: plainHead(await store.head(ledger)),
    entries: entries.map((entry) => canonicalJson(entry)),
    found: found.map((entry) => canonicalJson(entry)),
  }
}
