import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, fact, found } from '../fixture.ts'
import { coloured, statusOf } from './status-of.ts'

const FINDING = 'a service is no longer reported'
const DAY = '2012-12-31'
const other = (on: Day) => fact('StatusReported', on, { service: 'cctv', rag: 'green', definitions: 'none-stated' })

describe('a service that vanishes from later reports', () => {
  it('is found with the day of its last status', async () => {
    const books = await booksAt(DAY, coloured('2009-08-21', 'green'), other('2009-08-21'), other('2011-06-30'))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        message:
          'ICT was last reported on 21 August 2009, and other services up to 30 June 2011; no entry says what became of it',
        entries: [6],
      },
    ])
  })

  it('is not closed by silence', async () => {
    const live = fact('ServiceWentLive', '2009-01-01', { service: 'ict', partners: ['redditch'] })
    const books = await booksAt(DAY, live, coloured('2009-08-21', 'green'), other('2011-06-30'))
    expect(statusOf(books)).toMatchObject({ stage: 'live', rag: { value: 'green' } })
  })

  it.each<readonly [string, Day, Day, number]>([
    ['a year after', '2009-08-21', '2010-08-21', 0],
    ['a day more than a year after', '2009-08-21', '2010-08-22', 1],
    ['a year after, in a leap year', '2011-03-01', '2012-03-01', 0],
    ['a year after 29 February', '2008-02-29', '2009-02-28', 0],
    ['more than a year after 29 February', '2008-02-29', '2009-03-01', 1],
  ])('is found by a report of another %s', async (_, last, newest, count) => {
    expect(found(await booksAt(DAY, coloured(last, 'red'), other(newest)), FINDING)).toHaveLength(count)
  })

  it('is found also where its last colour is contested', async () => {
    const rivals = [coloured('2009-08-21', 'red'), coloured('2009-08-21', 'green')]
    expect(found(await booksAt(DAY, ...rivals, other('2011-06-30')), FINDING)).toMatchObject([{ entries: [6, 7] }])
  })

  it('is not found where nobody is reported, before the later report, or once it is reported again', async () => {
    expect(found(await booksAt(DAY), FINDING)).toEqual([])
    const silent = [coloured('2009-08-21', 'green'), other('2011-06-30')]
    expect(found(await booksAt('2011-06-29', ...silent), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, ...silent, coloured('2010-06-30', 'green')), FINDING)).toEqual([])
  })

  it.each([
    fact('ServiceEnded', '2010-01-01', { service: 'ict', reason: 'brought back' }),
    fact('ProjectWithdrawn', '2010-01-01', { service: 'ict', reason: 'no saving' }),
    fact('OpportunityDeclined', '2010-01-01', { service: 'ict', reason: 'no saving' }),
  ])('is not found where an entry says what became of it: $type', async (over) => {
    expect(found(await booksAt(DAY, coloured('2009-08-21', 'green'), over, other('2011-06-30')), FINDING)).toEqual([])
  })
})
