import assert from 'node:assert/strict'
import { type Law, law } from './law.ts'
import { refusal } from './refusal.ts'
import { LEDGER, sampleDrafts, sampleId } from './sample-drafts.ts'
import { pagesOf, summariesOf } from './what-it-holds.ts'

/** The end of a store's life. */
export const closing: readonly Law[] = [
  law('refuses every use once it is closed', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'empty' })
    await store.close()
    const uses: readonly (() => Promise<unknown>)[] = [
      () => store.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 'any' }),
      () => pagesOf(store, LEDGER),
      () => store.find(LEDGER, [sampleId(1)]),
      () => store.head(LEDGER),
      () => summariesOf(store),
    ]
    for (const use of uses) await refusal('store-closed', use)
  }),

  law('may be closed twice', async ({ store }) => {
    await store.close()
    await store.close()
  }),

  law('refuses the next page of a read once it is closed', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 4), { expectedPosition: 'empty' })
    const pages = store.read(LEDGER, { batchSize: 2 })[Symbol.asyncIterator]()
    assert.equal((await pages.next()).value?.length, 2)
    await store.close()
    await refusal('store-closed', async () => pages.next())
  }),
]
