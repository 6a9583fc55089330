import { describe, expect, it } from 'vitest'
import { sameButFor } from '../../src/values/same-but-for.ts'

const isNote = (field: string): boolean => field === 'note'

describe('two values', () => {
  it.each([
    [
      { a: 1, b: [{ c: 2 }] },
      { b: [{ c: 2 }], a: 1 },
    ],
    [{ a: 1, note: 'x' }, { a: 1 }],
    [{ a: [{ note: 1 }] }, { a: [{}] }],
    [null, null],
  ])('say the same but for what is passed over: %j and %j', (one, other) => {
    expect(sameButFor({ isPassedOver: isNote }, one, other)).toBe(true)
    expect(sameButFor({ isPassedOver: isNote }, other, one)).toBe(true)
  })

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [{ a: { b: 1 } }, { a: null }],
    ['note', 'other'],
  ])('say otherwise: %j and %j', (one, other) => {
    expect(sameButFor({ isPassedOver: isNote }, one, other)).toBe(false)
    expect(sameButFor({ isPassedOver: isNote }, other, one)).toBe(false)
  })

  it('are compared in a way of their own where they are of a kind of their own', () => {
    const areSame = (one: object): boolean | undefined => ('own' in one ? true : undefined)
    expect(sameButFor({ isPassedOver: isNote, areSame }, [{ own: 1 }], [{ own: 2 }])).toBe(true)
    expect(sameButFor({ isPassedOver: isNote, areSame }, [{ its: 1 }], [{ its: 2 }])).toBe(false)
  })
})
