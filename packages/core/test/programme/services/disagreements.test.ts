import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { coloured, wentLive } from './status-of.ts'

const DAY = '2010-06-30'
const ict = { service: 'ict' }
const LIVE = wentLive('2010-01-04')
const IDENTIFIED = fact('OpportunityIdentified', '2008-01-10', ict)
const DECLINED = fact('OpportunityDeclined', '2008-02-10', { ...ict, reason: 'no saving' })
const SHARED = fact('SharedWorkingReported', '2009-09-21', ict)

describe('sources disagree about a service', () => {
  const FINDING = 'sources disagree about a service'

  it('names the cell, all rivals and their entries', async () => {
    const books = await booksAt(DAY, coloured('2010-02-01', 'green'), coloured('2010-02-01', 'red'))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'service/ict',
        message: 'Sources disagree about ICT, its colour: green (entry 6) against red (entry 7)',
        entries: [6, 7],
      },
    ])
  })

  it('names the part that a council has', async () => {
    const customer = fact('PartnerJoined', '2010-01-04', { ...ict, party: 'redditch', as: 'customer' })
    expect(found(await booksAt(DAY, LIVE, customer), FINDING)).toMatchObject([
      {
        message: 'Sources disagree about ICT, the part of redditch: partner (entry 6) against customer (entry 7)',
        entries: [6, 7],
      },
    ])
  })

  it('is not found before the day, after a later source, or where all say the same', async () => {
    const rivals = [coloured('2010-02-01', 'green'), coloured('2010-02-01', 'red')]
    expect(found(await booksAt('2010-01-31', ...rivals), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, ...rivals, coloured('2010-03-01', 'red')), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, coloured('2010-02-01', 'red'), coloured('2010-02-01', 'red')), FINDING)).toEqual([])
  })

  it('is found of one service only', async () => {
    const other = fact('StatusReported', '2010-02-01', { service: 'cctv', rag: 'green', definitions: 'none-stated' })
    const books = await booksAt(DAY, other, coloured('2010-02-01', 'red'))
    expect(found(books, FINDING)).toEqual([])
  })

  it('is not found where a report repeats that a service is run jointly', async () => {
    const again = fact('SharedWorkingReported', '2010-01-15', ict)
    expect(found(await booksAt(DAY, SHARED, again), FINDING)).toEqual([])
  })

  it('is not found where an opportunity is identified anew after it was declined', async () => {
    const anew = fact('OpportunityIdentified', '2008-05-10', ict)
    expect(found(await booksAt(DAY, IDENTIFIED, DECLINED, anew), FINDING)).toEqual([])
  })

  it.each<readonly [string, readonly Fact[], string]>([
    [
      'days in words',
      [LIVE, wentLive('2010-02-01')],
      'Sources disagree about ICT, when it went live: 4 January 2010 (entry 6) against 1 February 2010 (entry 7)',
    ],
    [
      'vague days in words',
      [LIVE, wentLive('2010-02-01', { effective: { earliest: '2010-01-20', asStated: 'late in January' } })],
      'Sources disagree about ICT, when it went live: 4 January 2010 (entry 6) against between 20 January 2010 and 1 February 2010 (entry 7)',
    ],
    [
      'days without an earliest in words',
      [wentLive('2010-01-03', { effective: { earliest: null, asStated: 'by 3 January' } }), LIVE],
      'Sources disagree about ICT, when it went live: between any day and 3 January 2010 (entry 6) against 4 January 2010 (entry 7)',
    ],
    [
      'joint hosts one by one',
      [
        fact('HostAgreed', '2010-02-01', { ...ict, hosts: ['redditch', 'bromsgrove'] }),
        fact('HostAgreed', '2010-02-01', { ...ict, hosts: ['redditch'] }),
      ],
      'Sources disagree about ICT, who hosts it: bromsgrove and redditch (entry 6) against redditch (entry 7)',
    ],
  ])('names %s', async (_, facts, message) => {
    expect(found(await booksAt(DAY, ...facts), FINDING).map((each) => each.message)).toEqual([message])
  })
})

describe('sources disagree about what a colour means', () => {
  const FINDING = 'sources disagree about what a colour means'
  const worded = (green: string, definitions = 'board-2008') =>
    fact('RagDefinitionsAdopted', '2008-09-01', { definitions, green, amber: 'late', red: 'stopped' })

  it('names the set, the colour, and both wordings', async () => {
    expect(found(await booksAt(DAY, worded('on time'), worded('on budget')), FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'rag-definitions/board-2008',
        message: 'Sources disagree about what green means by board-2008: on time (entry 6) against on budget (entry 7)',
        entries: [6, 7],
      },
    ])
  })

  it('is not found where two sets differ, or one is repeated', async () => {
    const sets = [worded('on time'), worded('on time'), worded('on budget', 'board-2009')]
    expect(found(await booksAt(DAY, ...sets), FINDING)).toEqual([])
  })
})
