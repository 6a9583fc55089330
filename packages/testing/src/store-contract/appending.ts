import assert from 'node:assert/strict'
import type { AppendOptions, PositionConflictError } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { refusal, refusalWithoutTrace } from './refusal.ts'
import { LEDGER, START, sampleDraft, sampleDrafts } from './sample-drafts.ts'
import { entriesOf, plainHead } from './what-it-holds.ts'

/** What an append adds, and where. */
export const appending: readonly Law[] = [
  law('counts positions from 1 without a gap, and a batch by its first', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'any' })
    await store.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 'any' })
    const { entries } = await store.append(LEDGER, sampleDrafts(4, 6), { expectedPosition: 'any' })
    assert.deepEqual(
      entries.map(({ position, batch }) => [position, batch]),
      [
        [4, 4],
        [5, 4],
        [6, 4],
      ],
    )
    assert.deepEqual(
      (await entriesOf(store, LEDGER)).map(({ ledger, position, batch }) => [ledger, position, batch]),
      [1, 1, 3, 4, 4, 4].map((batch, index) => [LEDGER, index + 1, batch]),
    )
  }),

  law('returns from an append what a read returns later', async ({ store }) => {
    const { entries } = await store.append(LEDGER, sampleDrafts(1, 3), { expectedPosition: 'any' })
    assert.deepEqual(entries, await entriesOf(store, LEDGER))
  }),

  law('dates a batch by the clock, and never before the entry in front of it', async ({ store, clock }) => {
    for (const [n, now] of [START, START + 5_000, START - 55_000, START + 4_999, START + 5_001].entries()) {
      clock.now = now
      await store.append(LEDGER, sampleDrafts(2 * n + 1, 2 * n + 2), { expectedPosition: 'any' })
    }
    assert.deepEqual(
      (await entriesOf(store, LEDGER)).map(({ recordedAt }) => recordedAt - START),
      [0, 0, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_001, 5_001],
    )
  }),

  law('refuses a clock more than 60 s behind the last entry', async ({ store, clock }) => {
    await store.append(LEDGER, sampleDrafts(1, 1), { expectedPosition: 'any' })
    clock.now = START - 60_001
    const append = () => store.append(LEDGER, sampleDrafts(2, 2), { expectedPosition: 'any' })
    await refusalWithoutTrace(store, LEDGER, 'clock-behind', append)
    clock.now = START - 60_000
    const { entries } = await append()
    assert.equal(entries[0]?.recordedAt, START)
  }),

  law('refuses a paper dated after the day of recording', async ({ store }) => {
    const drafts = [sampleDraft(1), sampleDraft(2, { knownOn: '2011-07-02' })]
    const append = () => store.append(LEDGER, drafts, { expectedPosition: 'any' })
    await refusalWithoutTrace(store, LEDGER, 'paper-from-the-future', append)
  }),

  law('accepts the position where the log ends, "empty" for an empty one, and "any"', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'empty' })
    await store.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 2 })
    await store.append(LEDGER, sampleDrafts(4, 4), { expectedPosition: 'any' })
    assert.equal((await store.head(LEDGER)).size, 4)
  }),

  law('takes 0 for an empty log', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 1), { expectedPosition: 0 })
    assert.equal((await store.head(LEDGER)).size, 1)
  }),

  law('refuses another position than that where the log ends, and says where it ends', async ({ store, clock }) => {
    await store.append(LEDGER, sampleDrafts(1, 2), { expectedPosition: 'empty' })
    clock.now += 1_000
    await store.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 2 })
    const expected: readonly AppendOptions['expectedPosition'][] = ['empty', 0, 2, 4, Number.MAX_SAFE_INTEGER]
    for (const expectedPosition of expected) {
      const append = () => store.append(LEDGER, sampleDrafts(4, 4), { expectedPosition })
      const error = await refusalWithoutTrace(store, LEDGER, 'position-conflict', append)
      const conflict = error as PositionConflictError
      assert.equal(conflict.expected, expectedPosition)
      assert.deepEqual(plainHead(conflict.head), plainHead(await store.head(LEDGER)))
    }
  }),

  law('refuses a position in an empty log, and says that it is empty', async ({ store }) => {
    const append = () => store.append(LEDGER, sampleDrafts(1, 1), { expectedPosition: 1 })
    const error = await refusalWithoutTrace(store, LEDGER, 'position-conflict', append)
    assert.equal((error as PositionConflictError).head.size, 0)
  }),

  law('refuses a batch of nothing', async ({ store }) => {
    const append = () => store.append(LEDGER, [], { expectedPosition: 'any' })
    await refusalWithoutTrace(store, LEDGER, 'invalid-value', append)
  }),

  law('refuses options of append that are misspelt, missing or senseless', async ({ store }) => {
    const wrong: readonly unknown[] = [
      undefined,
      {},
      { expectedVersion: 'any' },
      { expectedPosition: 'any', durable: true },
      { expectedPosition: 'last' },
      { expectedPosition: -1 },
      { expectedPosition: 0.5 },
    ]
    for (const options of wrong) {
      await refusal('invalid-option', () => store.append(LEDGER, sampleDrafts(1, 1), options as AppendOptions))
    }
    assert.equal((await store.head(LEDGER)).size, 0)
  }),

  law('appends a batch of thousands', async ({ store }) => {
    const { entries } = await store.append(LEDGER, sampleDrafts(1, 5_000), { expectedPosition: 'any' })
    assert.deepEqual(
      entries.map(({ position }) => position),
      Array.from({ length: 5_000 }, (_, index) => index + 1),
    )
    assert.equal((await store.head(LEDGER)).size, 5_000)
  }),
]
