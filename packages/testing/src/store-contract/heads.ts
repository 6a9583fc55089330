import assert from 'node:assert/strict'
import { type Law, law } from './law.ts'
import { LEDGER, START, sampleDrafts } from './sample-drafts.ts'
import { assertSoundLog } from './sound-log.ts'
import { plainHead } from './what-it-holds.ts'

/** SHA-256 of nothing: the root of an empty log by RFC 6962 §2.1. */
const EMPTY_ROOT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Where the log ends, and what it proves. */
export const heads: readonly Law[] = [
  law('has an empty head for a ledger that it does not hold', async ({ store }) => {
    assert.deepEqual(plainHead(await store.head(LEDGER)), {
      ledger: LEDGER,
      size: 0,
      recordedAt: 0,
      frontier: [],
      root: EMPTY_ROOT,
    })
  }),

  law('ends where the last entry is, when it was recorded', async ({ store, clock }) => {
    await store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'empty' })
    clock.now += 700
    await store.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 2 })
    const { ledger, size, recordedAt } = await store.head(LEDGER)
    assert.deepEqual({ ledger, size, recordedAt }, { ledger: LEDGER, size: 3, recordedAt: START + 700 })
  }),

  law('has the root that RFC 6962 defines, at every size', async ({ store }) => {
    for (let size = 1; size <= 33; size += 1) {
      await store.append(LEDGER, sampleDrafts(size, size), { expectedPosition: size - 1 })
      await assertSoundLog(store, LEDGER)
    }
  }),

  law('has the same root however entries were batched', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 21), { expectedPosition: 'empty' })
    await store.append(LEDGER, sampleDrafts(22, 23), { expectedPosition: 21 })
    await store.append(LEDGER, sampleDrafts(24, 40), { expectedPosition: 23 })
    const entries = await assertSoundLog(store, LEDGER)
    assert.equal(entries.length, 40)
  }),
]
