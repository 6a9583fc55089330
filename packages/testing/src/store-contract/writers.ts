import assert from 'node:assert/strict'
import { type Draft, type EventStore, isLedgerError } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { LEDGER, sampleDrafts } from './sample-drafts.ts'
import { assertSoundLog } from './sound-log.ts'
import { entriesOf, plainHead, positionsOf } from './what-it-holds.ts'

const BATCHES = 60

/** The drafts of the n-th batch: one to three of them. */
const batchOf = (n: number): readonly Draft[] => sampleDrafts(3 * n + 1, 3 * n + 1 + (n % 3))

/** Asserts that many batches, appended at once through these handles, became one gapless log, each batch whole. */
const assertWoven = async (handles: readonly EventStore[]): Promise<void> => {
  const appends = Array.from({ length: BATCHES }, (_, n) =>
    handles[n % handles.length]?.append(LEDGER, batchOf(n), { expectedPosition: 'any' }),
  )
  const results = await Promise.all(appends)
  for (const store of handles) {
    const entries = await assertSoundLog(store, LEDGER)
    for (const [n, result] of results.entries()) {
      const [first] = result?.entries ?? []
      assert(first !== undefined)
      const batch = entries.filter((entry) => entry.batch === first.position)
      assert.deepEqual(batch, result?.entries)
      assert.deepEqual(
        batch.map(({ id }) => id),
        batchOf(n).map(({ id }) => id),
      )
    }
  }
}

/** Law S1: one order, whoever writes. */
export const writers: readonly Law[] = [
  law('keeps positions gapless and batches whole when many append at once', async ({ store }) => {
    await assertWoven([store])
  }),

  law('lets in one of many that expect the same position', async ({ store }) => {
    const attempts = Array.from({ length: 20 }, (_, n) => store.append(LEDGER, batchOf(n), { expectedPosition: 0 }))
    const outcomes = await Promise.allSettled(attempts)
    const refused = outcomes.filter(
      (outcome) => outcome.status === 'rejected' && isLedgerError(outcome.reason, 'position-conflict'),
    )
    assert.equal(refused.length, 19)
    const [recorded] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.entries] : []))
    assert.deepEqual(await entriesOf(store, LEDGER), recorded)
  }),

  law('records once what many record at once', async ({ store }) => {
    const attempts = Array.from({ length: 10 }, () =>
      store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'empty' }),
    )
    for (const { entries } of await Promise.all(attempts)) {
      assert.deepEqual(
        entries.map(({ position }) => position),
        [1, 2],
      )
    }
    assert.deepEqual(await positionsOf(store, LEDGER), [1, 2])
  }),
]

/** The same through several handles on one place, for stores that outlive a handle. */
export const handles: readonly Law[] = [
  law('keeps positions gapless and batches whole when several handles append at once', async ({ store, reopen }) => {
    await assertWoven([store, await reopen(), await reopen()])
  }),

  law('shows to every handle what any of them recorded', async ({ store, reopen }) => {
    const other = await reopen()
    await store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'empty' })
    assert.deepEqual(plainHead(await other.head(LEDGER)), plainHead(await store.head(LEDGER)))
    await other.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 2 })
    assert.deepEqual(await entriesOf(store, LEDGER), await entriesOf(other, LEDGER))
    assert.deepEqual(await positionsOf(store, LEDGER), [1, 2, 3])
  }),

  law('still holds after closing what it held before', async ({ store, reopen }) => {
    await store.append(LEDGER, sampleDrafts(1, 5), { expectedPosition: 'empty' })
    const before = { entries: await entriesOf(store, LEDGER), head: plainHead(await store.head(LEDGER)) }
    await store.close()
    const again = await reopen()
    assert.deepEqual({ entries: await entriesOf(again, LEDGER), head: plainHead(await again.head(LEDGER)) }, before)
    const { entries } = await again.append(LEDGER, sampleDrafts(6, 6), { expectedPosition: 5 })
    assert.equal(entries[0]?.position, 6)
    await assertSoundLog(again, LEDGER)
  }),
]
