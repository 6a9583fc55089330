import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isLedgerError } from '../../src/errors.ts'
import { Pence } from '../../src/values/amount.ts'
import { Day } from '../../src/values/day.ts'
import { InvalidOptionError, InvalidValueError, issuesOf, parseAs, parseOptions } from '../../src/values/parse.ts'
import { Text } from '../../src/values/text.ts'

const Meeting = z.strictObject({ on: Day, papers: z.array(z.strictObject({ cost: Pence, title: Text })) })

const errorOf = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('parsing', () => {
  it('gives the value that has the right shape', () => {
    expect(parseAs(Meeting, { on: '2011-03-31', papers: [] }, 'The meeting')).toEqual({ on: '2011-03-31', papers: [] })
  })

  it('says what is wrong, where, and what would be right: everything at once', () => {
    const error = errorOf(() =>
      parseAs(
        Meeting,
        {
          on: '2011-02-31',
          papers: [
            { cost: 1, title: 'PID' },
            { cost: 0.5, title: '' },
          ],
        },
        'The meeting',
      ),
    )
    expect(error).toBeInstanceOf(InvalidValueError)
    expect(isLedgerError(error, 'invalid-value')).toBe(true)
    expect(error).toMatchObject({
      message:
        'The meeting is not valid: on: is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31; papers.1.cost: is not whole pence: write £1,234.56 as 123456; papers.1.title: is empty: say something, or leave the field out',
      issues: [
        { field: 'on', problem: 'is not a calendar day', remedy: 'write it as YYYY-MM-DD, such as 2011-03-31' },
        { field: 'papers.1.cost', problem: 'is not whole pence', remedy: 'write £1,234.56 as 123456' },
        { field: 'papers.1.title', problem: 'is empty', remedy: 'say something, or leave the field out' },
      ],
    })
  })

  it('tells options by a code of their own', () => {
    const Options = z.strictObject({ asAt: Day })
    expect(parseOptions(Options, { asAt: '2011-03-31' }, 'The options of asking')).toEqual({ asAt: '2011-03-31' })
    const error = errorOf(() =>
      parseOptions(Options, { asat: '2011-03-31', asAt: '2011-03-31' }, 'The options of asking'),
    )
    expect(error).toBeInstanceOf(InvalidOptionError)
    expect(error).toMatchObject({
      code: 'invalid-option',
      message: 'The options of asking are not valid: asat: is no field: there are the fields asAt',
      issues: [{ field: 'asat', problem: 'is no field', remedy: 'there are the fields asAt' }],
    })
  })

  it('leaves out the place where the value itself is wrong', () => {
    expect(errorOf(() => parseAs(Text, '', 'The note'))).toMatchObject({
      message: 'The note is not valid: is empty: say something, or leave the field out',
    })
  })

  it.each<readonly [string, unknown, unknown]>([
    [
      'a field that is none',
      { on: '2011-03-31', papers: [], att: 1 },
      { field: 'att', problem: 'is no field', remedy: 'there are the fields on, papers' },
    ],
    [
      'a field that is none, deeper down',
      { on: '2011-03-31', papers: [{ cost: 1, title: 'PID', att: 1 }] },
      { field: 'papers.0.att', problem: 'is no field', remedy: 'leave it out, or mend its name' },
    ],
    [
      'a field that is missing',
      { papers: [] },
      { field: 'on', problem: 'is not a calendar day', remedy: 'write it as YYYY-MM-DD, such as 2011-03-31' },
    ],
    ['a list that is missing', { on: '2011-03-31' }, { field: 'papers', problem: 'is missing', remedy: 'give a list' }],
    [
      'a list that is text',
      { on: '2011-03-31', papers: 'PID' },
      { field: 'papers', problem: 'is "PID"', remedy: 'give a list' },
    ],
    ['what is no object at all', 7, { field: '', problem: 'is 7', remedy: 'give an object of named fields' }],
  ])('tells %s', (_, value, issue) => {
    expect(issuesOf(Meeting, value)).toEqual([issue])
  })

  it('names the choices that there are', () => {
    const issues = issuesOf(z.strictObject({ rag: z.enum(['green', 'amber', 'red']), version: z.literal(1) }), {
      rag: 'blue',
      version: 2,
    })
    expect(issues).toEqual([
      { field: 'rag', problem: 'is "blue"', remedy: 'give one of green, amber, red' },
      { field: 'version', problem: 'is 2', remedy: 'give 1' },
    ])
  })

  it('finds nothing wrong with what is right', () => {
    expect(issuesOf(Meeting, { on: '2011-03-31', papers: [] })).toEqual([])
  })
})
