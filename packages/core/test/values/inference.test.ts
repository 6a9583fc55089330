import { describe, expect, it } from 'vitest'
import { attest, attestOnce, notStated, withoutInference } from '../../src/values/attested.ts'
import { at } from './witness.ts'

const NOBODY = notStated<string>()
const inferred = attestOnce(NOBODY, 'redditch', at(2, '2010-01-31', { evidence: 'inferred' }), 'from')
const stated = attestOnce(NOBODY, 'redditch', at(3, '2010-01-31'), 'from')

describe('an inference', () => {
  it('is an entry whose evidence is inferred', () => {
    expect(inferred).toMatchObject({ is: 'known', inferred: true })
    expect(stated).toMatchObject({ is: 'known', inferred: false })
  })

  it('is a field of a stated entry that says it is inferred, and no other field of it', () => {
    const witness = at(2, '2010-01-31', { inferredFields: ['from', 'fte'] })
    expect(attestOnce(NOBODY, 'redditch', witness, 'from')).toMatchObject({ inferred: true })
    expect(attestOnce(NOBODY, 'redditch', witness, 'to')).toMatchObject({ inferred: false })
  })

  it('is one no longer where a source states the same, in either order', () => {
    expect(attestOnce(inferred, 'redditch', at(4, '2010-01-31'), 'from')).toMatchObject({ by: [2, 4], inferred: false })
    const again = at(4, '2010-01-31', { evidence: 'inferred' })
    expect(attestOnce(stated, 'redditch', again, 'from')).toMatchObject({ by: [3, 4], inferred: false })
    expect(attestOnce(inferred, 'redditch', again, 'from')).toMatchObject({ by: [2, 4], inferred: true })
  })
})

describe('without inferences', () => {
  it('an inferred value is unknown', () => {
    expect(withoutInference(inferred)).toEqual({ is: 'unknown', by: [] })
  })

  it('what was stated stays', () => {
    expect(withoutInference(stated)).toBe(stated)
    expect(withoutInference(NOBODY)).toBe(NOBODY)
  })

  it('the rival that was stated is left alone', () => {
    const contested = attestOnce(inferred, 'bromsgrove', at(4, '2010-02-28'), 'from')
    expect(withoutInference(contested)).toEqual({
      is: 'known',
      value: 'bromsgrove',
      on: '2010-02-28',
      by: [4],
      inferred: false,
    })
  })

  it('stated rivals stay rivals', () => {
    const three = attestOnce(
      attestOnce(inferred, 'bromsgrove', at(4, '2010-02-28'), 'from'),
      'wychavon',
      at(5, '2010-02-28'),
      'from',
    )
    expect(withoutInference(three)).toMatchObject({
      is: 'contested',
      rivals: [{ value: 'bromsgrove' }, { value: 'wychavon' }],
    })
  })

  it('inferred rivals leave nothing', () => {
    const witness = at(4, '2010-02-28', { evidence: 'inferred' })
    expect(withoutInference(attestOnce(inferred, 'bromsgrove', witness, 'from'))).toEqual({ is: 'unknown', by: [] })
  })

  it('a standing cell does not have back what an inference of a later day took the place of', () => {
    const early = attest(NOBODY, 'redditch', at(2, '2010-01-31'), 'party')
    const late = attest(early, 'bromsgrove', at(3, '2010-02-28', { evidence: 'inferred' }), 'party')
    expect(withoutInference(late)).toEqual({ is: 'unknown', by: [] })
  })
})
