import assert from 'node:assert/strict'
import type { Entry, EventStore } from '@programme-ledger/core/log'
import { naiveRoot } from './naive-root.ts'
import { entriesOf, plainHead } from './what-it-holds.ts'

/**
 * Asserts that a log is one: positions gapless from 1, each batch whole and in one piece, times that never go back,
 * and a head that ends it, with the root that RFC 6962 defines for what a read returns.
 *
 * @returns the entries.
 * @throws an assertion error that shows what is not so.
 */
export const assertSoundLog = async (store: EventStore, ledger: string): Promise<readonly Entry[]> => {
  const head = plainHead(await store.head(ledger))
  const entries = await entriesOf(store, ledger, { through: head.size })
  let before: Entry | undefined
  for (const [index, entry] of entries.entries()) {
    const { position, batch, recordedAt } = entry
    assert.equal(entry.ledger, ledger)
    assert.equal(position, index + 1)
    assert(batch === position || batch === before?.batch, `entry ${position} is not in the batch of its neighbour`)
    assert(recordedAt >= (before?.recordedAt ?? 0), `entry ${position} is dated before the one in front of it`)
    before = entry
  }
  const recordedAt = before?.recordedAt ?? 0
  assert.deepEqual(
    { ...head, frontier: [] },
    { ledger, size: entries.length, recordedAt, frontier: [], root: naiveRoot(entries) },
  )
  return entries
}
