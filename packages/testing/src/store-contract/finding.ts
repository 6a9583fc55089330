import assert from 'node:assert/strict'
import type { EventStore } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { LEDGER, sampleDraft, sampleDrafts, sampleId } from './sample-drafts.ts'
import { entriesOf } from './what-it-holds.ts'

/** Entries at positions 1, 2, 3 with the ids 3, 1, 2: the order of ids is not that of positions. */
const fillLedger = async (store: EventStore): Promise<void> => {
  await store.append(LEDGER, [sampleDraft(3), sampleDraft(1), sampleDraft(2)], { expectedPosition: 'empty' })
}

const findPositions = async (store: EventStore, ids: readonly string[]): Promise<readonly number[]> =>
  (await store.find(LEDGER, ids)).map(({ position }) => position)

/** Looking up by id. */
export const finding: readonly Law[] = [
  law('finds entries in the order of their positions', async ({ store }) => {
    await fillLedger(store)
    assert.deepEqual(await findPositions(store, [sampleId(2), sampleId(3), sampleId(1)]), [1, 2, 3])
    assert.deepEqual(await store.find(LEDGER, [1, 2, 3].map(sampleId)), await entriesOf(store, LEDGER))
  }),

  law('leaves out ids that it does not know', async ({ store }) => {
    await fillLedger(store)
    assert.deepEqual(await findPositions(store, [sampleId(4), sampleId(2), 'not an id', '', "' OR 1 = 1 --"]), [3])
  }),

  law('finds an entry once that is asked for twice', async ({ store }) => {
    await fillLedger(store)
    assert.deepEqual(await findPositions(store, [sampleId(1), sampleId(2), sampleId(1)]), [2, 3])
  }),

  law('finds nothing where nothing is asked for', async ({ store }) => {
    await fillLedger(store)
    assert.deepEqual(await store.find(LEDGER, []), [])
  }),

  law('finds nothing in a ledger that it does not hold', async ({ store }) => {
    assert.deepEqual(await store.find(LEDGER, [sampleId(1)]), [])
  }),

  law('finds thousands at once', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 5_000), { expectedPosition: 'empty' })
    const ids = Array.from({ length: 70_000 }, (_, index) => sampleId(70_000 - index))
    assert.equal((await store.find(LEDGER, ids)).length, 5_000)
  }),
]
