import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, FIRST_DAY, fact, found, openBook } from '../fixture.ts'
import { accepted, board, highlight, project, raised, reported, revised, set, targetOf } from './plan-drafts.ts'

const SET = set('2008-09-01')
const messagesAt = async (day: `${number}-${number}-${number}`, finding: string, ...facts: readonly Fact[]) =>
  found(await booksAt(day, ...facts), finding).map(({ severity, message }) => `${severity}: ${message}`)

describe('a finding tells that a target', () => {
  it('is late by a day of one, and only by the day as first set once it was moved', async () => {
    expect(await messagesAt('2009-01-01', 'a target is late', SET, reported('2009-01-01', 'late'))).toEqual([
      'warning: Implement the quick wins is not met by its last report, of 1 January 2009: 1 day late against 31 December 2008 (set on 1 September 2008)',
    ])
    const moved = [SET, revised('2008-12-01'), reported('2009-01-11', 'met', { metOn: '2009-01-10' })]
    expect(await messagesAt('2009-02-28', 'a target is late', ...moved)).toEqual([
      'note: Implement the quick wins was met on 10 January 2009: 10 days late against 31 December 2008 (set on 1 September 2008)',
    ])
  })

  it('was met on one of several days, all of them late', async () => {
    expect(
      await messagesAt(
        '2009-02-28',
        'a target is late',
        SET,
        reported('2009-01-11', 'met', { metOn: '2009-01-10' }),
        reported('2009-01-12', 'met', { metOn: '2009-01-12' }),
      ),
    ).toEqual([
      'warning: Implement the quick wins was met: late by a number of days that sources disagree about against 31 December 2008 (set on 1 September 2008)',
    ])
  })

  it('is not late before it is due, nor once it is abandoned, nor where nobody says', async () => {
    expect(await messagesAt('2008-12-31', 'a target is late', SET, reported('2008-12-01', 'late'))).toEqual([])
    expect(await messagesAt('2009-12-31', 'a target is late', SET, reported('2009-12-01', 'abandoned'))).toEqual([])
    expect(await messagesAt('2009-12-31', 'a target is late', SET)).toEqual([])
  })

  it('fell due without news, and not where one of two days that it may be due on is still to come', async () => {
    const finding = 'a target is due and no entry says whether it was met'
    expect(await messagesAt('2009-01-01', finding, SET, reported('2008-12-01', 'onTrack'))).toEqual([
      'warning: Implement the quick wins was due by 31 December 2008, and no entry says whether it was met',
    ])
    const other = set('2008-10-01', { dueOn: '2009-01-31' })
    expect(await messagesAt('2009-01-01', finding, SET, other)).toEqual([])
    expect(await messagesAt('2009-02-01', finding, SET, other)).toEqual([
      'warning: Implement the quick wins was due by 31 December 2008 or 31 January 2009, and no entry says whether it was met',
    ])
  })

  it('fell due without news, in one finding with the others of its project', async () => {
    const finding = 'a target is due and no entry says whether it was met'
    const ofWrs = (target: string, name: string) => set('2008-09-01', { name, project: 'wrs', target })
    const books = await booksAt('2009-01-01', project(), SET, ofWrs('move', 'Move'), ofWrs('pilot', 'Pilot'))
    expect(found(books, finding).map(({ subject, about, message }) => [subject, about, message])).toEqual([
      [
        'plan',
        ['target/quick-wins'],
        'Implement the quick wins was due by 31 December 2008, and no entry says whether it was met',
      ],
      [
        'project/wrs',
        ['target/move', 'target/pilot'],
        '2 targets of the project Regulatory Services were due, and no entry says whether they were met: Move (31 December 2008); Pilot (31 December 2008)',
      ],
    ])
    expect(books.findings({ about: 'target/pilot' }).map((each) => each.finding)).toContain(finding)
  })

  it('was met, and is reported later not to be: the row has both', async () => {
    const finding = 'a target was met and is reported not to be'
    const met = reported('2009-04-01', 'met', { metOn: '2009-03-31' })
    const books = await booksAt(
      '2009-06-01',
      SET,
      met,
      reported('2009-05-01', 'onTrack'),
      reported('2009-06-01', 'late'),
    )
    expect(found(books, finding)).toEqual([
      {
        severity: 'warning',
        subject: 'target/quick-wins',
        message:
          'Implement the quick wins is reported on 1 April 2009 to be met on 31 March 2009, and on 1 May 2009 to be on track',
        entries: [7, 8],
      },
    ])
    expect(targetOf(books)).toMatchObject({
      state: 'late',
      metOn: { value: '2009-03-31' },
      history: [{ outcome: { value: 'met' } }, { outcome: { value: 'onTrack' } }, { outcome: { value: 'late' } }],
    })
    const inOrder = [reported('2009-03-01', 'onTrack'), met, reported('2009-05-01', 'met')]
    expect(await messagesAt('2009-06-01', finding, SET, ...inOrder, reported('2009-06-01', 'notStated'))).toEqual([])
  })

  it('is expected later or earlier than it is due, by a report that is not older than the day', async () => {
    const finding = 'a target is expected on another day than it is due'
    const expected = (expectedOn: `${number}-${number}-${number}`) => reported('2008-11-01', 'atRisk', { expectedOn })
    expect(await messagesAt('2008-11-01', finding, SET, expected('2009-01-31'))).toEqual([
      'warning: Implement the quick wins is expected on 31 January 2009 by the report of 1 November 2008, 31 days later than 31 December 2008, as set on 1 September 2008',
    ])
    expect(await messagesAt('2008-11-01', finding, SET, expected('2008-12-30'))).toEqual([
      'note: Implement the quick wins is expected on 30 December 2008 by the report of 1 November 2008, 1 day earlier than 31 December 2008, as set on 1 September 2008',
    ])
    const moved = revised('2008-12-01', { approvedBy: 'board', dueOn: '2009-02-28' })
    expect(await messagesAt('2008-12-01', finding, board(), SET, expected('2009-01-31'), moved)).toEqual([])
    expect(await messagesAt('2009-03-01', finding, SET, expected('2009-01-31'), reported('2009-03-01', 'met'))).toEqual(
      [],
    )
    const after = reported('2009-01-05', 'late', { expectedOn: '2009-03-31' })
    expect(await messagesAt('2009-01-05', finding, board(), SET, moved, after)).toEqual([
      'warning: Implement the quick wins is expected on 31 March 2009 by the report of 5 January 2009, 31 days later than 28 February 2009, as revised by Shared Services Board on 1 December 2008',
    ])
  })

  it('is less complete than it was', async () => {
    const percent = (on: `${number}-${number}-${number}`, percentComplete: number) =>
      reported(on, 'onTrack', { percentComplete })
    const finding = 'a share of work that is complete falls'
    expect(
      await messagesAt(
        '2008-12-01',
        finding,
        SET,
        percent('2008-10-01', 50),
        reported('2008-10-15', 'onTrack'),
        percent('2008-11-01', 40),
      ),
    ).toEqual([
      'warning: Implement the quick wins is reported 40 per cent complete on 1 November 2008, after 50 per cent on 1 October 2008',
    ])
    expect(await messagesAt('2008-12-01', finding, SET, percent('2008-10-01', 50), percent('2008-11-01', 50))).toEqual(
      [],
    )
  })

  it('was moved by nobody who is named', async () => {
    const finding = 'a revision does not say who approved it'
    expect(await messagesAt('2008-12-01', finding, SET, revised('2008-10-01'))).toEqual([
      'warning: Implement the quick wins is revised on 1 October 2008, and no entry says which body approved that',
    ])
    expect(
      await messagesAt('2008-12-01', finding, board(), SET, revised('2008-10-01', { approvedBy: 'board' })),
    ).toEqual([])
  })

  it('was moved from a day that it was due on, and then there is nothing to find', async () => {
    const facts = [SET, revised('2008-10-01', { from: '2008-12-31', printedChange: '1 month' })]
    expect(await messagesAt('2008-12-01', 'a target is moved from a day that it was not due on', ...facts)).toEqual([])
    expect(await messagesAt('2008-12-01', 'a printed change is not what its days make', ...facts)).toEqual([])
  })

  it('is printed as moved by what its days do not make, against the day that stood where none is printed', async () => {
    const finding = 'a printed change is not what its days make'
    expect(await messagesAt('2008-12-01', finding, SET, revised('2008-10-01', { printedChange: '2 months' }))).toEqual([
      'warning: Implement the quick wins: the revision of 1 October 2008 is printed as "2 months", and from 31 December 2008 to 31 January 2009 is 1 month later',
    ])
    const odd = revised('2008-10-01', { dueOn: '2009-02-03', printedChange: '3 weeks' })
    expect(await messagesAt('2008-12-01', finding, SET, odd)).toEqual([
      'warning: Implement the quick wins: the revision of 1 October 2008 is printed as "3 weeks", and from 31 December 2008 to 3 February 2009 is 1 month and 3 days later',
    ])
    const short = revised('2008-10-01', { dueOn: '2008-12-19', printedChange: '3 weeks' })
    expect(await messagesAt('2008-12-01', finding, SET, short)).toEqual([
      'warning: Implement the quick wins: the revision of 1 October 2008 is printed as "3 weeks", and from 31 December 2008 to 19 December 2008 is 12 days earlier',
    ])
    const still = revised('2008-10-01', { dueOn: '2008-12-31', printedChange: '3 weeks' })
    expect(await messagesAt('2008-12-01', finding, SET, still)).toEqual([
      'warning: Implement the quick wins: the revision of 1 October 2008 is printed as "3 weeks", and from 31 December 2008 to 31 December 2008 is no change',
    ])
  })

  it('is set again for the day that it was moved to, and then there is nothing to find', async () => {
    const finding = 'a target is set again as it was before it was moved'
    const moved = [SET, revised('2008-10-01')]
    expect(await messagesAt('2008-12-01', finding, ...moved, set('2008-11-01', { dueOn: '2009-01-31' }))).toEqual([])
    expect(await messagesAt('2008-12-01', finding, ...moved, set('2008-11-01', { dueOn: 'unknown' }))).toEqual([])
    expect(await messagesAt('2008-12-01', finding, ...moved, set('2008-10-01'))).toEqual([])
    expect(await messagesAt('2008-12-01', finding, ...moved, set('2008-11-01'))).toHaveLength(1)
  })

  it('has no day, one finding for all of them', async () => {
    const books = await booksAt(
      '2008-12-01',
      SET,
      set('2008-09-01', { target: 'b', name: 'Staff briefings', dueOn: 'unknown' }),
      set('2008-09-01', { target: 'a', name: 'Risk register reviewed', dueOn: 'unknown' }),
    )
    expect(found(books, 'targets have no due day')).toEqual([
      {
        severity: 'note',
        subject: 'plan',
        message: 'No entry says by when 2 of 3 targets are due: Risk register reviewed; Staff briefings',
        about: ['target/a', 'target/b'],
        entries: [7, 8],
      },
    ])
    expect(await messagesAt('2008-12-01', 'targets have no due day', SET)).toEqual([])
  })
})

describe('a finding tells that a project', () => {
  const END = { target: 'end', name: 'End', kind: 'projectEnd', project: 'wrs' } as const

  it('is reported to end on another day than is planned by then', async () => {
    const finding = 'a planned end and a reported one differ'
    const planned = set('2011-01-01', { ...END, dueOn: '2012-03-31' })
    const report = highlight('2011-06-21', { projectedEnd: '2012-05-31' })
    expect(await messagesAt('2011-06-30', finding, project(), planned, report)).toEqual([
      'warning: Regulatory Services is reported on 21 June 2011 to end on 31 May 2012, and its planned end is 31 March 2012, as set on 1 January 2011',
    ])
    const moved = revised('2011-06-22', { target: 'end', dueOn: '2012-06-30' })
    expect(await messagesAt('2011-06-30', finding, project(), planned, report, moved)).toEqual([])
    const same = revised('2011-06-20', { target: 'end', dueOn: '2012-05-31' })
    expect(await messagesAt('2011-06-30', finding, project(), planned, report, same)).toEqual([])
  })

  it('is reported in two reports of one day to end on two days, each of which is held against its plan', async () => {
    const finding = 'a planned end and a reported one differ'
    const planned = set('2011-01-01', { ...END, dueOn: '2012-03-31' })
    const one = highlight('2011-06-21', { report: 'a', projectedEnd: '2012-05-31' })
    const other = highlight('2011-06-21', { report: 'b', projectedEnd: '2012-03-31' })
    const told = [
      'warning: Regulatory Services is reported on 21 June 2011 to end on 31 May 2012, and its planned end is 31 March 2012, as set on 1 January 2011',
    ]
    expect(await messagesAt('2011-06-30', finding, project(), planned, one, other)).toEqual(told)
    const same = highlight('2011-06-21', { report: 'c', projectedEnd: '2012-05-31' })
    expect(await messagesAt('2011-06-30', finding, project(), planned, one, same)).toEqual(told)
  })

  it('is to end before it started', async () => {
    const facts = [project(), highlight('2011-06-21', { startedOn: '2011-01-02', projectedEnd: '2011-01-01' })]
    expect(await messagesAt('2011-06-30', 'a project ends before it starts', ...facts)).toEqual([
      'serious: Regulatory Services is to end on 1 January 2011, before it started on 2 January 2011',
    ])
  })

  it('is less complete than it was', async () => {
    const facts = [
      project(),
      highlight('2011-05-21', { percentComplete: 60 }),
      highlight('2011-06-21', { percentComplete: 55 }),
    ]
    expect(await messagesAt('2011-06-30', 'a share of a project that is complete falls', ...facts)).toEqual([
      'warning: Regulatory Services is reported 55 per cent complete on 21 June 2011, after 60 per cent on 21 May 2011',
    ])
  })

  it('has a colour that nobody gives a meaning', async () => {
    const finding = 'the colour of a project has no stated meaning'
    expect(await messagesAt('2011-06-30', finding, project(), highlight('2011-06-21'))).toEqual([
      'note: The colour of Regulatory Services was reported without saying what colours mean',
    ])
    const adopted = fact('RagDefinitionsAdopted', FIRST_DAY, { definitions: 'board', green: 'g', amber: 'a', red: 'r' })
    const judged = highlight('2011-06-21', { definitions: 'board' })
    expect(await messagesAt('2011-06-30', finding, adopted, project(), judged)).toEqual([])
    expect(await messagesAt('2011-06-30', finding, project())).toEqual([])
  })

  it('is in trouble by a target, and nobody explains it', async () => {
    const finding = 'what is amber or red has no highlight report'
    const red = [project(), set('2011-01-01', { project: 'wrs' }), reported('2011-02-01', 'atRisk', { rag: 'red' })]
    expect(await messagesAt('2011-06-30', finding, ...red)).toEqual([
      'warning: Regulatory Services, Implement the quick wins is Red, and no entry gives a highlight report or an exception that says why',
    ])
    for (const explained of [
      highlight('2011-06-21'),
      raised('2011-06-21', { project: 'wrs' }),
      raised('2011-06-21', { target: 'quick-wins' }),
    ])
      expect(await messagesAt('2011-06-30', finding, ...red, explained)).toEqual([])
  })
})

describe('a service that is Amber', () => {
  const finding = 'what is amber or red has no highlight report'
  const amber = fact('StatusReported', '2011-06-30', { service: 'ict', rag: 'amber', definitions: 'none-stated' })

  it('is explained by a highlight of its project or an exception of its own, and by none of another', async () => {
    const own = project({ services: ['ict'] })
    expect(await messagesAt('2011-06-30', finding, amber, own, highlight('2011-06-21'))).toEqual([])
    expect(await messagesAt('2011-06-30', finding, amber, raised('2011-06-21', { service: 'ict' }))).toEqual([])
    expect(await messagesAt('2011-06-30', finding, amber, own, raised('2011-06-21', { project: 'wrs' }))).toEqual([])
    for (const others of [
      [own],
      [project(), highlight('2011-06-21')],
      [raised('2011-06-21', { service: 'cctv' })],
      [raised('2011-06-21')],
    ])
      expect(await messagesAt('2011-06-30', finding, amber, ...others)).toEqual([
        'warning: ICT is Amber, and no entry gives a highlight report or an exception that says why',
      ])
  })

  it('needs no explaining once it has ended', async () => {
    const ended = fact('ServiceEnded', '2011-06-30', { service: 'ict', reason: 'handed back' })
    expect(await messagesAt('2011-06-30', finding, amber, ended)).toEqual([])
  })
})

describe('an exception', () => {
  it('is found until a body accepts it', async () => {
    const finding = 'an exception is not accepted'
    expect(await messagesAt('2011-05-10', finding, raised('2011-05-01'))).toEqual([
      'warning: No entry says that a body accepted the exception "The project will end later"',
    ])
    expect(await messagesAt('2011-05-11', finding, board(), raised('2011-05-01'), accepted('2011-05-11'))).toEqual([])
  })
})

describe('sources that disagree about the plan', () => {
  it('are found, each with what it says', async () => {
    const book = await openBook(
      project({ project: 'other', name: 'Other' }),
      project(),
      project({ name: 'WRS' }),
      set('2008-09-01', { project: 'wrs' }),
      set('2008-09-01', { project: 'other', kind: 'projectEnd', dueOn: '2008-12-30' }),
      reported('2008-12-01', 'late', { rag: 'red' }),
      reported('2008-12-01', 'onTrack', { rag: 'green' }),
      highlight('2008-12-01', { report: 'one' }),
      highlight('2008-12-02', { report: 'one', project: 'other' }),
    )
    expect(
      found(await book.asAt('2008-12-31'), 'sources disagree about the plan').map(({ message }) => message),
    ).toEqual([
      'Sources disagree about wrs, what it is called: Regulatory Services (entry 7) against WRS (entry 8)',
      'Sources disagree about the highlight report one, its project: wrs (entry 13) against other (entry 14)',
      'Sources disagree about the highlight report one, the day that it is as at: 1 December 2008 (entry 13) against 2 December 2008 (entry 14)',
      'Sources disagree about Implement the quick wins, how it stands by reports of 1 December 2008: late (entry 11) against on track (entry 12)',
      'Sources disagree about Implement the quick wins, its colour by reports of 1 December 2008: red (entry 11) against green (entry 12)',
      'Sources disagree about Implement the quick wins, its project: wrs (entry 9) against other (entry 10)',
      'Sources disagree about Implement the quick wins, what kind of target it is: phase (entry 9) against project end (entry 10)',
      'Sources disagree about Implement the quick wins, when it is due: 31 December 2008 (entry 9) against 30 December 2008 (entry 10)',
    ])
  })

  it('are found of one day that it was set or moved on, whatever became of it later', async () => {
    const finding = 'sources disagree about the plan'
    const rivals = [SET, set('2008-09-01', { dueOn: '2008-12-30' })]
    expect(await messagesAt('2009-12-31', finding, ...rivals, revised('2008-10-01'))).toEqual([
      'serious: Sources disagree about Implement the quick wins, when it is due as set on 1 September 2008: 31 December 2008 (entry 6) against 30 December 2008 (entry 7)',
    ])
    expect(
      await messagesAt(
        '2009-12-31',
        finding,
        SET,
        revised('2008-10-01'),
        revised('2008-10-01', { dueOn: '2009-02-28' }),
      ),
    ).toEqual([
      'serious: Sources disagree about Implement the quick wins, when it is due as revised on 1 October 2008: 31 January 2009 (entry 7) against 28 February 2009 (entry 8)',
    ])
    // Set for another day later, and moved in between: the later setting moves nothing, and is found as such.
    expect(await messagesAt('2009-12-31', finding, SET, revised('2008-10-01'), set('2008-11-01'))).toEqual([])
  })
})
