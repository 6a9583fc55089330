import { expect, it } from 'vitest'
import { attestWordsOnce, notStated } from '../../src/values/attested.ts'
import { nameIn } from '../../src/values/name-in.ts'
import { at } from './witness.ts'

const name = attestWordsOnce(notStated(), 'Ash Council', at(2, '2010-03-31'), 'name')

it('is the name where one is known, and the key where none is or sources disagree', () => {
  const contested = attestWordsOnce(name, 'Ash District Council', at(3, '2010-03-31'), 'name')
  const parties = { ash: { name }, elm: { name: contested }, oak: { name: notStated<string>() } }
  expect(['ash', 'elm', 'oak', 'yew'].map((key) => nameIn(parties, key))).toEqual(['Ash Council', 'elm', 'oak', 'yew'])
})
