import { expect, it } from 'vitest'
import { attestEach } from '../../src/values/attest-each.ts'
import type { Attested } from '../../src/values/attested.ts'
import type { Keyed } from '../../src/values/key.ts'
import { at } from './witness.ts'

it('takes in what is stated under each key, and leaves the others as they are', () => {
  const shares: Keyed<Attested<number>> = {}
  attestEach(shares, { ash: 60, elm: 'unknown' }, at(2, '2010-03-31'), 'shares')
  const elm = shares.elm
  attestEach(shares, { ash: 50, oak: 40 }, at(3, '2010-03-31', { inferredFields: ['shares'] }), 'shares')
  attestEach(shares, undefined, at(4, '2010-03-31'), 'shares')
  expect(shares).toEqual({
    ash: {
      is: 'contested',
      rivals: [
        { value: 60, on: '2010-03-31', by: [2], inferred: false },
        { value: 50, on: '2010-03-31', by: [3], inferred: true },
      ],
    },
    elm: { is: 'unknown', by: [2] },
    oak: { is: 'known', value: 40, on: '2010-03-31', by: [3], inferred: true },
  })
  expect(shares.elm).toBe(elm)
})
