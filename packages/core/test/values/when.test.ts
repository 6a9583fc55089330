import { describe, expect, it } from 'vitest'
import { attestOnce, notStated } from '../../src/values/attested.ts'
import { latestDayOf, type When, whenOf } from '../../src/values/when.ts'
import { at } from './witness.ts'

describe('when something happened', () => {
  it('is one day where it is known to the day', () => {
    expect(whenOf({ effectiveOn: '2010-01-04' })).toEqual({ earliest: '2010-01-04', latest: '2010-01-04' })
  })

  it('lies between two days where the source is vague', () => {
    expect(whenOf({ effectiveOn: '2009-06-30', effective: { earliest: '2009-06-01' } })).toEqual({
      earliest: '2009-06-01',
      latest: '2009-06-30',
    })
  })

  it('has no earliest day where the source sets none', () => {
    expect(whenOf({ effectiveOn: '2009-06-30', effective: { earliest: null } })).toEqual({
      earliest: null,
      latest: '2009-06-30',
    })
  })
})

describe('the latest day that a source claims', () => {
  const june: When = { earliest: '2009-06-01', latest: '2009-06-30' }
  const may: When = { earliest: '2009-05-31', latest: '2009-05-31' }
  const known = attestOnce(notStated<When>(), june, at(2, '2009-06-30'), 'effectiveOn')

  it('is the end of what one source says', () => {
    expect(latestDayOf(known)).toBe('2009-06-30')
  })

  it('is that of the last rival, in whatever order they came', () => {
    expect(latestDayOf(attestOnce(known, may, at(3, '2009-05-31'), 'effectiveOn'))).toBe('2009-06-30')
    const first = attestOnce(notStated<When>(), may, at(3, '2009-05-31'), 'effectiveOn')
    expect(latestDayOf(attestOnce(first, june, at(2, '2009-06-30'), 'effectiveOn'))).toBe('2009-06-30')
  })

  it('is before every day where none says', () => {
    expect(latestDayOf(notStated()) < '0001-01-01').toBe(true)
  })
})
