import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { BOARD, decided, matter, met, otherParty, recommended } from './governance-drafts.ts'

describe('what refers to what it does not belong to', () => {
  const name = 'a decision follows a recommendation on another matter'

  it('is found where a decision follows a recommendation on another matter', async () => {
    const books = await booksAt(
      '2010-01-31',
      BOARD,
      matter(),
      matter({ matter: 'payroll-case', name: 'Payroll business case' }),
      recommended('2009-09-01', { matter: 'payroll-case' }),
      decided('2009-09-16', 'redditch', { recommendations: ['approve-ict'] }),
    )
    expect(found(books, name)).toEqual([
      {
        severity: 'warning',
        subject: 'matter/ict-case',
        about: ['matter/payroll-case'],
        message:
          'The decision on ICT business case (entry 10) follows a recommendation on another matter, Payroll business case (entry 9): name the recommendation on its own matter, or none',
        entries: [9, 10],
      },
    ])
  })

  it('is found where a body recommended at the meeting of another', async () => {
    const books = await booksAt(
      '2010-01-31',
      BOARD,
      otherParty('cabinet', 'Cabinet'),
      matter(),
      met('2009-09-01', { body: 'cabinet', meeting: 'one' }),
      recommended('2009-09-01', { meeting: 'one' }),
    )
    expect(found(books, 'a recommendation was made at a meeting of another body')).toEqual([
      {
        severity: 'warning',
        subject: 'matter/ict-case',
        about: ['meeting/one'],
        message:
          'The recommendation on ICT business case (entry 10) is recorded as one of Shared Services Board, and at a meeting of Cabinet (entry 9): name the meeting of the body that made it, or none',
        entries: [9, 10],
      },
    ])
  })

  it('is nothing where both belong together', async () => {
    const books = await booksAt(
      '2010-01-31',
      BOARD,
      matter(),
      met('2009-09-01', { meeting: 'one' }),
      recommended('2009-09-01', { meeting: 'one' }),
      decided('2009-09-16', 'redditch', { recommendations: ['approve-ict'] }),
    )
    expect(found(books, name)).toEqual([])
    expect(found(books, 'a recommendation was made at a meeting of another body')).toEqual([])
  })
})
