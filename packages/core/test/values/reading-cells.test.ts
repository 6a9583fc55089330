import { describe, expect, it } from 'vitest'
import { attestedValue, attestOnce, figureOf, isAttested, notStated, witnessesOf } from '../../src/values/attested.ts'
import { at } from './witness.ts'

const unknown = attestOnce(notStated<number>(), 'unknown', at(2, '2010-01-31'), 'total')
const known = attestOnce(attestOnce(unknown, 7, at(5, '2010-01-31'), 'total'), 7, at(3, '2010-02-28'), 'total')
const contested = attestOnce(known, 8, at(4, '2010-02-28'), 'total')

describe('reading a cell', () => {
  it('gives its value where exactly one is attested', () => {
    expect(attestedValue(known)).toBe(7)
    expect(attestedValue(unknown)).toBeUndefined()
    expect(attestedValue(contested)).toBeUndefined()
  })

  it('counts a contested figure as unknown, since none of the rivals is chosen', () => {
    expect(figureOf(known)).toBe(7)
    expect(figureOf(unknown)).toBe('unknown')
    expect(figureOf(contested)).toBe('unknown')
  })

  it('names all entries that speak for it, those of rivals included', () => {
    expect(witnessesOf(unknown)).toEqual([2])
    expect(witnessesOf(known)).toEqual([5, 3])
    expect(witnessesOf(contested)).toEqual([5, 3, 4])
    expect(witnessesOf(notStated())).toEqual([])
  })

  it('is told from all else that a record holds', () => {
    expect([unknown, known, contested, notStated()].map(isAttested)).toEqual([true, true, true, true])
    const others = ['known', 7, null, undefined, [known], { from: '2010-04-01' }, { is: known, ash: contested }]
    const inOwnWords = [{ is: 'passed', because: 'a majority' }, { is: 'known' }, { is: 'contested', by: [4] }]
    expect([...others, ...inOwnWords].filter(isAttested)).toEqual([])
  })
})
