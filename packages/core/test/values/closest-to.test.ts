import { describe, expect, it } from 'vitest'
import { closestTo } from '../../src/values/closest-to.ts'

const VIEWS = ['councilSavings', 'savingCasts', 'currentStatus', 'comingUp']

describe('the closest of some names', () => {
  it.each([
    ['councilSaving', 'councilSavings'],
    ['councilsavings', 'councilSavings'],
    ['curentStatus', 'currentStatus'],
    ['commingUp', 'comingUp'],
    ['savingsCast', 'savingCasts'],
    ['comingUp', 'comingUp'],
  ])('to %s is %s', (misspelt, closest) => {
    expect(closestTo(misspelt, VIEWS)).toBe(closest)
  })

  it('is the first of those that are equally close, and none where there are no names', () => {
    expect(closestTo('ac', ['ab', 'ad'])).toBe('ab')
    expect(closestTo('', ['ab', 'a'])).toBe('a')
    expect(closestTo('ab', [])).toBeUndefined()
  })
})
