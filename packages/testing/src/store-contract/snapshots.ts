import assert from 'node:assert/strict'
import type { EventStore, SnapshotStore } from '@programme-ledger/core/log'
import { refusal } from './refusal.ts'
import { LEDGER, sampleDraft, sampleDrafts } from './sample-drafts.ts'
import { entriesOf } from './what-it-holds.ts'

type Store = EventStore & SnapshotStore

/** What a law of snapshots works with. */
interface Ground {
  readonly store: Store
  readonly reopen: () => Promise<Store>
}

interface SnapshotLaw {
  readonly name: string
  readonly holds: (ground: Ground) => Promise<void>
}

const law = (name: string, holds: SnapshotLaw['holds']): SnapshotLaw => ({ name, holds })

const fill = (store: Store): Promise<unknown> => store.append(LEDGER, sampleDrafts(1, 3), { expectedPosition: 'empty' })

/** Keeping a text beside a ledger. */
export const snapshots: readonly SnapshotLaw[] = [
  law('gives no snapshot where none was kept', async ({ store }) => {
    assert.equal(await store.loadSnapshot(LEDGER), undefined)
    await fill(store)
    assert.equal(await store.loadSnapshot(LEDGER), undefined)
  }),

  law('gives back the snapshot that was kept last, character for character', async ({ store }) => {
    await fill(store)
    for (const text of ['first', '', `{"a":"é ’ £ 日本 🏛"}\n${'long\r\n\t\u2028'.repeat(200_000)}`]) {
      await store.saveSnapshot(LEDGER, text)
      assert.equal(await store.loadSnapshot(LEDGER), text)
    }
  }),

  law('gives one of those that are kept at once, whole', async ({ store }) => {
    await fill(store)
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(300_000))
    await Promise.all(texts.map((text) => store.saveSnapshot(LEDGER, text)))
    const kept = await store.loadSnapshot(LEDGER)
    assert(texts.some((text) => text === kept))
  }),

  law('leaves the log as it is, whatever is kept', async ({ store }) => {
    await fill(store)
    const before = await entriesOf(store, LEDGER)
    await store.saveSnapshot(LEDGER, 'of another log altogether')
    assert.deepEqual(await entriesOf(store, LEDGER), before)
    await store.append(LEDGER, [sampleDraft(4)], { expectedPosition: 3 })
    assert.equal(await store.loadSnapshot(LEDGER), 'of another log altogether')
  }),

  law('refuses to keep and to give a snapshot once it is closed', async ({ store }) => {
    await store.close()
    await refusal('store-closed', () => store.loadSnapshot(LEDGER))
    await refusal('store-closed', () => store.saveSnapshot(LEDGER, 'late'))
  }),

  law('refuses a name that no ledger can have', async ({ store }) => {
    for (const name of ['', '../other', 'BDC', 'a/b']) {
      await refusal('invalid-value', () => store.loadSnapshot(name))
      await refusal('invalid-value', () => store.saveSnapshot(name, 'text'))
    }
  }),
]

/** For stores that can be opened again. */
export const snapshotsReopened: readonly SnapshotLaw[] = [
  law('gives a snapshot to whoever opens the store next', async ({ store, reopen }) => {
    await fill(store)
    await store.saveSnapshot(LEDGER, 'kept')
    assert.equal(await (await reopen()).loadSnapshot(LEDGER), 'kept')
  }),
]

/** For stores that hold many ledgers. */
export const snapshotsOfMany: readonly SnapshotLaw[] = [
  law('keeps the snapshots of ledgers apart', async ({ store }) => {
    await fill(store)
    await store.append('other', [sampleDraft(9)], { expectedPosition: 'empty' })
    await store.saveSnapshot(LEDGER, 'of the first')
    await store.saveSnapshot('other', 'of the other')
    assert.equal(await store.loadSnapshot(LEDGER), 'of the first')
    assert.equal(await store.loadSnapshot('other'), 'of the other')
  }),
]
