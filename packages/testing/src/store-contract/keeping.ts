import assert from 'node:assert/strict'
import { canonicalJson, type Draft, draftOf } from '@programme-ledger/core/log'
import { type Bench, type Law, law } from './law.ts'
import { draftWithData, fullDraft, LEDGER, START, sampleDraft, sampleDrafts } from './sample-drafts.ts'
import { entriesOf, plainHead } from './what-it-holds.ts'

/** Asserts that a draft comes back unchanged from the append, from a read, and from a look-up by id. */
const assertKept = async ({ store }: Bench, draft: Draft): Promise<void> => {
  const { entries } = await store.append(LEDGER, [draft], { expectedPosition: 'any' })
  const read = await entriesOf(store, LEDGER)
  const found = await store.find(LEDGER, [draft.id])
  for (const kept of [entries, read, found]) assert.deepEqual(kept.map(draftOf), [draft])
}

const AWKWARD_DATA: Readonly<Record<string, unknown>> = {
  'text beyond ASCII': { text: 'Redditch – “café” £5 ½', astral: '😀𝒳', rightToLeft: 'مجلس', joined: '👩‍👩‍👧' },
  'accents composed and decomposed': { composed: '\u00e9', decomposed: 'e\u0301' },
  'keys of every script': { '😀': 1, ﬁ: 2, é: 3, Z: 4, a: 5, '': 6, 'a b': 7, '10': 8, '9': 9 },
  'characters that formats give a meaning': {
    text: '"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028\u2029 \'; DROP TABLE entry; -- $1 ?1 :a %s &amp; <b>',
  },
  'the largest and smallest whole numbers': { most: 9_007_199_254_740_991, least: -9_007_199_254_740_991, none: 0 },
  'decimals to their last digit': { sum: 0.1 + 0.2, tiny: 5e-324, small: 1e-7, third: 1 / 3, minus: -1.5 },
  'texts that look like other things': {
    number: '007',
    exponent: '1e3',
    nothing: 'null',
    yes: 'true',
    day: '2011-02-31',
  },
  'blank and empty things': { text: '', spaces: '  ', list: [], object: {}, nothing: null, lists: [[], [{}], [null]] },
  'keys that look like numbers, and others beside them': {
    among: { 10: 1, 9: { b: 2, a: [{ 11: 1, 2: 2 }] } },
    also: 3,
  },
  'what nests deep with its keys out of order': Array.from({ length: 12 }).reduce<unknown>(
    (inner) => ({ in: [inner], also: 1 }),
    { b: 1, a: 2 },
  ),
  'what nests forty deep': Array.from({ length: 40 }).reduce<unknown>((inner) => ({ in: [inner] }), 'core'),
}

const AWKWARD: readonly Law[] = Object.entries(AWKWARD_DATA).map(([what, data]) =>
  law(`keeps ${what}`, (bench) => assertKept(bench, draftWithData(1, data))),
)

/** What was given is what is kept. */
export const keeping: readonly Law[] = [
  law('keeps a fact that says only what it must', (bench) => assertKept(bench, sampleDraft(1))),

  law('keeps every field of an envelope', (bench) => assertKept(bench, fullDraft(1))),

  law('keeps an unknown earliest day', (bench) =>
    assertKept(bench, sampleDraft(1, { effective: { earliest: null, asStated: 'some time before' } })),
  ),

  ...AWKWARD,

  law('keeps an event type of somebody else', (bench) =>
    assertKept(bench, sampleDraft(1, { type: 'carbon/EmissionsMeasured', schemaVersion: 12 })),
  ),

  law('leaves out a field that is undefined', async ({ store }) => {
    const drafts = [draftWithData(1, { given: 1, missing: undefined })]
    const { entries } = await store.append(LEDGER, drafts, { expectedPosition: 'any' })
    for (const kept of [entries, await entriesOf(store, LEDGER)]) assert.deepEqual(kept[0]?.data, { given: 1 })
  }),

  law('keeps a fact as it was when it was given', async ({ store }) => {
    const services = ['ict']
    const { entries } = await store.append(LEDGER, [draftWithData(1, { services })], { expectedPosition: 'any' })
    services.push('payroll')
    for (const kept of [entries, await entriesOf(store, LEDGER)]) assert.deepEqual(kept[0]?.data, { services: ['ict'] })
  }),

  law('stores these bytes and no others', async ({ store, clock }) => {
    await store.append(
      LEDGER,
      [draftWithData(1, { service: 'ict', '\u20ac': 1.5, '\r': ['é', 1e-7] }), sampleDraft(2)],
      {
        expectedPosition: 'empty',
      },
    )
    clock.now = START + 1
    await store.append(LEDGER, sampleDrafts(3, 3), { expectedPosition: 2 })
    const texts = (await entriesOf(store, LEDGER)).map((entry) => canonicalJson(entry))
    assert.deepEqual(texts, GOLDEN_TEXTS)
    assert.equal(plainHead(await store.head(LEDGER)).root, GOLDEN_ROOT)
  }),
]

const GOLDEN_TEXTS: readonly string[] = [
  '{"actor":{"role":"programme office"},"batch":1,"data":{"\\r":["é",1e-7],"service":"ict","€":1.5},"effectiveOn":"2011-04-01","evidence":"reported","id":"01J0ZQ4V6W7X8Y9Z0A00000001","knownOn":"2011-06-20","ledger":"bdc-rbc","position":1,"recordedAt":1309512600000,"schemaVersion":1,"sources":[{"kind":"document","ref":"board report 4"}],"type":"ServiceWentLive"}',
  '{"actor":{"role":"programme office"},"batch":1,"data":{"service":"service-2"},"effectiveOn":"2011-04-01","evidence":"reported","id":"01J0ZQ4V6W7X8Y9Z0A00000002","knownOn":"2011-06-20","ledger":"bdc-rbc","position":2,"recordedAt":1309512600000,"schemaVersion":1,"sources":[{"kind":"document","ref":"board report 4"}],"type":"ServiceWentLive"}',
  '{"actor":{"role":"programme office"},"batch":3,"data":{"service":"service-3"},"effectiveOn":"2011-04-01","evidence":"reported","id":"01J0ZQ4V6W7X8Y9Z0A00000003","knownOn":"2011-06-20","ledger":"bdc-rbc","position":3,"recordedAt":1309512600001,"schemaVersion":1,"sources":[{"kind":"document","ref":"board report 4"}],"type":"ServiceWentLive"}',
]

/** Computed from these texts by another program. */
const GOLDEN_ROOT = '57125ea6fea4687e1ec8072021821f26d84deb017455424372ca30756e40881f'
