import { describe, expect, it } from 'vitest'
import { fact, found, openBook, service } from '../fixture.ts'
import { bromsgroveRedditchPlan } from './bromsgrove-redditch-plan.ts'
import { datesOf, projectOf, targetOf } from './plan-drafts.ts'

const booksAt = async (asAt: `${number}-${number}-${number}`, knownOn = asAt) =>
  (await openBook(...bromsgroveRedditchPlan)).asAt(asAt, { knownOn })

describe('phase 1, of the quick wins', () => {
  it('is 202 days late at 21 August 2009 by the amended target, and 233 by the published one', async () => {
    const books = await booksAt('2009-08-21')
    expect(datesOf(targetOf(books))).toEqual([
      ['2008-09-01', 'set', '2008-12-31', 'notMet 233'],
      ['2008-09-01', 'revised', '2009-01-31', 'notMet 202'],
      ['2008-09-17', 'setAgain', '2008-12-31', 'notMet 233'],
    ])
    expect(targetOf(books)).toMatchObject({
      state: 'notMet',
      dueOn: { is: 'known', value: '2009-01-31' },
      approved: { on: '2008-09-01', by: [{ value: 'board' }] },
      lateness: [{ dueOn: '2009-01-31', days: 202 }],
    })
    expect(found(books, 'a target is late')).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        subject: 'target/quick-wins',
        message:
          'Implement the quick wins is not met by its last report, of 21 August 2009: 202 days late against 31 January 2009 (revised on 1 September 2008), and 233 days late against 31 December 2008 (set on 1 September 2008, set again on 17 September 2008)',
      }),
    )
  })

  it('was identified 29 days before it was due', async () => {
    expect(targetOf(await booksAt('2009-08-21'), 'identify-quick-wins')).toMatchObject({
      state: 'met',
      lateness: [{ verdict: 'metInTime', days: -29 }],
    })
  })
})

describe('phase 2, of medium-term wins', () => {
  it('was to be identified by 31 December 2008 as published, and by 31 January 2009 once the board had resolved', async () => {
    const [published, resolved, stale] = targetOf(await booksAt('2008-09-17'), 'identify-phase-2').statements
    expect([published?.dueOn, resolved?.dueOn, stale?.dueOn]).toMatchObject([
      { value: '2008-12-31' },
      { value: '2009-01-31' },
      { value: '2008-12-31' },
    ])
    expect([published, resolved, stale].map((row) => row?.isStanding)).toEqual([false, true, false])
  })

  it('was identified on a day that nobody gives', async () => {
    expect(targetOf(await booksAt('2009-08-21'), 'identify-phase-2').lateness).toEqual([
      { dueOn: '2009-01-31', verdict: 'metUndated', days: 'unknown' },
    ])
  })

  it('was implemented 157 days late, when staff of ICT and CCTV moved', async () => {
    expect(targetOf(await booksAt('2010-01-15'), 'phase-2').lateness).toEqual([
      { dueOn: '2009-07-31', verdict: 'metLate', days: 157 },
    ])
    expect(found(await booksAt('2010-01-15'), 'a target is late').map(({ message }) => message)).toContain(
      'Implement medium-term wins was met on 4 January 2010: 157 days late against 31 July 2009 (set on 1 September 2008)',
    )
  })
})

describe('phase 3, of the business case for all services', () => {
  it('fell due, and no entry says whether it was met', async () => {
    expect(found(await booksAt('2009-08-21'), 'a target is due and no entry says whether it was met')).toEqual([
      {
        severity: 'warning',
        subject: 'plan',
        about: ['target/phase-3'],
        message: 'Business case for all services was due by 31 July 2009, and no entry says whether it was met',
        entries: [14],
      },
    ])
  })
})

describe('the targets of 2008', () => {
  it('are printed again as they were before the board moved them', async () => {
    const messages = found(await booksAt('2008-09-17'), 'a target is set again as it was before it was moved').map(
      ({ message }) => message,
    )
    expect(messages.toSorted()).toEqual([
      'Business case for all services is set again on 17 September 2008 for 30 June 2009, and was moved to 31 July 2009 on 1 September 2008: the later statement moves nothing',
      'Identify medium-term wins is set again on 17 September 2008 for 31 December 2008, and was moved to 31 January 2009 on 1 September 2008: the later statement moves nothing',
      'Implement the quick wins is set again on 17 September 2008 for 31 December 2008, and was moved to 31 January 2009 on 1 September 2008: the later statement moves nothing',
    ])
  })
})

describe('the time that has passed', () => {
  it('is 385 of 364 days of the pilot, which is 105.8 per cent, at 21 August 2009', async () => {
    const { highlights, rag, percentComplete, ends } = projectOf(await booksAt('2009-08-21'), 'jce')
    expect(highlights[0]?.elapsed).toEqual({
      from: '2008-08-01',
      to: '2009-07-31',
      days: 385,
      of: 364,
      percent: '105.8',
    })
    expect(ends).toMatchObject([{ how: 'reported', end: '2009-07-31', elapsed: { days: 385, of: 364 } }])
    expect([rag, percentComplete]).toMatchObject([{ value: 'green' }, { value: 100 }])
  })

  it('is 167 of 1,249 days of the programme at 15 January 2010, and 698 at 30 June 2011', async () => {
    const then = projectOf(await booksAt('2010-01-15'), 'transformation')
    expect(then.highlights[0]?.elapsed).toMatchObject({ days: 167, of: 1_249, percent: '13.4' })
    const later = projectOf(await booksAt('2011-06-30'), 'transformation')
    expect(later.ends[0]?.elapsed).toMatchObject({ days: 698, of: 1_249, percent: '55.9' })
    expect(later).toMatchObject({ percentComplete: { value: 5, on: '2010-01-15' }, rag: { value: 'green' } })
  })

  it('is 62.7, 58.0 or 56.0 per cent of Regulatory Services at 21 June 2011, by the end that is taken', async () => {
    const { ends } = projectOf(await booksAt('2011-06-21', '2011-06-30'))
    expect(ends.map(({ how, on, end, elapsed }) => [how, on, end, elapsed?.percent])).toEqual([
      ['revised', '2011-05-11', '2012-05-31', '58.0'],
      ['set', '2011-05-11', '2012-03-31', '62.7'],
      ['revised', '2011-06-08', '2012-06-30', '56.0'],
      ['reported', '2011-06-21', '2012-05-31', '58.0'],
    ])
  })
})

describe('the end of Regulatory Services', () => {
  const endAt = async (asAt: `${number}-${number}-${number}`) => {
    const { dueOn } = targetOf(await booksAt(asAt, '2011-06-30'), 'wrs-end')
    return dueOn.is === 'known' ? dueOn.value : dueOn.is
  }

  it('is March, May and then June 2012 by the days of decision', async () => {
    expect([await endAt('2011-05-10'), await endAt('2011-05-11'), await endAt('2011-06-08')]).toEqual([
      // The day that March was first said is not known.
      '2012-03-31',
      '2012-05-31',
      '2012-06-30',
    ])
  })

  it('is unknown by papers to 20 June 2011, May by those of the next day, and two things by those of 30 June', async () => {
    const before = projectOf(await booksAt('2011-06-20'), 'jce')
    expect(before.ends).toHaveLength(1)
    expect((await booksAt('2011-06-20')).plan({ project: 'wrs' })).toMatchObject({
      targets: [],
      projects: [{ ends: [] }],
    })
    expect(projectOf(await booksAt('2011-06-21')).ends).toMatchObject([{ end: '2012-05-31', how: 'reported' }])
    expect(found(await booksAt('2011-06-21'), 'a planned end and a reported one differ')).toEqual([])

    const books = await booksAt('2011-06-30')
    expect(projectOf(books).ends.filter(({ isStanding }) => isStanding)).toMatchObject([
      { end: '2012-06-30', how: 'revised', approvedBy: [{ value: 'wrs-board' }] },
      { end: '2012-05-31', how: 'reported', approvedBy: [] },
    ])
    expect(found(books, 'a planned end and a reported one differ')).toMatchObject([
      {
        subject: 'project/wrs',
        message:
          'Regulatory Services is reported on 21 June 2011 to end on 31 May 2012, and its approved end is 30 June 2012, as revised by WRS Management Board on 8 June 2011',
      },
    ])
  })

  it('was moved in June from March, though it was May by then', async () => {
    const books = await booksAt('2011-06-30')
    const [, may, june] = targetOf(books, 'wrs-end').statements
    expect(may).toMatchObject({ change: { months: 2, oddDays: 0, days: 61 }, approvedBy: [{ inferred: true }] })
    expect(june).toMatchObject({
      change: { from: '2012-05-31', months: 1 },
      changeFromPrinted: { from: '2012-03-31', months: 3 },
      printedAgrees: 'agrees',
    })
    expect(found(books, 'a target is moved from a day that it was not due on')).toMatchObject([
      {
        message:
          'End of Regulatory Services: the revision of 8 June 2011 moves it from 31 March 2012, and it was due by 31 May 2012 until then',
      },
    ])
  })

  it('has an exception that was accepted', async () => {
    const books = await booksAt('2011-06-30')
    expect(books.plan().exceptions).toMatchObject([
      { exception: 'dates', state: 'accepted', acceptances: [{ by: 'wrs-board', terms: { value: 'Risk accepted' } }] },
    ])
    expect(found(books, 'an exception is not accepted')).toEqual([])
  })
})

describe('the ICT of Regulatory Services', () => {
  it('is printed as brought forward by 3 months, and September to July is 2', async () => {
    const books = await booksAt('2011-06-30')
    expect(targetOf(books, 'wrs-ict').statements[1]).toMatchObject({
      change: { days: -61, months: -2, oddDays: 0 },
      printedChange: { value: 'brought forward by 3-months' },
      printedAgrees: 'differs',
    })
    expect(found(books, 'a printed change is not what its days make').map(({ message }) => message)).toEqual([
      'Begin to buy the ICT: the revision of 30 June 2011 is printed as "brought forward by 3-months", and from 30 September 2011 to 31 July 2011 is 2 months earlier',
    ])
    expect(found(books, 'a revision does not say who approved it').map(({ message }) => message)).toEqual([
      'Begin to buy the ICT is revised on 30 June 2011, and no entry says which body approved that',
    ])
  })
})

describe('services that are Amber or Red', () => {
  it('have a highlight report where they are Regulatory, and none where they are HR or Bereavement', async () => {
    const coloured = (key: string, rag: 'green' | 'amber' | 'red') =>
      fact('StatusReported', '2011-06-30', { service: key, rag, definitions: 'none-stated' })
    const book = await openBook(
      ...bromsgroveRedditchPlan,
      service('hr', 'HR and OD'),
      service('bereavement', 'Bereavement'),
      coloured('regulatory', 'amber'),
      coloured('hr', 'amber'),
      coloured('bereavement', 'red'),
      coloured('ict', 'green'),
    )
    expect(
      found(await book.asAt('2011-06-30'), 'what is amber or red has no highlight report').map((each) => [
        each.subject,
        each.message,
      ]),
    ).toEqual([
      [
        'service/bereavement',
        'Bereavement is Red, and no entry gives a highlight report or an exception that says why',
      ],
      ['service/hr', 'HR and OD is Amber, and no entry gives a highlight report or an exception that says why'],
    ])
  })
})
