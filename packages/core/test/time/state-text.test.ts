import { describe, expect, it } from 'vitest'
import { stateOfText, textOfState } from '../../src/time/state-text.ts'

describe('a state as text', () => {
  it.each<readonly [string, Record<string, unknown>]>([
    ['texts of every kind', { a: '', b: '\u2028', c: '\ud800', d: 'undefined', e: '\u0000' }],
    ['numbers to their last digit', { a: 0, b: -1, c: 0.1 + 0.2, d: Number.MAX_SAFE_INTEGER, e: 1e308 }],
    ['what is not there, and what is null', { a: undefined, b: null, c: [undefined, null], d: { e: undefined } }],
    ['lists and records, empty ones too', { a: [], b: {}, c: [[[]], [{}]] }],
    ['keys that every object has', { toString: 1, valueOf: { hasOwnProperty: undefined } }],
    ['yes and no', { a: true, b: false }],
  ])('gives back %s', (_, state) => {
    const text = textOfState(state)
    expect(text).toBeTypeOf('string')
    expect(stateOfText(text ?? '')).toStrictEqual(state)
  })

  class Total {
    pence = 1
  }
  it.each<readonly [string, unknown]>([
    ['minus zero', -0],
    ['no number', Number.NaN],
    ['no finite number', Number.POSITIVE_INFINITY],
    ['what stands for nothing in the text', '\u0000undefined'],
    ['a big integer', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 1],
    ['a day as an object', new Date(0)],
    ['a map', new Map()],
    ['an object of a class', new Total()],
    ['an object without a prototype', Object.create(null)],
    ['a list with a hole', Array(3)],
    ['a list with a name', Object.assign([1], { total: 1 })],
    ['a record with a symbol for a key', { [Symbol('a')]: 1 }],
  ])('is none where it holds %s', (_, value) => {
    expect(textOfState({ slice: { rows: [{ value }] } })).toBeUndefined()
  })
})
