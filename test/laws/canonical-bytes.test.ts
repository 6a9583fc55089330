import { hash } from 'node:crypto'
import { type Draft, draftOf, type Entry, emptyHead, isLedgerError, seal } from '@programme-ledger/core/log'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './property.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')

/** Words as people and machines write them: with line breaks, quotation marks, astral characters, and what no text may hold. */
const words = fc
  .oneof(
    { arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }), weight: 18 },
    {
      arbitrary: fc.constantFrom('"ICT"\n', 'tab\there', '\\u0000 as words', 'C:\\users', '£1.1m', '😀'),
      weight: 6,
    },
    { arbitrary: fc.constantFrom('nil\u0000', 'half \ud83d', '\udc00'), weight: 1 },
  )
  .map((text) => `x${text}`)
const key = fc.oneof(
  { arbitrary: fc.constantFrom('service', 'amount', 'z', 'a', 'Z', 'é', '10', '9', '😀', 'ﬁ', ''), weight: 12 },
  { arbitrary: fc.constantFrom('constructor', '__proto__'), weight: 1 },
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constant('bell\u0007'),
    fc.integer(),
    fc.constantFrom(null, true, 0.5, -0, 2 ** 53),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('members'),
  ),
  members: fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
}))

const inAnyOrder = <Members extends object>(members: Members): fc.Arbitrary<Members> =>
  fc
    .shuffledSubarray(Object.entries(members), { minLength: Object.keys(members).length })
    .map((shuffled) => Object.fromEntries(shuffled) as Members)

const actor = fc.record({ account: words, role: words }, { requiredKeys: ['role'] }).chain(inAnyOrder)
const id = fc.constantFrom('01J0ZQ4V6W7X8Y9Z0A1B2C3D4E', '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F')
const sources = fc.array(
  fc
    .record({ kind: fc.constant('meeting' as const), ref: words, anchor: words }, { requiredKeys: ['kind', 'ref'] })
    .chain(inAnyOrder),
  { minLength: 1, maxLength: 2 },
)
const REQUIRED = [
  'actor',
  'data',
  'effectiveOn',
  'evidence',
  'id',
  'knownOn',
  'schemaVersion',
  'sources',
  'type',
] as const
const draft: fc.Arbitrary<Draft> = fc
  .record(
    {
      actor,
      authorisedBy: actor,
      causationId: words,
      correlationId: words,
      data: value.members,
      disclosure: fc.constantFrom('open' as const, 'exempt' as const),
      effective: fc.constant({ asStated: 'in summer', earliest: null }),
      effectiveOn: fc.constant('2011-06-30' as const),
      evidence: fc.constant('stated' as const),
      externalRef: words,
      id,
      inferredFields: fc.array(words, { minLength: 1, maxLength: 2 }),
      inferredFrom: fc.tuple(id),
      knownOn: fc.constant('2011-06-30' as const),
      note: words,
      reason: fc.constant('transcription' as const),
      schemaVersion: fc.integer({ min: 1, max: 3 }),
      sources,
      supersedes: id,
      type: fc.constant('test/Noted'),
    },
    { requiredKeys: [...REQUIRED] },
  )
  .chain(inAnyOrder)

/** RFC 8785 in a few lines, for what is fit: members in the order of the UTF-16 code units of their names, and no white space. */
const canonicalText = (part: unknown): string => {
  if (Array.isArray(part)) return `[${part.map(canonicalText).join(',')}]`
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const members = Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`).join(',')}}`
}

/** What some store or reader would not keep, said without the library's own checks. */
const isUnfit = (part: unknown): boolean => {
  if (typeof part === 'string') return part.includes('\u0000') || !part.isWellFormed()
  if (typeof part === 'number') return Object.is(part, -0) || Math.abs(part) > Number.MAX_SAFE_INTEGER
  if (typeof part !== 'object' || part === null) return false
  return Object.entries(part).some(([name, member]) => name in Object.prototype || isUnfit(name) || isUnfit(member))
}

describe('the stored bytes', () => {
  it('are the canonical text of the whole entry, or nothing is stored', () =>
    holds(
      fc.property(draft, (drafted) => {
        const sealed = () =>
          seal(emptyHead('bdc-rbc'), [drafted], Date.parse('2012-01-01'), sha256).entries[0]?.bytes ?? ''
        if (isUnfit(drafted)) {
          expect(sealed).toThrow(expect.toSatisfy((error) => isLedgerError(error, 'entry-not-storable')))
          return
        }
        const entry = JSON.parse(sealed()) as Entry
        expect(sealed()).toBe(
          canonicalText({ ...drafted, batch: 1, ledger: 'bdc-rbc', position: 1, recordedAt: entry.recordedAt }),
        )
        expect(draftOf(entry)).toEqual(drafted)
      }),
      { share: 10 },
    ))
})
