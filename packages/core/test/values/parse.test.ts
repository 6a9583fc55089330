import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isLedgerError } from '../../src/errors.ts'
import { Pence } from '../../src/values/amount.ts'
import { Day } from '../../src/values/day.ts'
import { InvalidValueError, parseAs, shapeIssues } from '../../src/values/parse.ts'
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
        'The meeting is not valid: on: is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31; papers.1.cost: is not whole pence: write £1,234.56 as 123456; papers.1.title: is empty',
      issues: [
        { field: 'on', problem: 'is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31' },
        { field: 'papers.1.cost', problem: 'is not whole pence: write £1,234.56 as 123456' },
        { field: 'papers.1.title', problem: 'is empty' },
      ],
    })
  })

  it('leaves out the place where the value itself is wrong', () => {
    expect(errorOf(() => parseAs(Text, '', 'The note'))).toMatchObject({ message: 'The note is not valid: is empty' })
  })

  it('names a field that does not belong', () => {
    expect(
      shapeIssues(z.strictObject({ at: Day }).safeParse({ at: '2011-03-31', att: 1 }).error ?? new z.ZodError([])),
    ).toEqual([{ field: '', problem: 'Unrecognized key: "att"' }])
  })
})
