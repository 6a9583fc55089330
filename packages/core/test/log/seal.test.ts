import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/log/entry.ts'
import { emptyHead } from '../../src/log/head.ts'
import { seal } from '../../src/log/seal.ts'

const draft = (change: Partial<Draft> = {}): Draft => ({
  id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E',
  type: 'test/Noted',
  schemaVersion: 1,
  data: { words: 'a fact' },
  actor: { role: 'clerk' },
  effectiveOn: '2011-06-30',
  knownOn: '2011-06-30',
  sources: [{ kind: 'meeting', ref: 'board of 30 June 2011' }],
  evidence: 'stated',
  ...change,
})

const HEAD = emptyHead('bdc-rbc')
const at = (time: string): number => Date.parse(time)
const sealAt = (time: string, drafts: readonly Draft[], head = HEAD) => seal(head, drafts, at(time), sha256)

describe('sealing', () => {
  it('gives positions, batch and time of recording, in canonical text', () => {
    const { entries, head } = sealAt('2011-07-01T09:00:00Z', [draft(), draft({ id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F' })], {
      ...HEAD,
      size: 0,
    })
    expect(entries.map(({ position }) => position)).toEqual([1, 2])
    expect(entries[1]?.bytes).toBe(
      '{"actor":{"role":"clerk"},"batch":1,"data":{"words":"a fact"},"effectiveOn":"2011-06-30","evidence":"stated","id":"01J0ZQ4V6W7X8Y9Z0A1B2C3D4F","knownOn":"2011-06-30","ledger":"bdc-rbc","position":2,"recordedAt":1309510800000,"schemaVersion":1,"sources":[{"kind":"meeting","ref":"board of 30 June 2011"}],"type":"test/Noted"}',
    )
    expect(head).toMatchObject({ ledger: 'bdc-rbc', size: 2, recordedAt: at('2011-07-01T09:00:00Z') })
  })

  it('never dates an entry before the one in front of it', () => {
    const { head } = sealAt('2011-07-01T09:00:00Z', [draft()])
    const later = sealAt('2011-07-01T08:59:30Z', [draft()], head)
    expect(later.head.recordedAt).toBe(head.recordedAt)
  })

  it('refuses a clock that is more than a minute behind', () => {
    const { head } = sealAt('2011-07-01T09:00:00Z', [draft()])
    expect(() => sealAt('2011-07-01T08:58:59Z', [draft()], head)).toThrow(
      expect.objectContaining({ code: 'clock-behind' }),
    )
    expect(sealAt('2011-07-01T08:59:00Z', [draft()], head).head.size).toBe(2)
  })

  it('compares the date of a paper with the day that it is in London', () => {
    expect(sealAt('2011-06-30T23:30:00Z', [draft({ knownOn: '2011-06-30' })]).head.size).toBe(1)
    expect(sealAt('2011-06-30T23:30:00Z', [draft({ knownOn: '2011-07-01' })]).head.size).toBe(1)
    expect(() => sealAt('2011-06-30T22:30:00Z', [draft({ knownOn: '2011-07-01' })])).toThrow(
      expect.objectContaining({ code: 'paper-from-the-future' }),
    )
    expect(() => sealAt('2011-12-31T23:30:00Z', [draft({ knownOn: '2012-01-01' })])).toThrow(/is 2011-12-31/)
  })

  it.each<readonly [string, unknown, RegExp]>([
    ['a field that no entry has', { ...draft(), colour: 'green' }, /colour/],
    ['an id that is no ULID', draft({ id: 'ict' }), /id: is not a ULID/],
    ['a day that is not in the calendar', draft({ effectiveOn: '2011-02-31' }), /effectiveOn: is not a calendar day/],
    ['no source', draft({ sources: [] }), /sources: names no source/],
    [
      'an earliest day after the latest',
      draft({ effective: { earliest: '2011-07-01', asStated: 'in summer' } }),
      /effective\.earliest: is after effectiveOn/,
    ],
    ['data that is a list', draft({ data: [1] }), /data: is not an object/],
  ])('refuses a draft with %s', (_, wrong, message) => {
    // The types forbid what is tried here.
    expect(() => sealAt('2011-07-01T09:00:00Z', [wrong as Draft])).toThrow(message)
  })

  it.each<readonly [string, Record<string, unknown>, RegExp]>([
    ['U+0000', { words: 'a\u0000b' }, /U\+0000/],
    ['a lone surrogate', { words: '\ud800' }, /surrogate/],
    ['a number beyond exactness', { count: 2 ** 53 }, /exactly/],
    ['a negative zero', { count: -0 }, /negative zero/],
    ['a member that every object has', { constructor: 1 }, /every JavaScript object has a member called constructor/],
    ['a member called __proto__', JSON.parse('{"__proto__":1}') as Record<string, unknown>, /__proto__/],
    ['more than 65,535 bytes', { words: 'x'.repeat(65_536) }, /65535 bytes/],
  ])('refuses data with %s', (_, data, message) => {
    expect(() => sealAt('2011-07-01T09:00:00Z', [draft({ data })])).toThrow(message)
  })
})
