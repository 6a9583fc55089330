import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/log/canonical-json.ts'

describe('canonical JSON', () => {
  it('orders members by UTF-16 code units, at every depth', () => {
    expect(canonicalJson({ b: 1, a: { d: [3, { z: 1, y: 2 }], c: 2 } })).toBe(
      '{"a":{"c":2,"d":[3,{"y":2,"z":1}]},"b":1}',
    )
    expect(canonicalJson({ '\u{1F600}': 1, '\uFB33': 2, '€': 3, '1': 4 })).toBe(
      '{"1":4,"€":3,"\u{1F600}":1,"\uFB33":2}',
    )
  })

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([1e30, 4.5, 0.002, 1e-27, -0, 1e21, Number('333333333.33333329')])).toBe(
      '[1e+30,4.5,0.002,1e-27,0,1e+21,333333333.3333333]',
    )
  })

  it('escapes only what JSON must', () => {
    expect(canonicalJson('\u000f\n"\\/€\u2028')).toBe('"\\u000f\\n\\"\\\\/€\u2028"')
  })

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, () => 1, [undefined], 1n])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'entry-not-storable' }))
    },
  )
})

describe('canonical JSON of what no object can hold in order', () => {
  it('puts keys that look like an index where they belong', () => {
    expect(canonicalJson({ a: [{ 10: 'x', 9: { z: 1, y: 2 } }], '!': 1 })).toBe(
      '{"!":1,"a":[{"10":"x","9":{"y":2,"z":1}}]}',
    )
  })

  it('checks everything beside them all the same', () => {
    expect(() => canonicalJson({ a: { 10: 1, 9: 2 }, b: Number.NaN })).toThrow('b: NaN')
    expect(() => canonicalJson({ a: { 10: 1, 9: 2 }, b: ['\ud800'] })).toThrow('b[0]: ')
  })

  it('takes no longer the deeper it goes, and says when that is too deep', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : { z: nested(depth - 1), a: 1 })
    expect(canonicalJson(nested(500))).toHaveLength(500 * 12 + 1)
    const endless: Record<string, unknown> = {}
    endless.self = endless
    expect(() => canonicalJson(endless)).toThrow(expect.objectContaining({ code: 'entry-not-storable' }))
  })
})
