import { describe, expect, it } from 'vitest'
import { booksAt, found, openBook } from '../fixture.ts'
import { assessed, benefitOf, expected, groupOf, unplanned } from './benefit-drafts.ts'

const DAY = '2011-06-30'

describe('an assessment', () => {
  it('holds from its day on, until a later one', async () => {
    const facts = [expected('a'), assessed('2010-12-31', 'a', 'tooEarly'), assessed(DAY, 'a', 'achieved')]
    const standingAt = async (day: '2010-12-30' | '2010-12-31' | '2011-06-29' | '2011-06-30') =>
      benefitOf(await booksAt(day, ...facts), 'a').standing
    expect(await standingAt('2010-12-30')).toBe('notAssessed')
    expect(await standingAt('2010-12-31')).toBe('tooEarly')
    expect(await standingAt('2011-06-29')).toBe('tooEarly')
    expect(await standingAt('2011-06-30')).toBe('achieved')
  })

  it('replaces an earlier one as a whole: no field of it is left over', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed('2010-12-31', 'a', 'inProgress', { amount: 500, commentary: 'on its way', saving: 'partlyRealised' }),
      assessed(DAY, 'a', 'notStated', { qualifier: 'atLeast' }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'notStated',
      assessment: {
        on: DAY,
        status: { is: 'unknown', by: [8] },
        printedStatus: { is: 'unknown', by: [] },
        commentary: { is: 'unknown', by: [] },
        saving: { is: 'unknown', by: [] },
        amount: { is: 'unknown', by: [] },
        qualifier: { is: 'known', value: 'atLeast' },
      },
      entries: [6, 8],
    })
  })

  it('is the latest by its day, in whatever order they were recorded', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed(DAY, 'a', 'achieved'),
      assessed('2010-12-31', 'a', 'notAchieved', { amount: -5 }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({ standing: 'achieved', assessment: { amount: { is: 'unknown' } } })
  })

  it('is contested where two of one day disagree, and none is chosen', async () => {
    const books = await booksAt(DAY, expected('a'), assessed(DAY, 'a', 'achieved'), assessed(DAY, 'a', 'notAchieved'))
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'contested',
      outcome: 'contested',
      assessment: {
        status: {
          is: 'contested',
          rivals: [
            { value: 'achieved', by: [7] },
            { value: 'notAchieved', by: [8] },
          ],
        },
      },
      entries: [6, 7, 8],
    })
    expect(groupOf(books).counts).toMatchObject({ achieved: 0, notAchieved: 0, contested: 1 })
  })

  it('is made by two papers of one day together, where the one is silent or they agree', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed(DAY, 'a', 'completed', { amount: 'unknown' }),
      assessed(DAY, 'a', 'notStated', { amount: 10_850_00, saving: 'realised' }),
      assessed(DAY, 'a', 'completed'),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'completed',
      assessment: {
        status: { is: 'known', value: 'completed', by: [7, 9] },
        amount: { is: 'known', value: 10_850_00, by: [8] },
        saving: { is: 'known', value: 'realised', by: [8] },
      },
    })
    expect(found(books, 'sources disagree about a benefit')).toEqual([])
  })

  it.each(['status', 'printedStatus', 'commentary', 'saving', 'amount', 'qualifier', 'goodTo'] as const)(
    'says whether its %s was inferred',
    async (field) => {
      const said = { commentary: 'so far', saving: 'realised', amount: 5, qualifier: 'atLeast', goodTo: 1 } as const
      const books = await booksAt(DAY, expected('a'), assessed(DAY, 'a', 'exceeded', said, { inferredFields: [field] }))
      const { on: _, ...cells } = benefitOf(books, 'a').assessment
      expect(
        Object.entries(cells).flatMap(([name, cell]) => (cell.is === 'known' && cell.inferred ? name : [])),
      ).toEqual([field])
    },
  )
})

describe('a benefit', () => {
  it.each([
    ['achieved', 'arrived'],
    ['exceeded', 'arrived'],
    ['completed', 'arrived'],
    ['partlyAchieved', 'arrivedInPart'],
    ['notAchieved', 'notArrived'],
    ['noLongerApplicable', 'givenUp'],
    ['tooEarly', 'tooEarly'],
    ['inProgress', 'open'],
    ['underReview', 'open'],
    ['possible', 'open'],
    ['notStated', 'notStated'],
  ] as const)('that is %s has %s', async (status, outcome) => {
    const books = await booksAt(DAY, expected('a'), assessed(DAY, 'a', status))
    expect(benefitOf(books, 'a')).toMatchObject({ standing: status, outcome })
  })

  it('that nobody assessed is open', async () => {
    expect(benefitOf(await booksAt(DAY, expected('a')), 'a')).toMatchObject({
      standing: 'notAssessed',
      outcome: 'open',
      assessment: { on: undefined },
    })
  })

  it('is one record: fields that a second paper adds are its own, and those that differ are rivals', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { owner: 'head of ICT', amount: 'unknown' }),
      expected('a', { owner: 'head of finance', amount: 25_000_00, dueOn: '2012-03-31' }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      owner: { is: 'contested' },
      expected: { amount: { is: 'known', value: 25_000_00, by: [7] } },
      dueOn: { is: 'known', value: '2012-03-31' },
      entries: [6, 7],
    })
  })

  it('may be measured from, and called, unknown: a word of a source is a word', async () => {
    const books = await booksAt(DAY, expected('a', { name: 'unknown', baseline: 'unknown' }))
    expect(benefitOf(books, 'a')).toMatchObject({ name: 'unknown', baseline: { is: 'known', value: 'unknown' } })
  })

  it('whose promise is too vaguely dated is undetermined until the last day it can be of', async () => {
    const vague = { effective: { earliest: null, asStated: 'as per the business case' } } as const
    const facts = [expected('a', { amount: 500 }, { ...vague, effectiveOn: DAY, knownOn: DAY })]
    const before = await booksAt('2011-06-29', ...facts)
    expect(benefitOf(before, 'a')).toMatchObject({
      standing: 'undetermined',
      undetermined: 'notAssessed',
      entries: [6],
    })
    expect(groupOf(before)).toMatchObject({
      counts: { undetermined: 1, notAssessed: 0 },
      expected: { known: 0, unknown: 0 },
    })
    expect(benefitOf(await booksAt(DAY, ...facts), 'a')).toMatchObject({
      standing: 'notAssessed',
      undetermined: undefined,
    })
  })

  it('whose assessment is too vaguely dated says where it may stand already', async () => {
    const vague = { effective: { earliest: '2011-01-01', asStated: 'early in 2011' } } as const
    const books = await booksAt('2011-02-01', expected('a'), assessed(DAY, 'a', 'achieved', {}, vague))
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'notAssessed',
      undetermined: 'achieved',
      outcome: 'open',
      assessment: { on: undefined },
      entries: [6, 7],
    })
  })
})

describe('a benefit that came unplanned', () => {
  it('stands apart from what was expected, with what it brought', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 500 }),
      unplanned(DAY, 'grant', { amount: 15_000_00, commentary: 'awarded to both', council: 'redditch' }),
    )
    const { services, totals, unplanned: apart } = books.benefitRealisation()
    expect(services.flatMap(({ benefits }) => benefits.map(({ benefit }) => benefit))).toEqual(['a'])
    expect(totals).toMatchObject({ counts: { notAssessed: 1 }, actual: { known: 0, unknown: 1 } })
    expect(apart).toMatchObject({ counts: { notAssessed: 1 }, expected: { known: 0 }, actual: { known: 15_000_00 } })
    expect(apart.benefits).toMatchObject([
      {
        ref: 'benefitRealisation:benefit/grant',
        origin: { value: 'unplanned' },
        council: { value: 'redditch' },
        assessment: { on: DAY, commentary: { value: 'awarded to both' }, amount: { value: 15_000_00 } },
      },
    ])
  })

  it('brings what a later assessment says', async () => {
    const books = await booksAt(
      '2012-03-31',
      unplanned(DAY, 'grant', { amount: 15_000_00, commentary: 'awarded' }),
      assessed('2012-03-31', 'grant', 'achieved', { amount: 12_000_00 }),
    )
    expect(books.benefitRealisation().unplanned).toMatchObject({
      counts: { achieved: 1 },
      actual: { known: 12_000_00, unknown: 0 },
      benefits: [{ outcome: 'arrived', assessment: { commentary: { is: 'unknown' } }, entries: [6, 7] }],
    })
  })

  it('and was expected all the same is listed once, among what was expected, and sources disagree', async () => {
    const books = await booksAt(DAY, expected('a'), unplanned(DAY, 'a'))
    expect(groupOf(books).benefits).toHaveLength(1)
    expect(books.benefitRealisation().unplanned.benefits).toEqual([])
    expect(found(books, 'sources disagree about a benefit')).toMatchObject([
      {
        subject: 'benefit/a',
        message: 'Sources disagree about a, whether it was expected: expected (entry 6) against unplanned (entry 7)',
      },
    ])
  })
})

describe('an assessment whose promise is known only from a later paper', () => {
  it('stands by itself, under its key, among what is expected of no one service', async () => {
    const book = await openBook(
      expected('a', { amount: 500 }, { knownOn: DAY }),
      assessed('2010-12-31', 'a', 'achieved', { amount: 400 }),
    )
    const books = await book.asAt(DAY, { knownOn: '2010-12-31' })
    expect(books.benefitRealisation().services).toMatchObject([
      {
        ref: 'benefitRealisation:programme',
        counts: { achieved: 1 },
        expected: { known: 0, unknown: 0 },
        actual: { known: 400, unknown: 0 },
        benefits: [{ name: 'a', origin: { is: 'unknown' }, entries: [7] }],
      },
    ])
    expect(books.findings().some(({ subject }) => subject === 'benefit/a')).toBe(false)
  })
})

describe('words for people', () => {
  it('tell what is expected, assessed or recorded ahead of the day', async () => {
    const books = await booksAt(
      '2010-12-31',
      expected('a', { name: 'Monitoring' }),
      assessed(DAY, 'a', 'completed'),
      assessed(DAY, 'a', 'notStated'),
      expected(
        'b',
        { name: 'One helpdesk', amount: 25_000_00, dueOn: '2012-03-31' },
        { effectiveOn: DAY, knownOn: DAY },
      ),
      expected('c', { kind: 'disbenefit', amount: -500_00 }, { effectiveOn: DAY, knownOn: DAY }),
      unplanned(DAY, 'd', { name: 'Backups' }),
    )
    expect(books.comingUp().map(({ words }) => words)).toEqual([
      'ICT: Monitoring is assessed as "completed"',
      'ICT: Monitoring is assessed without a status word',
      'ICT: One helpdesk is expected as a benefit, worth £25,000 by 2012-03-31',
      'ICT: c is expected as a disbenefit, at a cost of £500',
      'ICT: Backups came without having been expected',
    ])
  })
})
