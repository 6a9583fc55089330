import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { orUnknown, Pence } from '../../src/values/amount.ts'
import { Key } from '../../src/values/key.ts'
import { issuesOf } from '../../src/values/parse.ts'

describe('what is wrong with the shape of a value', () => {
  it.each<readonly [string, z.ZodType, unknown, string, string]>([
    ['text that is missing', z.string(), undefined, 'is missing', 'give text'],
    ['a number for text', z.string(), 7, 'is 7', 'give text'],
    ['a list for text', z.string(), ['a'], 'is a list', 'give text'],
    ['an object for a number', z.number(), {}, 'is an object', 'give a number'],
    ['nothing for a yes or no', z.boolean(), null, 'is null', 'give true or false'],
    ['a fraction of a whole number', z.int(), 1.5, 'is 1.5', 'give a whole number'],
    ['less than the least', z.int().min(1), 0, 'is 0', 'give at least 1'],
    ['more than the most', z.int().max(9), 10, 'is 10', 'give at most 9'],
    [
      'words of the schema that give no remedy',
      z.string().min(1, { error: 'is empty' }),
      '',
      'is empty',
      'give it another value',
    ],
    [
      'a key that is not one',
      z.record(Key, Pence),
      { 'A b': 1 },
      'is not a key',
      'use lower-case letters, digits and single hyphens, such as car-parks',
    ],
    [
      'a figure that is neither',
      orUnknown(Pence),
      0.5,
      'is not whole pence',
      'write £1,234.56 as 123456, or unknown where the source does not say',
    ],
  ])('is told of %s', (_, schema, value, problem, remedy) => {
    expect(issuesOf(schema, value).map((issue) => [issue.problem, issue.remedy])).toEqual([[problem, remedy]])
  })

  it('is told where it is', () => {
    const Shares = z.strictObject({ shares: z.record(Key, orUnknown(Pence)) })
    expect(issuesOf(Shares, { shares: { 'A b': 1, redditch: 0.5 } }).map(({ field }) => field)).toEqual([
      'shares.A b',
      'shares.redditch',
    ])
  })
})
