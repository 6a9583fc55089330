import { describe, expect, it } from 'vitest'
import { sameValue } from '../../src/values/same-value.ts'

describe('two values say the same', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [
      { from: 1, to: 2 },
      { to: 2, from: 1 },
    ],
    [
      [1, { a: [] }],
      [1, { a: [] }],
    ],
  ])('%o and %o', (one, other) => {
    expect(sameValue(one, other)).toBe(true)
  })

  it.each([
    [1, '1'],
    [0, null],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [[], {}],
    [['a'], { 0: 'a' }],
    [{}, null],
    [null, {}],
    ['a', ['a']],
    ['a', { 0: 'a' }],
    [{ 0: 'a' }, 'a'],
  ])('but not %o and %o', (one, other) => {
    expect(sameValue(one, other)).toBe(false)
  })
})
