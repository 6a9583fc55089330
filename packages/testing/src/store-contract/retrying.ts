import assert from 'node:assert/strict'
import type {
  AppendOptions,
  BatchPartlyRecordedError,
  Draft,
  EventStore,
  IdReusedError,
} from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { refusalWithoutTrace } from './refusal.ts'
import { draftWithData, fullDraft, LEDGER, START, sampleDraft, sampleDrafts, sampleId } from './sample-drafts.ts'
import { entriesOf, positionsOf } from './what-it-holds.ts'

const ANY: AppendOptions = { expectedPosition: 'any' }

/** A ledger of six entries, of which positions 2 to 4 are one batch. */
const fillLedger = async (store: EventStore): Promise<void> => {
  await store.append(LEDGER, sampleDrafts(1, 1), ANY)
  await store.append(LEDGER, sampleDrafts(2, 4), ANY)
  await store.append(LEDGER, sampleDrafts(5, 6), ANY)
}

const backwards = (draft: Draft): Draft => Object.fromEntries(Object.entries(draft).reverse()) as unknown as Draft

/** Law S3: ids make a retry safe. */
export const retrying: readonly Law[] = [
  law('answers the same drafts again with the first result, at whatever position', async ({ store, clock }) => {
    const first = await store.append(LEDGER, [sampleDraft(1), fullDraft(2)], { expectedPosition: 'empty' })
    clock.now += 86_400_000
    await store.append(LEDGER, sampleDrafts(3, 4), ANY)
    for (const expectedPosition of ['empty', 'any', 0, 1, 4, 99] as const) {
      const again = await store.append(LEDGER, [sampleDraft(1), fullDraft(2)], { expectedPosition })
      assert.deepEqual(again, first)
    }
    assert.deepEqual(await positionsOf(store, LEDGER), [1, 2, 3, 4])
  }),

  law('answers the same drafts again even when the clock is behind', async ({ store, clock }) => {
    const first = await store.append(LEDGER, sampleDrafts(1, 2), ANY)
    clock.now = START - 3_600_000
    assert.deepEqual(await store.append(LEDGER, sampleDrafts(1, 2), ANY), first)
  }),

  law('takes a draft with its fields in another order for the same draft', async ({ store }) => {
    const first = await store.append(LEDGER, [fullDraft(1)], ANY)
    assert.deepEqual(await store.append(LEDGER, [backwards(fullDraft(1))], ANY), first)
  }),

  law('answers drafts that were recorded in several batches with their entries', async ({ store }) => {
    await fillLedger(store)
    const { entries } = await store.append(LEDGER, [sampleDraft(1), sampleDraft(3), sampleDraft(6)], ANY)
    assert.deepEqual(
      entries.map(({ position }) => position),
      [1, 3, 6],
    )
    assert.deepEqual(await positionsOf(store, LEDGER), [1, 2, 3, 4, 5, 6])
  }),

  law('refuses an id that another fact has', async ({ store }) => {
    await fillLedger(store)
    const others: readonly Draft[] = [
      draftWithData(3, { service: 'payroll' }),
      sampleDraft(3, { note: 'added' }),
      sampleDraft(3, { effectiveOn: '2011-04-02' }),
      sampleDraft(3, { type: 'ServiceEnded' }),
    ]
    for (const other of others) {
      const append = () => store.append(LEDGER, [other], ANY)
      const error = await refusalWithoutTrace(store, LEDGER, 'id-reused', append)
      assert.equal((error as IdReusedError).id, sampleId(3))
    }
  }),

  law('refuses an id that another fact has, in whichever place of a batch', async ({ store }) => {
    await fillLedger(store)
    for (const place of [0, 1, 2]) {
      const drafts = sampleDrafts(7, 9).with(place, sampleDraft(6, { note: 'added' }))
      await refusalWithoutTrace(store, LEDGER, 'id-reused', () => store.append(LEDGER, drafts, ANY))
    }
  }),

  law('refuses a batch of which a part is recorded, and says which part', async ({ store }) => {
    await fillLedger(store)
    for (const drafts of [sampleDrafts(4, 8), [...sampleDrafts(7, 8), ...sampleDrafts(4, 6)]]) {
      const append = () => store.append(LEDGER, drafts, ANY)
      const error = await refusalWithoutTrace(store, LEDGER, 'batch-partly-recorded', append)
      assert.deepEqual([...(error as BatchPartlyRecordedError).recorded].sort(), [4, 5, 6].map(sampleId))
    }
  }),

  law('refuses an id twice in a batch', async ({ store }) => {
    await fillLedger(store)
    const batches: readonly (readonly Draft[])[] = [
      [sampleDraft(7), sampleDraft(7)],
      [sampleDraft(7), sampleDraft(8), sampleDraft(7, { note: 'other' })],
      [sampleDraft(3), sampleDraft(3)],
    ]
    for (const drafts of batches) {
      await refusalWithoutTrace(store, LEDGER, 'id-reused', () => store.append(LEDGER, drafts, ANY))
    }
  }),

  law('gives the ids and positions of a refused batch to the next', async ({ store }) => {
    await fillLedger(store)
    const refused = [...sampleDrafts(7, 9), sampleDraft(10, { sources: [] })]
    await refusalWithoutTrace(store, LEDGER, 'invalid-value', () => store.append(LEDGER, refused, ANY))
    const { entries } = await store.append(LEDGER, sampleDrafts(8, 9), { expectedPosition: 6 })
    assert.deepEqual(
      entries.map(({ position, batch }) => [position, batch]),
      [
        [7, 7],
        [8, 7],
      ],
    )
  }),

  law('looks for ids in the whole ledger, however long', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 1_200), ANY)
    const { entries } = await store.append(LEDGER, sampleDrafts(1, 1_200), { expectedPosition: 'empty' })
    assert.deepEqual(entries, await entriesOf(store, LEDGER))
  }),
]
