import { describe, expect, it } from 'vitest'
import { assertStatesAlike, statesAlike } from '../src/index.ts'

const claim = (value: string, by: readonly number[]) => ({ value, on: '2011-04-01', by, inferred: false })
const contested = (...rivals: readonly ReturnType<typeof claim>[]) => ({
  services: { ict: { host: { is: 'contested', rivals } } },
})

describe('states are alike', () => {
  it('where rivals stand in another order and at other positions', () =>
    expect(
      statesAlike(contested(claim('bdc', [2]), claim('rbc', [3])), contested(claim('rbc', [7]), claim('bdc', [4, 5]))),
    ).toBe(true))

  it('where tables are in another order', () => expect(statesAlike({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true))

  it('unless a value differs', () => {
    const [one, other] = [
      contested(claim('bdc', [2]), claim('rbc', [3])),
      contested(claim('bdc', [2]), claim('wfdc', [3])),
    ]
    expect(statesAlike(one, other)).toBe(false)
    expect(() => assertStatesAlike(one, other)).toThrow('wfdc')
  })

  it('unless a list is in another order: only claims are sets', () =>
    expect(statesAlike({ aliases: ['a', 'b'] }, { aliases: ['b', 'a'] })).toBe(false))

  it('unless a rival is missing', () =>
    expect(statesAlike(contested(claim('bdc', [2])), contested(claim('bdc', [2]), claim('rbc', [3])))).toBe(false))
})
