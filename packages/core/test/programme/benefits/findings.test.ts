import { describe, expect, it } from 'vitest'
import { benefits } from '../../../src/index.ts'
import { booksAt, fact, found } from '../fixture.ts'
import { wentLive } from '../services/status-of.ts'
import { assessed, expected, unplanned } from './benefit-drafts.ts'

const DAY = '2011-06-30'

describe('sources disagree about a benefit', () => {
  const FINDING = 'sources disagree about a benefit'

  it('is found of each field, in words', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 25_000_00, objective: 'Money' }),
      expected('a', { amount: 2_000_00, objective: 'Resilience', name: 'Helpdesk' }),
      assessed(DAY, 'a', 'notAchieved'),
      assessed(DAY, 'a', 'inProgress'),
    )
    expect(found(books, FINDING).map(({ severity, message }) => [severity, message])).toEqual([
      ['serious', 'Sources disagree about a, expected amount: £25,000 (entry 6) against £2,000 (entry 7)'],
      ['serious', 'Sources disagree about a, heading: Money (entry 6) against Resilience (entry 7)'],
      ['serious', 'Sources disagree about a, printed status: not achieved (entry 8) against taking place (entry 9)'],
      ['serious', 'Sources disagree about a, status: not achieved (entry 8) against in progress (entry 9)'],
      ['serious', 'Sources disagree about what a is called: a (entry 6) against Helpdesk (entry 7)'],
    ])
  })

  it('is not found of remarks: two papers of one day may say different things that are both true', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed(DAY, 'a', 'achieved', { commentary: 'in both districts' }),
      assessed(DAY, 'a', 'achieved', { commentary: 'a grant was awarded' }),
    )
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('a benefit is assessed without a status word', () => {
  const FINDING = 'a benefit is assessed without a status word'

  it('is found once for a service, and says of how many', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      expected('b'),
      expected('c'),
      expected('d', { service: 'cctv' }),
      assessed(DAY, 'a', 'notStated'),
      assessed(DAY, 'b', 'notStated'),
      assessed(DAY, 'c', 'achieved'),
      assessed(DAY, 'd', 'notStated'),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/cctv',
        message: '1 of 1 benefit of CCTV was assessed without a status word',
        entries: [13],
      },
      {
        severity: 'note',
        subject: 'service/ict',
        message: '2 of 3 benefits of ICT were assessed without a status word',
        entries: [10, 11],
      },
    ])
  })

  it('is found of neither what nobody assessed nor what came unplanned', async () => {
    expect(found(await booksAt(DAY, expected('a'), unplanned(DAY, 'b')), FINDING)).toEqual([])
  })
})

describe('a printed status word is recorded as several statuses', () => {
  const FINDING = 'a printed status word is recorded as several statuses'

  it('is found once for a word, in whatever case, with what it is recorded as', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      expected('b'),
      expected('c'),
      assessed('2011-03-31', 'a', 'completed', { printedStatus: 'Done' }),
      assessed(DAY, 'b', 'inProgress', { printedStatus: ' done' }),
      assessed(DAY, 'c', 'completed', { printedStatus: 'DONE' }),
      assessed(DAY, 'a', 'completed', { printedStatus: 'implemented' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'printed-status/done',
        message:
          'The printed word "done" is recorded as more than one status: completed for a; c, and in progress for b',
        entries: [9, 10, 11],
      },
    ])
  })

  it('is told by the entry of each where two of one day disagree', async () => {
    const same = await booksAt(
      DAY,
      expected('a'),
      assessed(DAY, 'a', 'completed', { printedStatus: 'done' }),
      assessed(DAY, 'a', 'achieved', { printedStatus: 'done' }),
    )
    expect(found(same, FINDING)).toMatchObject([{ entries: [7, 8] }])
    const apart = await booksAt(DAY, expected('a'), assessed(DAY, 'a', 'completed'), assessed(DAY, 'a', 'achieved'))
    expect(found(apart, FINDING)).toEqual([])
  })
})

describe('a benefit is overdue', () => {
  const FINDING = 'a benefit is overdue'

  it('is found of one that was due and has not come, assessed or not', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { dueOn: '2011-03-31' }),
      expected('b', { dueOn: '2011-03-31' }),
      assessed(DAY, 'b', 'inProgress'),
      expected('c', { dueOn: '2011-06-30' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'benefit/a',
        message: 'ICT, a: it was due on 31 March 2011, and nobody has assessed it',
        entries: [6],
      },
      {
        severity: 'warning',
        subject: 'benefit/b',
        message: 'ICT, b: it was due on 31 March 2011, and is still in progress',
        entries: [7, 8],
      },
    ])
  })
})

describe('a benefit is assessed before the day that it is assessed for', () => {
  const FINDING = 'a benefit is assessed before the day that it is assessed for'

  it('is found of each paper that is too early', async () => {
    const early = assessed('2011-03-31', 'a', 'achieved', {}, { knownOn: '2011-02-21' })
    const books = await booksAt(DAY, expected('a'), early, assessed('2011-03-31', 'a', 'achieved'))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'benefit/a',
        message:
          'ICT, a: how far it has come by 31 March 2011 is from a paper of 21 February 2011, before that day: give the day that the paper speaks of, or the date of the paper that has the result',
        entries: [7],
      },
    ])
  })

  it('is not found of a paper of that day or later', async () => {
    const later = assessed('2011-03-31', 'a', 'achieved', {}, { knownOn: '2011-06-21' })
    expect(found(await booksAt(DAY, expected('a'), later, assessed(DAY, 'a', 'achieved')), FINDING)).toEqual([])
  })
})

describe('a benefit that is overdue', () => {
  it.each([
    ['underReview', 'is still under review'],
    ['possible', 'is still called no more than possible'],
    ['partlyAchieved', 'has come only in part'],
    ['tooEarly', 'is said to be too early to tell'],
    ['notStated', 'no source says that it came, did not come or was given up'],
  ] as const)('is told by how it stands: %s', async (status, words) => {
    const books = await booksAt(DAY, expected('a', { dueOn: '2011-03-31' }), assessed(DAY, 'a', status))
    expect(found(books, 'a benefit is overdue')).toMatchObject([
      { message: `ICT, a: it was due on 31 March 2011, and ${words}` },
    ])
  })
})

describe('a live service has no benefits', () => {
  const FINDING = 'a live service has no benefits'
  const live = wentLive('2010-01-04')

  it('is found of a service of which nobody expects anything', async () => {
    expect(found(await booksAt(DAY, live, expected('a', { service: 'cctv' })), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        message: 'ICT is live, and no entry says what benefit is expected of it or came with it',
        entries: [6],
      },
    ])
  })

  it('is not found of one with a benefit, promised or unplanned, nor of one that is not live or has ended', async () => {
    const ended = fact('ServiceEnded', '2011-03-31', { service: 'ict', reason: 'handed back' })
    expect(found(await booksAt(DAY, live, expected('a')), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, live, unplanned(DAY, 'a')), FINDING)).toEqual([])
    expect(found(await booksAt(DAY), FINDING)).toEqual([])
    expect(found(await booksAt('2010-01-03', live), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, live, ended), FINDING)).toEqual([])
  })
})

describe('a benefit came soon after its service went live', () => {
  const FINDING = 'a benefit came soon after its service went live'

  it('is found once for a service of which benefits are said to have come within three months', async () => {
    const books = await booksAt(
      DAY,
      wentLive('2011-06-20'),
      expected('a'),
      expected('b'),
      expected('c'),
      assessed(DAY, 'a', 'achieved'),
      assessed(DAY, 'b', 'exceeded'),
      assessed(DAY, 'c', 'tooEarly'),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/ict',
        message:
          '2 of 3 benefits of ICT are said to have come sooner than three months after it went live, on 20 June 2011',
        entries: [6, 10, 11],
      },
    ])
  })

  it.each([
    ['2011-03-30', 0],
    ['2011-03-31', 1],
  ] as const)('asks whether three months have passed since %s', async (day, count) => {
    const books = await booksAt(DAY, wentLive(day), expected('a'), assessed(DAY, 'a', 'achieved'))
    expect(found(books, FINDING)).toHaveLength(count)
  })

  it('counts from the earliest day that a vague source allows, and is silent where there is none', async () => {
    const since = (earliest: '2011-04-30' | null) => wentLive(DAY, { effective: { earliest, asStated: 'recently' } })
    const facts = [expected('a'), assessed(DAY, 'a', 'achieved')]
    expect(found(await booksAt(DAY, since('2011-04-30'), ...facts), FINDING)).toMatchObject([
      {
        message:
          '1 of 1 benefit of ICT is said to have come sooner than three months after it went live, on 30 April 2011 at the earliest',
      },
    ])
    expect(found(await booksAt(DAY, since(null), ...facts), FINDING)).toEqual([])
  })

  it('is silent where one of two sources lets it have been live for long', async () => {
    const long = wentLive('2011-01-31', { effective: { earliest: null, asStated: 'some time ago' } })
    const facts = [long, wentLive('2011-06-20'), expected('a'), assessed(DAY, 'a', 'achieved')]
    expect(found(await booksAt(DAY, ...facts), FINDING)).toEqual([])
  })

  it('is not found of a service that is not live', async () => {
    expect(found(await booksAt(DAY, expected('a'), assessed(DAY, 'a', 'achieved')), FINDING)).toEqual([])
  })
})

describe('a benefit has nothing to be measured by', () => {
  const FINDING = 'a benefit has nothing to be measured by'

  it('is found once for a service, with how many lack what', async () => {
    const all = { owner: 'head of ICT', baseline: '70 calls a week', measure: 'calls', dueOn: '2012-03-31' } as const
    const { owner: _, ...ownerless } = all
    const books = await booksAt(
      DAY,
      expected('a', all),
      expected('b', ownerless),
      expected('c', { owner: 'head of ICT', measure: 'calls' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/ict',
        message:
          'No entry gives an owner for 1 of 3 benefits of ICT; nor a baseline for 1 of 3; nor a due date for 1 of 3',
        entries: [7, 8],
      },
    ])
  })

  it('names first what all of them lack', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { dueOn: '2012-03-31' }),
      expected('b', { measure: 'calls' }),
      expected('c'),
    )
    expect(found(books, FINDING).map(({ message }) => message)).toEqual([
      'No entry gives an owner or a baseline for any of the 3 benefits of ICT; nor a measure for 2 of 3; nor a due date for 2 of 3',
    ])
  })

  it('asks nothing of what came unplanned, and no due date of what is not wanted', async () => {
    const books = await booksAt(DAY, unplanned(DAY, 'a'), expected('b', { kind: 'disbenefit' }))
    expect(found(books, FINDING).map(({ message }) => message)).toEqual([
      'No entry gives an owner, a baseline or a measure for the one benefit of ICT',
    ])
  })

  it('is found of the programme as a whole too', async () => {
    const wide = fact('BenefitExpected', DAY, { benefit: 'a', kind: 'benefit', name: 'One workforce', owner: 'board' })
    expect(found(await booksAt(DAY, wide), FINDING)[0]).toMatchObject({
      subject: 'programme',
      message: 'No entry gives a baseline, a measure or a due date for the one benefit of the programme',
    })
  })
})

describe('what may not have been promised by the day', () => {
  it('is found to lack nothing yet', async () => {
    const vague = expected(
      'a',
      { amount: 'unknown', dueOn: '2011-01-01' },
      {
        effectiveOn: DAY,
        knownOn: DAY,
        effective: { earliest: null, asStated: 'as per the business case' },
      },
    )
    const about = async (day: '2011-06-29' | '2011-06-30') =>
      (await booksAt(day, vague))
        .findings()
        .filter(({ finding }) => finding in benefits.findings)
        .map(({ finding }) => finding)
    expect(await about('2011-06-29')).toEqual([])
    expect(new Set(await about('2011-06-30'))).toEqual(
      new Set([
        'a benefit is overdue',
        'an expected saving is not stated in money',
        'a benefit has nothing to be measured by',
      ]),
    )
  })
})
