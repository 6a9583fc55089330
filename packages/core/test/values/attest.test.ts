import { describe, expect, it } from 'vitest'
import { type Attested, attest, attestWords, notStated, ofLastEvent } from '../../src/values/attested.ts'
import { at } from './witness.ts'

const NOBODY = notStated<string>()
const RED = attest(NOBODY, 'red', at(2, '2010-01-31'), 'rag')

describe('a standing cell', () => {
  it('is unknown, by nobody, before anything is said', () => {
    expect(NOBODY).toEqual({ is: 'unknown', by: [] })
    expect(Object.isFrozen(NOBODY)).toBe(true)
  })

  it('holds what was said, since when and by which entry', () => {
    expect(RED).toEqual({ is: 'known', value: 'red', on: '2010-01-31', by: [2], inferred: false })
  })

  it('takes what a later day says', () => {
    expect(attest(RED, 'green', at(3, '2010-02-28'), 'rag')).toEqual({
      is: 'known',
      value: 'green',
      on: '2010-02-28',
      by: [3],
      inferred: false,
    })
  })

  it('stands anew from a later day that says the same', () => {
    expect(attest(RED, 'red', at(3, '2010-02-28'), 'rag')).toMatchObject({ value: 'red', on: '2010-02-28', by: [3] })
  })

  it('is corroborated by an entry that says the same of the same day', () => {
    expect(attest(RED, 'red', at(7, '2010-01-31'), 'rag')).toEqual({
      is: 'known',
      value: 'red',
      on: '2010-01-31',
      by: [2, 7],
      inferred: false,
    })
  })

  it('shows both rivals where entries disagree about one day, and chooses none', () => {
    expect(attest(RED, 'green', at(3, '2010-01-31'), 'rag')).toEqual({
      is: 'contested',
      rivals: [
        { value: 'red', on: '2010-01-31', by: [2], inferred: false },
        { value: 'green', on: '2010-01-31', by: [3], inferred: false },
      ],
    })
  })

  it('has a third rival, and rivals that are corroborated', () => {
    const two = attest(RED, 'green', at(3, '2010-01-31'), 'rag')
    const three = attest(two, 'amber', at(4, '2010-01-31'), 'rag')
    expect(attest(three, 'green', at(5, '2010-01-31'), 'rag')).toMatchObject({
      is: 'contested',
      rivals: [
        { value: 'red', by: [2] },
        { value: 'green', by: [3, 5] },
        { value: 'amber', by: [4] },
      ],
    })
  })

  it('is settled by a later day', () => {
    const contested = attest(RED, 'green', at(3, '2010-01-31'), 'rag')
    expect(attest(contested, 'amber', at(4, '2010-02-01'), 'rag')).toMatchObject({
      is: 'known',
      value: 'amber',
      by: [4],
    })
  })

  it('is corroborated by lists and records that say the same in another order of keys', () => {
    const cell = attest(notStated<object>(), { from: 1, to: [2, 3] }, at(2, '2010-01-31'), 'of')
    expect(attest<object>(cell, { to: [2, 3], from: 1 }, at(3, '2010-01-31'), 'of')).toMatchObject({ by: [2, 3] })
    expect(attest<object>(cell, { to: [3, 2], from: 1 }, at(3, '2010-01-31'), 'of').is).toBe('contested')
  })
})

describe('unknown', () => {
  const unknown = attest(NOBODY, 'unknown', at(2, '2010-01-31'), 'party')

  it('is remembered with the entries that say so', () => {
    expect(unknown).toEqual({ is: 'unknown', by: [2] })
    expect(attest(unknown, 'unknown', at(3, '2010-01-31'), 'party')).toEqual({ is: 'unknown', by: [2, 3] })
  })

  it.each<readonly [string, Attested<string>]>([
    ['before', attest(unknown, 'redditch', at(3, '2010-01-31'), 'party')],
    [
      'after',
      attest(attest(NOBODY, 'redditch', at(3, '2010-01-31'), 'party'), 'unknown', at(4, '2010-01-31'), 'party'),
    ],
    [
      'later',
      attest(attest(NOBODY, 'redditch', at(3, '2010-01-31'), 'party'), 'unknown', at(4, '2010-06-30'), 'party'),
    ],
  ])("is nobody's rival, said %s", (_, cell) => {
    expect(cell).toEqual({ is: 'known', value: 'redditch', on: '2010-01-31', by: [3], inferred: false })
  })

  it('leaves rivals as they are', () => {
    const contested = attest(RED, 'green', at(3, '2010-01-31'), 'rag')
    expect(attest(contested, 'unknown', at(4, '2010-06-30'), 'rag')).toBe(contested)
  })
})

describe('words of a source that stand', () => {
  it('may be the word unknown, and give way to those of a later day', () => {
    const reason = attestWords(NOBODY, 'unknown', at(2, '2010-01-31'), 'reason')
    expect(reason).toMatchObject({ is: 'known', value: 'unknown', by: [2] })
    expect(attestWords(reason, 'no saving', at(3, '2010-02-28'), 'reason')).toMatchObject({
      value: 'no saving',
      by: [3],
    })
    expect(attestWords(reason, 'no saving', at(3, '2010-01-31'), 'reason').is).toBe('contested')
  })
})

describe('what belongs to the last event of its kind', () => {
  it('says nothing of a later event, contested or not', () => {
    expect(ofLastEvent(RED, { effectiveOn: '2010-02-01' })).toEqual({ is: 'unknown', by: [] })
    const contested = attest(RED, 'green', at(3, '2010-01-31'), 'rag')
    expect(ofLastEvent(contested, { effectiveOn: '2010-02-01' })).toEqual({ is: 'unknown', by: [] })
  })

  it('stays for another source of the same day, as does what is not stated', () => {
    expect(ofLastEvent(RED, { effectiveOn: '2010-01-31' })).toBe(RED)
    const open = attest(NOBODY, 'unknown', at(2, '2010-01-31'), 'from')
    expect(ofLastEvent(open, { effectiveOn: '2010-01-31' })).toBe(open)
  })
})
