import assert from 'node:assert/strict'
import type { Day, Draft, EventStore, ReadOptions } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { refusal } from './refusal.ts'
import { LEDGER, sampleDraft, sampleDrafts } from './sample-drafts.ts'
import { pagesOf, positionsOf } from './what-it-holds.ts'

const TYPES = ['ServiceWentLive', 'ServiceEnded', 'carbon/EmissionsMeasured']

/** The days from which nine facts are effective, in the order of their positions. */
const DAYS: readonly Day[] = [
  '2011-04-01',
  '2011-04-05',
  '2011-04-09',
  '2011-04-04',
  '2011-04-08',
  '2011-04-03',
  '2011-04-07',
  '2011-04-02',
  '2011-04-06',
]

/** Nine facts, of the three types in turn. */
const mixedDrafts: readonly Draft[] = DAYS.map((effectiveOn, index) =>
  sampleDraft(index + 1, { type: TYPES[index % 3] ?? '', effectiveOn }),
)

interface Case {
  readonly name: string
  readonly options: ReadOptions
  /** The positions of each page. */
  readonly pages: readonly (readonly number[])[]
}

const CASES: readonly Case[] = [
  { name: 'everything', options: {}, pages: [[1, 2, 3, 4, 5, 6, 7, 8, 9]] },
  { name: 'from after a position', options: { after: 6 }, pages: [[7, 8, 9]] },
  { name: 'nothing after the end', options: { after: 9 }, pages: [] },
  { name: 'nothing from far after the end', options: { after: Number.MAX_SAFE_INTEGER }, pages: [] },
  { name: 'through a position', options: { through: 3 }, pages: [[1, 2, 3]] },
  { name: 'nothing through 0', options: { through: 0 }, pages: [] },
  { name: 'to the end where through is beyond it', options: { after: 7, through: 99 }, pages: [[8, 9]] },
  { name: 'between two positions', options: { after: 3, through: 5 }, pages: [[4, 5]] },
  { name: 'nothing where through is before after', options: { after: 5, through: 3 }, pages: [] },
  { name: 'one type', options: { types: ['ServiceEnded'] }, pages: [[2, 5, 8]] },
  {
    name: 'several types',
    options: { types: ['carbon/EmissionsMeasured', 'ServiceWentLive', 'Unheard'] },
    pages: [[1, 3, 4, 6, 7, 9]],
  },
  { name: 'nothing of no types', options: { types: [] }, pages: [] },
  { name: 'nothing of a type that looks like SQL', options: { types: ["' OR 1 = 1 --"] }, pages: [] },
  { name: 'what is effective on or after a day', options: { effectiveFrom: '2011-04-05' }, pages: [[2, 3, 5, 7, 9]] },
  { name: 'nothing effective from a later day', options: { effectiveFrom: '2011-04-10' }, pages: [] },
  { name: 'pages of a size', options: { batchSize: 4 }, pages: [[1, 2, 3, 4], [5, 6, 7, 8], [9]] },
  {
    name: 'full pages only, where they come out even',
    options: { batchSize: 3 },
    pages: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  },
  { name: 'pages of one', options: { batchSize: 1, after: 7 }, pages: [[8], [9]] },
  { name: 'full pages of what is asked for', options: { batchSize: 2, types: ['ServiceEnded'] }, pages: [[2, 5], [8]] },
  {
    name: 'what meets all options at once',
    options: {
      after: 1,
      through: 8,
      types: ['ServiceEnded', 'ServiceWentLive'],
      effectiveFrom: '2011-04-05',
      batchSize: 2,
    },
    pages: [[2, 5], [7]],
  },
]

const READS: readonly Law[] = CASES.map(({ name, options, pages }) =>
  law(`reads ${name}`, async ({ store }) => {
    await store.append(LEDGER, mixedDrafts, { expectedPosition: 'empty' })
    const read = await pagesOf(store, LEDGER, options)
    assert.deepEqual(
      read.map((page) => page.map(({ position }) => position)),
      pages,
    )
  }),
)

const fill = async (store: EventStore, first: number, last: number): Promise<void> => {
  await store.append(LEDGER, sampleDrafts(first, last), { expectedPosition: 'any' })
}

/** What a read returns, and as of when. */
export const reading: readonly Law[] = [
  ...READS,

  law('reads nothing, in no page, of a ledger that it does not hold', async ({ store }) => {
    assert.deepEqual(await pagesOf(store, LEDGER), [])
  }),

  law('reads pages of at most 250 unless told otherwise', async ({ store }) => {
    await fill(store, 1, 601)
    assert.deepEqual(
      (await pagesOf(store, LEDGER)).map((page) => page.length),
      [250, 250, 101],
    )
  }),

  law('reads as of the moment when reading starts', async ({ store }) => {
    await fill(store, 1, 5)
    const positions: number[] = []
    for await (const page of store.read(LEDGER, { batchSize: 2 })) {
      positions.push(...page.map(({ position }) => position))
      // A read that follows the end as it moves would never come to it.
      assert(positions.length <= 5, 'the read shows what was appended after it started')
      await fill(store, 10 * positions.length, 10 * positions.length + 2)
    }
    assert.deepEqual(positions, [1, 2, 3, 4, 5])
    assert.equal((await store.head(LEDGER)).size, 14)
  }),

  law('lets two reads go on side by side', async ({ store }) => {
    await fill(store, 1, 4)
    const one = store.read(LEDGER, { batchSize: 2 })[Symbol.asyncIterator]()
    await one.next()
    await fill(store, 5, 6)
    assert.deepEqual(await positionsOf(store, LEDGER, { batchSize: 3 }), [1, 2, 3, 4, 5, 6])
    const rest = await one.next()
    assert.deepEqual(
      rest.value?.map(({ position }: { position: number }) => position),
      [3, 4],
    )
    assert.equal((await one.next()).done, true)
  }),

  law('goes on working when a read is given up', async ({ store }) => {
    await fill(store, 1, 5)
    for await (const _page of store.read(LEDGER, { batchSize: 1 })) break
    await fill(store, 6, 6)
    assert.deepEqual(await positionsOf(store, LEDGER, { after: 4 }), [5, 6])
  }),

  law('refuses options of read that are misspelt or senseless', async ({ store }) => {
    await fill(store, 1, 2)
    const wrong: readonly unknown[] = [
      { from: 1 },
      { after: -1 },
      { after: 1.5 },
      { through: '9' },
      { type: 'ServiceEnded' },
      { types: 'ServiceEnded' },
      { effectiveFrom: '2011-02-31' },
      { effectiveFrom: '1 April 2011' },
      { batchSize: 0 },
      { pageSize: 10 },
    ]
    for (const options of wrong) await refusal('invalid-option', () => pagesOf(store, LEDGER, options as ReadOptions))
  }),
]
