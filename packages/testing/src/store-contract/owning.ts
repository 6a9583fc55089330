import assert from 'node:assert/strict'
import { canonicalJson, type Entry } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { draftWithData, fullDraft, LEDGER, sampleId } from './sample-drafts.ts'
import { pagesOf, whatItHolds } from './what-it-holds.ts'

/** Changes whatever lets itself be changed, in depth. A store may as well have frozen it. */
const spoil = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) spoil(member)
  if (value instanceof Uint8Array) value.fill(0)
  else if (Array.isArray(value)) attempt(() => value.pop())
  else for (const key of Object.keys(value)) attempt(() => Reflect.set(value, key, 'spoilt'))
}

const attempt = (change: () => unknown): void => {
  try {
    change()
  } catch (error) {
    assert(error instanceof TypeError)
  }
}

/** What a store hands out is no longer its own: nothing that is done to it reaches the ledger. */
export const owning: readonly Law[] = [
  law('is not changed by what is done to what it returned', async ({ store }) => {
    const drafts = [fullDraft(1), draftWithData(2, { lines: [{ name: 'ict' }] })]
    const appended = await store.append(LEDGER, drafts, { expectedPosition: 'empty' })
    const before = await whatItHolds(store, LEDGER)
    const returned: readonly unknown[] = [
      appended,
      await pagesOf(store, LEDGER),
      await store.find(LEDGER, [sampleId(1), sampleId(2)]),
      await store.head(LEDGER),
      await store.append(LEDGER, drafts, { expectedPosition: 'any' }),
    ]
    for (const value of returned) spoil(value)
    assert.deepEqual(await whatItHolds(store, LEDGER), before)
    await store.append(LEDGER, [draftWithData(3, {})], { expectedPosition: 2 })
  }),

  law('is not changed in the middle of a read', async ({ store }) => {
    await store.append(LEDGER, [fullDraft(1), fullDraft(2), fullDraft(3)], { expectedPosition: 'empty' })
    const { entries } = await whatItHolds(store, LEDGER)
    const read: string[] = []
    for await (const page of store.read(LEDGER, { batchSize: 1 })) {
      read.push(...page.map((entry: Entry) => canonicalJson(entry)))
      spoil(page)
    }
    assert.deepEqual(read, entries)
  }),
]
