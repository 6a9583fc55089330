import { describe, expect, it } from 'vitest'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../src/values/attested.ts'
import { at } from './witness.ts'

const FIRST = attestOnce(notStated<number>(), 21, at(2, '2010-01-31'), 'headcount')

describe('a cell that can be true only once', () => {
  it('holds what was said', () => {
    expect(FIRST).toEqual({ is: 'known', value: 21, on: '2010-01-31', by: [2], inferred: false })
  })

  it('takes every other claim as a rival, whatever its day', () => {
    const rivals = [
      { value: 21, on: '2010-01-31', by: [2], inferred: false },
      { value: 20, on: '2011-06-30', by: [3], inferred: false },
    ]
    expect(attestOnce(FIRST, 20, at(3, '2011-06-30'), 'headcount')).toEqual({ is: 'contested', rivals })
  })

  it('is corroborated whatever the day, and keeps the day it was first said of', () => {
    expect(attestOnce(FIRST, 21, at(3, '2011-06-30'), 'headcount')).toEqual({
      is: 'known',
      value: 21,
      on: '2010-01-31',
      by: [2, 3],
      inferred: false,
    })
  })

  it('corroborates the rival that says the same', () => {
    const contested = attestOnce(FIRST, 20, at(3, '2011-06-30'), 'headcount')
    expect(attestOnce(contested, 20, at(4, '2012-06-30'), 'headcount')).toMatchObject({
      is: 'contested',
      rivals: [
        { value: 21, by: [2] },
        { value: 20, on: '2011-06-30', by: [3, 4] },
      ],
    })
  })

  it('has no rival in unknown, said before or after', () => {
    const unknownFirst = attestOnce(notStated<number>(), 'unknown', at(2, '2010-01-31'), 'headcount')
    expect(unknownFirst).toEqual({ is: 'unknown', by: [2] })
    expect(attestOnce(unknownFirst, 20, at(3, '2011-06-30'), 'headcount')).toMatchObject({ is: 'known', by: [3] })
    expect(attestOnce(FIRST, 'unknown', at(3, '2011-06-30'), 'headcount')).toBe(FIRST)
  })

  it('tells zero from unknown', () => {
    const zero = attestOnce(notStated<number>(), 0, at(2, '2010-01-31'), 'headcount')
    expect(zero).toMatchObject({ is: 'known', value: 0 })
    expect(attestOnce(zero, 1, at(3, '2010-01-31'), 'headcount').is).toBe('contested')
  })
})

describe('words of a source that can be true only once', () => {
  it('may be the word unknown, which is a name like any other', () => {
    const name = attestWordsOnce(notStated(), 'unknown', at(2, '2010-01-31'), 'name')
    expect(name).toEqual({ is: 'known', value: 'unknown', on: '2010-01-31', by: [2], inferred: false })
    expect(attestWordsOnce(name, 'ICT', at(3, '2011-01-31'), 'name').is).toBe('contested')
  })
})

describe('a value that a source says is not stated', () => {
  it('is unknown to a cell, and any other is itself', () => {
    expect(whereStated('notStated')).toBe('unknown')
    expect(whereStated('cashable')).toBe('cashable')
  })
})
