import { describe, expect, it } from 'vitest'
import { booksAt, fact, found, openBook } from '../fixture.ts'
import { assessed, benefitOf, expected, groupOf, revised, unplanned } from './benefit-drafts.ts'

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

  it('stands in what a later remark does not speak of, and says of which day each part is', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 500 }),
      assessed('2010-12-31', 'a', 'inProgress', { amount: 400, commentary: 'on its way', saving: 'cameInPart' }),
      assessed(DAY, 'a', 'notStated', { commentary: 'praised by the board' }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'inProgress',
      assessment: {
        on: DAY,
        status: { value: 'inProgress', by: [7] },
        printedStatus: { value: 'taking place' },
        statusOn: '2010-12-31',
        saving: { value: 'cameInPart' },
        amount: { value: 400 },
        moneyOn: '2010-12-31',
        commentary: { value: 'praised by the board', by: [8] },
        commentaryOn: DAY,
      },
      history: [
        { ref: 'benefitRealisation:benefit/a/on/2010-12-31', on: '2010-12-31', entries: [7] },
        { on: DAY, status: { is: 'unknown', by: [8] }, amount: { is: 'unknown', by: [] }, entries: [8] },
      ],
      entries: [6, 7, 8],
    })
    expect(found(books, 'an expected saving did not come')).toHaveLength(1)
  })

  it('takes what belongs together from one day: no amount stands beside the word for another', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed('2010-12-31', 'a', 'inProgress', { amount: 400, qualifier: 'atLeast', goodTo: 50 }),
      assessed('2011-03-31', 'a', 'notStated', { saving: 'cameInPart' }),
      fact('BenefitAssessed', DAY, { benefit: 'a', status: 'completed', printedStatus: 'done' }),
    )
    expect(benefitOf(books, 'a').assessment).toMatchObject({
      status: { value: 'completed' },
      printedStatus: { value: 'done' },
      statusOn: DAY,
      saving: { value: 'cameInPart' },
      amount: { is: 'unknown' },
      qualifier: { is: 'unknown' },
      goodTo: { is: 'unknown' },
      moneyOn: '2011-03-31',
    })
  })

  it('that a status or an amount is unknown takes the place of none that is known', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed('2010-12-31', 'a', 'achieved', { amount: 400 }),
      assessed(DAY, 'a', 'notStated', { amount: 'unknown' }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'achieved',
      assessment: { amount: { value: 400 }, moneyOn: '2010-12-31' },
    })
    const silent = await booksAt(DAY, expected('a'), assessed(DAY, 'a', 'notStated', { amount: 'unknown' }))
    expect(benefitOf(silent, 'a')).toMatchObject({
      standing: 'notStated',
      assessment: { statusOn: DAY, amount: { is: 'unknown', by: [7] }, moneyOn: DAY },
    })
  })

  it('is the latest by its day, in whatever order they were recorded', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      assessed(DAY, 'a', 'achieved'),
      assessed('2010-12-31', 'a', 'notAchieved', { amount: -5 }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({ standing: 'achieved', assessment: { statusOn: DAY } })
    expect(benefitOf(books, 'a').history.map(({ on }) => on)).toEqual(['2010-12-31', DAY])
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
      assessed(DAY, 'a', 'notStated', { amount: 10_850_00, saving: 'came' }),
      assessed(DAY, 'a', 'completed'),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      standing: 'completed',
      assessment: {
        status: { is: 'known', value: 'completed', by: [7, 9] },
        amount: { is: 'known', value: 10_850_00, by: [8] },
        saving: { is: 'known', value: 'came', by: [8] },
      },
    })
    expect(found(books, 'sources disagree about a benefit')).toEqual([])
  })

  it.each(['status', 'printedStatus', 'commentary', 'saving', 'amount', 'qualifier', 'goodTo'] as const)(
    'says whether its %s was inferred',
    async (field) => {
      const said = { commentary: 'so far', saving: 'came', amount: 5, qualifier: 'atLeast', goodTo: 1 } as const
      const books = await booksAt(DAY, expected('a'), assessed(DAY, 'a', 'exceeded', said, { inferredFields: [field] }))
      const { status, printedStatus, commentary, saving, amount, qualifier, goodTo } = benefitOf(books, 'a').assessment
      expect(
        Object.entries({ status, printedStatus, commentary, saving, amount, qualifier, goodTo }).flatMap(
          ([name, cell]) => (cell.is === 'known' && cell.inferred ? name : []),
        ),
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
      expected('a', { objective: 'Money', amount: 'unknown' }),
      expected('a', { objective: 'Resilience', amount: 25_000_00, dueOn: '2012-03-31' }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      objective: { is: 'contested' },
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
      undetermined: { standing: 'notAssessed', origin: { value: 'expected' } },
      entries: [6],
    })
    expect(groupOf(before)).toMatchObject({
      counts: { undetermined: 1, notAssessed: 0 },
      expected: undefined,
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
      undetermined: { standing: 'achieved', assessment: { on: DAY } },
      outcome: 'open',
      assessment: { on: undefined },
      entries: [6, 7],
    })
  })
})

describe('what a vaguely dated source changes by the day', () => {
  const vague = { effective: { earliest: '2011-01-01', asStated: 'early in 2011' } } as const
  const facts = [expected('a', { amount: 500 }), assessed('2010-12-31', 'a', 'achieved', { amount: 400 })]
  const at = async (...more: Parameters<typeof booksAt> extends [unknown, ...infer Facts] ? Facts : never) =>
    benefitOf(await booksAt('2011-02-01', ...facts, ...more), 'a')

  it('is undetermined where it is an amount alone', async () => {
    expect(await at(assessed(DAY, 'a', 'achieved', { amount: 450 }, vague))).toMatchObject({
      standing: 'achieved',
      assessment: { amount: { value: 400 } },
      undetermined: { standing: 'achieved', assessment: { amount: { value: 450 }, moneyOn: DAY } },
      entries: [6, 7, 8],
    })
  })

  it('is undetermined where it is what is promised', async () => {
    const revised = fact('BenefitRevised', DAY, { benefit: 'a', reason: 'late', dueOn: '2012-03-31' }, vague)
    expect(await at(revised)).toMatchObject({
      dueOn: { is: 'unknown' },
      undetermined: { dueOn: { value: '2012-03-31' } },
    })
  })

  it('is undetermined where it is a remark', async () => {
    expect(await at(assessed(DAY, 'a', 'notStated', { commentary: 'praised by the board' }, vague))).toMatchObject({
      assessment: { commentary: { is: 'unknown' } },
      undetermined: { assessment: { commentary: { value: 'praised by the board' } } },
    })
  })

  it('is undetermined where it is which saving is the same money', async () => {
    const claim = fact('SavingClaimed', '2010-12-31', { claim: 'desks', amount: 400, class: 'notStated' })
    const named = assessed(DAY, 'a', 'notStated', { claims: ['desks'] }, vague)
    expect(benefitOf(await booksAt('2011-02-01', expected('a'), claim, named), 'a')).toMatchObject({
      assessment: { savings: [] },
      undetermined: { assessment: { savings: [{ key: 'desks', amount: { value: 400 } }] } },
    })
  })

  it('is nothing where it says again what was said before', async () => {
    expect((await at(assessed(DAY, 'a', 'achieved', { amount: 400 }, vague))).undetermined).toBeUndefined()
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
    expect(totals).toMatchObject({ counts: { notAssessed: 1 } })
    expect(services).toMatchObject([{ expected: { gains: [{ amount: 500 }] }, brought: { gains: [], unknown: 1 } }])
    expect(apart).toMatchObject({ counts: { notAssessed: 1 } })
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
      benefits: [
        {
          outcome: 'arrived',
          assessment: { amount: { value: 12_000_00 }, commentary: { value: 'awarded' } },
          entries: [6, 7],
        },
      ],
    })
  })

  it('keeps what it brought where a later assessment says nothing of money', async () => {
    const books = await booksAt(
      '2012-03-31',
      unplanned(DAY, 'grant', { amount: 10_000_00 }),
      assessed('2012-03-31', 'grant', 'achieved'),
    )
    expect(benefitOf(books, 'grant')).toMatchObject({
      standing: 'achieved',
      assessment: { statusOn: '2012-03-31', amount: { value: 10_000_00 }, moneyOn: DAY },
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
        expected: undefined,
        brought: undefined,
        benefits: [{ name: 'a', origin: { is: 'unknown' }, entries: [7] }],
      },
    ])
    expect(books.findings().some(({ subject }) => subject === 'benefit/a')).toBe(false)
  })
})

describe('words for people', () => {
  it('tell what is expected, revised, assessed or recorded ahead of the day', async () => {
    const ahead = { effectiveOn: DAY, knownOn: '2010-12-31' } as const
    const books = await booksAt(
      '2010-12-31',
      expected('a', { name: 'Monitoring' }),
      assessed(DAY, 'a', 'completed', {}, ahead),
      assessed(DAY, 'a', 'notStated', {}, ahead),
      expected('b', { name: 'One helpdesk', amount: 25_000_00, dueOn: '2012-03-31' }, ahead),
      expected('c', { kind: 'disbenefit', amount: -500_00 }, ahead),
      fact('UnplannedBenefitRecorded', DAY, { benefit: 'd', name: 'Backups', service: 'ict' }, ahead),
      revised(DAY, 'a', { amount: 400_00, dueOn: '2012-03-31', reason: 'it began late' }, ahead),
      revised(DAY, 'b', { owner: 'director' }, ahead),
      fact('BenefitRegistered', DAY, { benefit: 'e', name: 'Fewer lines' }, ahead),
    )
    expect(books.comingUp().map(({ words }) => words)).toEqual([
      'ICT: Monitoring is assessed as "completed"',
      'ICT: Monitoring is assessed without a status word',
      'ICT: One helpdesk is expected as a benefit, worth £25,000 by 31 March 2012',
      'ICT: c is expected as a disbenefit, at a cost of £500',
      'ICT: Backups came without having been expected',
      'ICT: Monitoring is expected otherwise from then on, of £400 by 31 March 2012: it began late',
      'ICT: One helpdesk is expected otherwise from then on: the plan changed',
      'Fewer lines has a name, as a benefit that may be promised',
    ])
  })
})
