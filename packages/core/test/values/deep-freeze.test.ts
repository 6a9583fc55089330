import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../src/values/deep-freeze.ts'

describe('freezing', () => {
  it('freezes a value however deep one looks, and gives it back', () => {
    const value = { list: [{ inner: { words: 'a' } }], nothing: null, count: 1 }
    expect(deepFreeze(value)).toBe(value)
    const [first] = value.list
    expect([value, value.list, first, first?.inner].map((each) => Object.isFrozen(each))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(value).toEqual({ list: [{ inner: { words: 'a' } }], nothing: null, count: 1 })
  })

  it.each(['text', 7, null, undefined, true])('gives back %s as it is', (value) => {
    expect(deepFreeze(value)).toBe(value)
  })
})
