import { describe, expect, it } from 'vitest'
import { Key } from '../../src/values/key.ts'

const problemsOf = (key: unknown) => Key.safeParse(key).error?.issues.map(({ message }) => message)

describe('a key', () => {
  it.each(['ict', 'car-parks', '2010-review', 'a', 'x'.repeat(64)])('may be %s', (key) => {
    expect(Key.parse(key)).toBe(key)
  })

  it.each(['ICT', 'car parks', 'car_parks', 'car--parks', '-ict', 'ict-', 'parks.car', 'ict\n', 'é', ''])(
    'is not "%s"',
    (key) => {
      expect(problemsOf(key)).toEqual([
        'is not a key: use lower-case letters, digits and single hyphens, such as car-parks',
      ])
    },
  )

  it('has at most 64 characters', () => {
    expect(problemsOf('x'.repeat(65))).toEqual(['is too long for a key: at most 64 characters'])
  })

  it('is not a word that every object has', () => {
    expect(problemsOf('constructor')).toEqual(['is a word that JavaScript keeps for itself: choose another key'])
    expect(problemsOf('__proto__')).toContain('is a word that JavaScript keeps for itself: choose another key')
  })
})
