import assert from 'node:assert/strict'
import type { EventStore } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { refusal, refusalWithoutTrace } from './refusal.ts'
import { LEDGER, START, sampleDraft, sampleDrafts, sampleId } from './sample-drafts.ts'
import { entriesOf, pagesOf, plainHead, positionsOf, summariesOf } from './what-it-holds.ts'

const ANY = { expectedPosition: 'any' } as const

/** Every question and command that names a ledger. */
const usesOf = (store: EventStore, ledger: string): readonly (() => Promise<unknown>)[] => [
  () => store.append(ledger, sampleDrafts(90, 90), ANY),
  () => pagesOf(store, ledger),
  () => store.find(ledger, [sampleId(1)]),
  () => store.head(ledger),
]

/** What a ledger may be called. */
export const naming: readonly Law[] = [
  law('refuses what is not the name of a ledger', async ({ store }) => {
    const names: readonly unknown[] = [
      '',
      ' ',
      'BDC',
      'bdc_rbc',
      'bdc/rbc',
      '../bdc',
      'bdc.ledger',
      'bdc rbc',
      '-bdc',
      'bdc\u0000',
      'constructor',
      'x'.repeat(65),
      undefined,
      7,
    ]
    for (const name of names) {
      for (const use of usesOf(store, name as string)) await refusal('invalid-value', use)
    }
    assert.deepEqual(await summariesOf(store), [])
  }),

  law('accepts a name of 64 characters', async ({ store }) => {
    const name = 'x'.repeat(64)
    await store.append(name, sampleDrafts(1, 1), ANY)
    assert.deepEqual(await positionsOf(store, name), [1])
  }),

  law('lists a ledger with its size and the time of its last entry', async ({ store, clock }) => {
    assert.deepEqual(await summariesOf(store), [])
    await store.append(LEDGER, sampleDrafts(1, 2), ANY)
    clock.now += 10
    await store.append(LEDGER, sampleDrafts(3, 3), ANY)
    assert.deepEqual(await summariesOf(store), [{ ledger: LEDGER, size: 3, recordedAt: START + 10 }])
  }),

  law('does not list a ledger that was only asked for, or whose first batch was refused', async ({ store }) => {
    await store.head(LEDGER)
    await pagesOf(store, LEDGER)
    const append = () => store.append(LEDGER, [sampleDraft(1, { sources: [] })], ANY)
    await refusalWithoutTrace(store, LEDGER, 'invalid-value', append)
    assert.deepEqual(await summariesOf(store), [])
  }),
]

/** For stores that hold many ledgers. */
export const manyLedgers: readonly Law[] = [
  law('keeps ledgers apart', async ({ store, clock }) => {
    await store.append('bdc', [sampleDraft(1), sampleDraft(2)], { expectedPosition: 'empty' })
    clock.now += 1_000
    await store.append('rbc', [sampleDraft(2, { note: 'of Redditch' })], { expectedPosition: 'empty' })
    await store.append('bdc', [sampleDraft(3)], { expectedPosition: 2 })
    assert.deepEqual(await positionsOf(store, 'bdc'), [1, 2, 3])
    assert.deepEqual(await store.find('rbc', [sampleId(1), sampleId(2)]), await entriesOf(store, 'rbc'))
    assert.equal((await entriesOf(store, 'rbc'))[0]?.note, 'of Redditch')
    assert.notEqual(plainHead(await store.head('bdc')).root, plainHead(await store.head('rbc')).root)
    assert.deepEqual(await summariesOf(store), [
      { ledger: 'bdc', size: 3, recordedAt: START + 1_000 },
      { ledger: 'rbc', size: 1, recordedAt: START + 1_000 },
    ])
  }),

  law('does not take one name for the beginning of another', async ({ store }) => {
    for (const ledger of ['bdc', 'bdc-rbc', 'bdc-rbc-2']) await store.append(ledger, sampleDrafts(1, 1), ANY)
    for (const ledger of ['bdc', 'bdc-rbc', 'bdc-rbc-2']) assert.deepEqual(await positionsOf(store, ledger), [1])
  }),
]

/** For stores that hold at most one ledger, named by the first append. */
export const oneLedger: readonly Law[] = [
  law('refuses every use of another ledger than its own', async ({ store }) => {
    await store.append(LEDGER, sampleDrafts(1, 1), ANY)
    for (const use of usesOf(store, 'rbc')) await refusalWithoutTrace(store, LEDGER, 'ledger-mismatch', use)
  }),

  law('is not named by a first batch that is refused', async ({ store }) => {
    await refusal('position-conflict', () => store.append('rbc', sampleDrafts(1, 1), { expectedPosition: 7 }))
    await store.append(LEDGER, sampleDrafts(1, 1), ANY)
    assert.deepEqual(await positionsOf(store, LEDGER), [1])
  }),
]
