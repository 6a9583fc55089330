import { describe, expect, it } from 'vitest'
import { programme } from '../../../src/index.ts'
import { issuesOf } from '../../../src/values/parse.ts'

const SCORE = { scale: 'case', likelihood: 1, impact: 2 }

const issues = (type: string, data: unknown) => {
  const eventType = programme.eventTypes.get(type)
  if (eventType === undefined) throw new Error(`There is no ${type}`)
  return issuesOf(eventType.schema, data).map(({ field, problem, remedy }) => `${field}: ${problem}: ${remedy}`)
}

describe('the shape of', () => {
  it.each([
    [{ ...SCORE, likelihood: 0 }, 'score.likelihood: is below the scale: steps are counted from 1'],
    [{ ...SCORE, impact: 1.5 }, 'score.impact: is not a whole step of a scale: steps are counted from 1'],
    [{ ...SCORE, impact: '2' }, 'score.impact: is not a whole step of a scale: steps are counted from 1'],
    [{ ...SCORE, printed: 2.5 }, 'score.printed: is not a whole score: give the number as printed'],
    [{ ...SCORE, printed: -1 }, 'score.printed: is a negative score: give the number as printed'],
    [{ ...SCORE, printed: 1_000_001 }, 'score.printed: is beyond any scale: give the number as printed'],
    [{ ...SCORE, colour: 'red' }, 'score.colour: is no field: leave it out, or mend its name'],
  ])('a score is refused as %j', (score, message) => {
    expect(issues('RiskRescored', { risk: 'capacity', score })).toEqual([message])
    expect(issues('RiskRegistered', { risk: 'capacity', title: 'Capacity', score })).toEqual([message])
  })

  it('a score is taken with what is printed, right or wrong, and without', () => {
    for (const score of [SCORE, { ...SCORE, printed: 0 }, { ...SCORE, printed: 99 }])
      expect(issues('RiskRescored', { risk: 'capacity', score })).toEqual([])
  })

  it('a rescoring says something', () => {
    const message = ': says nothing of the risk: give its score, its trend, or both'
    expect(issues('RiskRescored', { risk: 'capacity' })).toEqual([message])
    expect(issues('RiskRescored', { risk: 'capacity', why: 'of the news' })).toEqual([message])
    expect(issues('RiskRescored', { risk: 'capacity', trend: 'unchanged' })).toEqual([])
  })

  it('a register is named by its key', () => {
    for (const [type, data] of [
      ['RiskRegistered', { risk: 'capacity', title: 'Capacity' }],
      ['RiskRescored', { risk: 'capacity', trend: 'up' }],
    ] as const) {
      expect(issues(type, { ...data, listedIn: 'programme' })).toEqual([])
      expect(issues(type, { ...data, listedIn: 'The Register' })).toMatchObject([/^listedIn: is not a key: /])
    }
  })

  it('a trend is one of three words', () => {
    expect(issues('RiskRescored', { risk: 'capacity', trend: 'rising' })).toEqual([
      'trend: is "rising": give one of up, down, unchanged',
    ])
  })

  it('a scale has two to ten steps, each with a word', () => {
    const adopt = (likelihood: readonly string[]) =>
      issues('RiskScaleAdopted', { scale: 'case', likelihood, impact: ['a', 'b'] })
    const words = (count: number) => Array.from({ length: count }, (_, index) => `step ${index + 1}`)
    expect(adopt(words(1))).toEqual([
      'likelihood: has fewer than two steps: give the word for each step, from 1 upwards',
    ])
    expect(adopt(words(11))).toEqual([
      'likelihood: has more than ten steps: give the word for each step, from 1 upwards',
    ])
    expect(adopt(['Low', ' '])).toEqual(['likelihood.1: is empty: say something, or leave the field out'])
    expect(adopt(words(2))).toEqual([])
    expect(adopt(words(10))).toEqual([])
  })

  it('a closing has a reason', () => {
    expect(issues('RiskClosed', { risk: 'capacity' })).toHaveLength(1)
  })
})
