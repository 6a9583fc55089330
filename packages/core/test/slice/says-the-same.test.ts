import { describe, expect, it } from 'vitest'
import { saysTheSame } from '../../src/slice/says-the-same.ts'
import { attest, attestOnce, notStated } from '../../src/values/attested.ts'
import { at } from '../values/witness.ts'

const said = attestOnce(notStated<number>(), 7, at(2, '2010-03-31'), 'total')
const unknown = attestOnce(notStated<number>(), 'unknown', at(4, '2010-03-31'), 'total')

describe('two rows', () => {
  it('say the same, whoever says so, since when, and whether it was inferred', () => {
    expect(saysTheSame({ total: said }, { total: attestOnce(said, 7, at(3, '2010-04-30'), 'total') })).toBe(true)
    expect(saysTheSame({ total: said }, { total: attest(said, 7, at(3, '2010-04-30'), 'total') })).toBe(true)
    const inferred = at(2, '2010-03-31', { inferredFields: ['total'] })
    expect(saysTheSame({ total: said }, { total: attestOnce(notStated(), 7, inferred, 'total') })).toBe(true)
    expect(saysTheSame({ total: unknown }, { total: notStated() })).toBe(true)
  })

  it('say the same, in whatever order sources disagree', () => {
    const one = attestOnce(said, 8, at(3, '2010-03-31'), 'total')
    const other = attestOnce(
      attestOnce(notStated<number>(), 8, at(3, '2010-03-31'), 'total'),
      7,
      at(2, '2010-03-31'),
      'total',
    )
    expect(saysTheSame({ total: one }, { total: other })).toBe(true)
  })

  it('say the same, whatever entries are behind them, and behind the rows in them', () => {
    expect(saysTheSame({ entries: [2], rows: [{ entries: [2] }] }, { entries: [2, 3], rows: [{ entries: [] }] })).toBe(
      true,
    )
  })

  it.each([
    ['another value', { total: said }, { total: attestOnce(notStated<number>(), 8, at(2, '2010-03-31'), 'total') }],
    ['one more rival', { total: said }, { total: attestOnce(said, 8, at(3, '2010-03-31'), 'total') }],
    ['nothing', { total: said }, { total: unknown }],
    ['a value in a table', { shares: { ash: said } }, { shares: { ash: said, elm: said } }],
    ['a value in a list', { days: [{ total: said }] }, { days: [{ total: unknown }] }],
    ['what no cell says', { state: 'open', total: said }, { state: 'closed', total: said }],
    ['a table with the key `entries`', { shares: { entries: said } }, { shares: { entries: unknown } }],
    ['no row at all', { total: said }, undefined],
  ])('differ by %s', (_, one, other) => {
    expect(saysTheSame(one, other)).toBe(false)
    expect(saysTheSame(other, one)).toBe(false)
  })
})
