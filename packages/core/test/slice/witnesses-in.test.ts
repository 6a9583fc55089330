import { describe, expect, it } from 'vitest'
import { witnessesIn } from '../../src/slice/witnesses-in.ts'
import { attestOnce, notStated } from '../../src/values/attested.ts'
import { at } from '../values/witness.ts'

const known = (position: number) => attestOnce(notStated<number>(), 7, at(position, '2010-03-31'), 'total')
const contested = attestOnce(known(9), 8, at(4, '2010-03-31'), 'total')

describe('the entries behind a record', () => {
  it('are those of all its cells, in order, each once', () => {
    expect(witnessesIn({ total: contested, budget: known(2), actual: known(9) })).toEqual([2, 4, 9])
  })

  it('are those of its tables, lists and records, however deep', () => {
    const record = {
      days: [{ shares: { ash: known(8) } }, { shares: { elm: known(3) } }],
      original: { total: known(5) },
    }
    expect(witnessesIn(record)).toEqual([3, 5, 8])
    expect(witnessesIn([known(6), { total: known(1) }])).toEqual([1, 6])
  })

  it('are of cells only: a day, a key, a number or nothing at all has none', () => {
    const record = { on: '2010-03-31', period: { from: '2010-04-01', to: '2011-03-31' }, of: ['ash'], goodTo: 500 }
    expect(witnessesIn({ ...record, council: undefined, part: null, counts: true })).toEqual([])
    expect(witnessesIn({ ...record, total: notStated() })).toEqual([])
  })

  it('are found in a table that has a key `is`', () => {
    expect(witnessesIn({ shares: { is: known(3), ash: known(2) } })).toEqual([2, 3])
  })
})
