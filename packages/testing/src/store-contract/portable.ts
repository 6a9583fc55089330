import assert from 'node:assert/strict'
import { canonicalJson, type Draft } from '@programme-ledger/core/log'
import { type Law, law } from './law.ts'
import { refusalWithoutTrace } from './refusal.ts'
import { draftWithData, LEDGER, sampleDraft } from './sample-drafts.ts'

const nested = (depth: number): unknown => {
  let value: unknown = 'core'
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

/** What some database, or some reader, would change or lose. */
const NOT_PORTABLE: Readonly<Record<string, unknown>> = {
  'half of a surrogate pair': { text: '\ud83d' },
  'half of a surrogate pair in a key': { 'a\udc00': 1 },
  'the character U+0000': { text: 'a\u0000b' },
  'the character U+0000 in a key': { 'a\u0000': 1 },
  'a number that is not exact': { pence: 9_007_199_254_740_992 },
  'a negative number that is not exact': { pence: -1e21 },
  'a negative zero': { pence: -0 },
  'what is not a number': { pence: Number.NaN },
  infinity: { pence: Number.POSITIVE_INFINITY },
  'half of a surrogate pair after keys that look like numbers': { among: { 10: 1, 9: 2 }, text: '\ud83d' },
  'what is not a number after keys that look like numbers': { among: { 10: 1, 9: 2 }, pence: Number.NaN },
  'a function after keys that look like numbers': { among: [{ 10: 1, 9: 2 }], service: () => 'ict' },
  'a date object after keys that look like numbers': { among: { 10: 1, 9: 2 }, when: new Date(0) },
  'a big integer': { pence: 10n },
  'a function': { service: () => 'ict' },
  'a list with a hole': { services: new Array(2) },
  'a list with an undefined item': { services: [undefined] },
  'a date object': { when: new Date(0) },
  'a map': { services: new Map([['ict', 1]]) },
  'the key __proto__': JSON.parse('{ "__proto__": { "service": "ict" } }'),
  'the key constructor': { deep: [{ constructor: 'Smith and Sons' }] },
  'the key toString': { toString: 'x' },
  'what nests a thousand deep': { nested: nested(1_000) },
  'what nests without end': nestedInItself(),
}

function nestedInItself(): unknown {
  const self: Record<string, unknown> = {}
  self.self = self
  return self
}

const REFUSALS: readonly Law[] = Object.entries(NOT_PORTABLE).map(([what, data]) =>
  law(`refuses ${what}`, async ({ store }) => {
    await store.append(LEDGER, [sampleDraft(1)], { expectedPosition: 'empty' })
    const drafts = [sampleDraft(2), draftWithData(3, data)]
    const append = () => store.append(LEDGER, drafts, { expectedPosition: 'any' })
    await refusalWithoutTrace(store, LEDGER, 'entry-not-storable', append)
  }),
)

/** The bytes of a first entry with this note. */
const bytesWith = (note: string): number => {
  const entry = { ...draftNoting(note), ledger: LEDGER, position: 1, batch: 1, recordedAt: 1_309_512_600_000 }
  return Buffer.byteLength(canonicalJson(entry))
}

const draftNoting = (note: string): Draft => sampleDraft(1, { note })

/** A note, of characters that take two bytes each, with which a first entry takes this many bytes. */
const noteToFill = (bytes: number): string => {
  const spare = bytes - bytesWith('')
  return 'é'.repeat(Math.floor(spare / 2)) + 'e'.repeat(spare % 2)
}

/** What every store, and every reader of its bytes, gives back unchanged, and nothing else, is accepted. */
export const portable: readonly Law[] = [
  ...REFUSALS,

  law('accepts an entry of 65,535 bytes', async ({ store }) => {
    const draft = draftNoting(noteToFill(65_535))
    const { entries } = await store.append(LEDGER, [draft], { expectedPosition: 'any' })
    assert.equal(Buffer.byteLength(canonicalJson(entries[0])), 65_535)
    assert.deepEqual(await store.find(LEDGER, [draft.id]), entries)
  }),

  law('refuses an entry of 65,536 bytes', async ({ store }) => {
    const draft = draftNoting(noteToFill(65_536))
    const append = () => store.append(LEDGER, [draft], { expectedPosition: 'any' })
    await refusalWithoutTrace(store, LEDGER, 'entry-not-storable', append)
  }),

  law('refuses an envelope that is not one', async ({ store }) => {
    const misshapen: readonly unknown[] = [
      {},
      { ...sampleDraft(1), id: 'one' },
      { ...sampleDraft(1), id: undefined },
      { ...sampleDraft(1), effectiveOn: '2011-02-31' },
      { ...sampleDraft(1), sources: [] },
      { ...sampleDraft(1), colour: 'red' },
      { ...sampleDraft(1), position: 7 },
    ]
    for (const draft of misshapen) {
      const append = () => store.append(LEDGER, [draft as Draft], { expectedPosition: 'any' })
      await refusalWithoutTrace(store, LEDGER, 'invalid-value', append)
    }
  }),
]
