import { describe, expect, it } from 'vitest'
import { whenOf } from '../../src/values/when.ts'

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
