import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../../src/programme/benefits/standing.ts'
import { booksAt, fact, openBook } from '../fixture.ts'
import { assessed, benefitOf, expected, groupOf, unplanned } from './benefit-drafts.ts'

const DAY = '2011-06-30'
const programmeWide = fact('BenefitExpected', '2010-01-15', { benefit: 'z', kind: 'benefit', name: 'One workforce' })

describe('benefit realisation', () => {
  it('of an empty book is empty, and adds up to nothing', async () => {
    const { services, totals, unplanned: apart } = (await booksAt(DAY)).benefitRealisation()
    expect(services).toEqual([])
    expect(apart.benefits).toEqual([])
    expect(totals).toMatchObject({ ref: 'benefitRealisation:totals', entries: [] })
    expect(Object.keys(totals.counts).toSorted()).toEqual([...STANDINGS].sort())
    expect(Object.values(totals.counts).every((count) => count === 0)).toBe(true)
  })

  it('lists services by name, then what is expected of none, then what sources place in two', async () => {
    const books = await booksAt(
      DAY,
      programmeWide,
      expected('a', { service: 'ict' }),
      expected('b', { service: 'cctv' }),
      expected('c', { service: 'cctv' }),
      expected('c', { service: 'ict' }),
    )
    const { services, totals } = books.benefitRealisation()
    expect(services.map(({ ref, service, name, benefits }) => [ref, service, name, benefits.length])).toEqual([
      ['benefitRealisation:service/cctv', 'cctv', 'CCTV', 1],
      ['benefitRealisation:service/ict', 'ict', 'ICT', 1],
      ['benefitRealisation:programme', undefined, 'the programme', 1],
      ['benefitRealisation:contested', undefined, 'a service that sources disagree about', 1],
    ])
    expect(totals.counts.notAssessed).toBe(4)
  })

  it('lists benefits by heading, then by name', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { objective: 'Money', name: 'Lower charges' }),
      expected('b', { objective: 'Customers', name: 'Satisfaction' }),
      expected('c', { objective: 'Customers', name: 'Resilience' }),
      expected('d', { name: 'Without a heading' }),
    )
    expect(groupOf(books).benefits.map(({ benefit }) => benefit)).toEqual(['d', 'c', 'b', 'a'])
  })

  it('counts every row once', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      expected('b'),
      expected('c'),
      expected('d'),
      assessed(DAY, 'a', 'achieved'),
      assessed(DAY, 'b', 'notStated'),
      assessed(DAY, 'c', 'achieved'),
      assessed(DAY, 'c', 'exceeded'),
    )
    const { counts, benefits } = groupOf(books)
    expect(counts).toMatchObject({ achieved: 1, notStated: 1, contested: 1, notAssessed: 1, exceeded: 0 })
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(benefits.length)
  })

  it('of one service is asked for by its key, what sources place there among others included', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 100 }),
      expected('b', { service: 'cctv', amount: 20 }),
      expected('c', { service: 'cctv', amount: 3 }),
      expected('c', { service: 'ict' }),
      unplanned(DAY, 'd', { service: 'cctv' }),
    )
    const { services, totals, unplanned: apart } = books.benefitRealisation({ service: 'ict' })
    expect(services.map(({ ref }) => ref)).toEqual(['benefitRealisation:service/ict', 'benefitRealisation:contested'])
    expect(totals.counts.notAssessed).toBe(2)
    expect(apart.benefits).toEqual([])
    expect(books.benefitRealisation({ service: 'print' }).services).toEqual([])
  })

  it('refuses options that it does not know, and a key that is none', async () => {
    const books = await booksAt(DAY)
    // What is nearly right and does not compile.
    expect(() => books.benefitRealisation({ services: 'ict' } as never)).toThrow(/benefitRealisation are not valid/)
    expect(() => books.benefitRealisation({ service: 'IT Dept' })).toThrow(/is not a key/)
  })

  it('gives a ref to every row and sum, that leads to the entries behind it', async () => {
    const book = await openBook(expected('a'), assessed(DAY, 'a', 'achieved'), unplanned(DAY, 'b'), programmeWide)
    const books = await book.asAt(DAY)
    const { services, totals, unplanned: apart } = books.benefitRealisation()
    const refs = [...services, apart].flatMap((group) => [group.ref, ...group.benefits.map(({ ref }) => ref)])
    expect(new Set([totals.ref, ...refs]).size).toBe(7)
    const positionsBehind = (ref: string) => books.explain(ref).entries.map(({ entry }) => entry.position)
    expect(positionsBehind('benefitRealisation:benefit/a')).toEqual([6, 7])
    expect(positionsBehind('benefitRealisation:service/ict')).toEqual([6, 7])
    expect(positionsBehind('benefitRealisation:programme')).toEqual([9])
    expect(positionsBehind('benefitRealisation:totals')).toEqual([6, 7, 9])
    expect(positionsBehind('benefitRealisation:benefit/b')).toEqual([8])
    expect(positionsBehind('benefitRealisation:unplanned')).toEqual([8])
  })

  it('is in no figure of savings', async () => {
    const books = await booksAt(DAY, expected('a', { amount: 500 }), assessed(DAY, 'a', 'achieved', { amount: 500 }))
    expect(books.councilSavings()).toEqual([])
    expect(books.savingClaims()).toEqual([])
  })
})

describe('the money of benefits', () => {
  const sumsOf = async (...facts: Parameters<typeof booksAt> extends [unknown, ...infer Facts] ? Facts : never) => {
    const { expected: promised, brought } = groupOf(await booksAt(DAY, ...facts))
    return { promised, brought }
  }

  const sum = (amount: number, benefits = 1) => ({ amount, benefits, qualifier: undefined, goodTo: undefined })

  it('adds gains and costs apart, and counts what is not known', async () => {
    expect(
      await sumsOf(
        expected('a', { amount: 25_000_00 }),
        expected('b', { amount: 2_000_00 }),
        expected('c', { amount: 'unknown' }),
        expected('d', { kind: 'disbenefit', amount: -500_00 }),
        assessed(DAY, 'a', 'notAchieved', { amount: -11_000_00 }),
        assessed(DAY, 'b', 'completed', { amount: 2_000_00 }),
        assessed(DAY, 'c', 'completed', { amount: 'unknown' }),
      ),
    ).toEqual({
      promised: { gains: [sum(27_000_00, 2)], costs: [sum(-500_00)], unknown: 1 },
      // Nobody says what the disbenefit cost.
      brought: { gains: [sum(2_000_00)], costs: [sum(-11_000_00)], unknown: 2 },
    })
  })

  it('is not nothing where nobody speaks of money, and £0 where somebody says so', async () => {
    expect(await sumsOf(expected('a'), expected('b'), assessed(DAY, 'a', 'achieved'))).toEqual({
      promised: undefined,
      brought: undefined,
    })
    expect(await sumsOf(expected('a', { amount: 0 }))).toEqual({
      promised: { gains: [sum(0)], costs: [], unknown: 0 },
      brought: { gains: [], costs: [], unknown: 1 },
    })
  })

  it('has no sum of amounts that are qualified differently', async () => {
    const { promised } = await sumsOf(
      expected('a', { amount: 500_00, qualifier: 'atLeast' }),
      expected('b', { amount: 200_00, qualifier: 'atMost', goodTo: 50_00 }),
      expected('c', { amount: 100_00, qualifier: 'atMost', goodTo: 5_00 }),
      expected('d', { amount: 7_00 }),
      expected('e', { amount: 3_00, qualifier: 'atLeast' }),
      expected('e', { qualifier: 'atMost' }),
    )
    expect(promised?.gains).toEqual([
      { ...sum(500_00), qualifier: 'atLeast' },
      { ...sum(300_00, 2), qualifier: 'atMost', goodTo: 55_00 },
      { ...sum(3_00), qualifier: 'contested' },
      sum(7_00),
    ])
  })

  it('knows that there is money where a source says what became of a saving, and not how much', async () => {
    expect(await sumsOf(expected('a'), assessed(DAY, 'a', 'completed', { saving: 'didNotCome' }))).toEqual({
      promised: { gains: [], costs: [], unknown: 1 },
      brought: { gains: [], costs: [], unknown: 1 },
    })
  })

  it('counts what came of a benefit that was not to bring money', async () => {
    expect(await sumsOf(expected('a'), assessed(DAY, 'a', 'achieved', { amount: 15_000_00 }))).toEqual({
      promised: undefined,
      brought: { gains: [sum(15_000_00)], costs: [], unknown: 0 },
    })
  })

  it('takes a contested amount as unknown', async () => {
    expect(await sumsOf(expected('a', { amount: 500 }), expected('a', { amount: 600 }))).toEqual({
      promised: { gains: [], costs: [], unknown: 1 },
      brought: { gains: [], costs: [], unknown: 1 },
    })
  })

  it('is of one service: what sources place in two, and what is of none, has no sum', async () => {
    const books = await booksAt(
      DAY,
      fact('BenefitExpected', DAY, { benefit: 'z', kind: 'benefit', name: 'One workforce', amount: 5 }),
      expected('c', { service: 'cctv', amount: 3 }),
      expected('c', { service: 'ict' }),
    )
    expect(books.benefitRealisation().services).toMatchObject([
      { ref: 'benefitRealisation:programme', expected: undefined, brought: undefined },
      { ref: 'benefitRealisation:contested', expected: undefined, brought: undefined },
    ])
  })

  it('counts what became of stated savings apart from the status words', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      expected('b'),
      expected('c'),
      expected('d'),
      assessed(DAY, 'a', 'completed', { saving: 'didNotCome' }),
      assessed(DAY, 'b', 'completed', { saving: 'came' }),
      assessed(DAY, 'c', 'completed', { saving: 'came' }),
      assessed(DAY, 'c', 'completed', { saving: 'cameInPart' }),
    )
    expect(groupOf(books)).toMatchObject({
      counts: { completed: 3, notAssessed: 1 },
      savings: { came: 1, cameInPart: 0, didNotCome: 1, contested: 1 },
    })
  })
})

describe('a benefit is overdue', () => {
  const due = (more = {}) => expected('a', { dueOn: '2011-03-31', ...more })
  const isOverdueAt = async (...[day, ...facts]: Parameters<typeof booksAt>) =>
    benefitOf(await booksAt(day, ...facts), 'a').isOverdue

  it('from the day after it was due', async () => {
    expect(await isOverdueAt('2011-03-31', due())).toBe(false)
    expect(await isOverdueAt('2011-04-01', due())).toBe(true)
  })

  it.each(['achieved', 'exceeded', 'completed', 'noLongerApplicable', 'notAchieved'] as const)(
    'not when it is %s',
    async (status) => expect(await isOverdueAt(DAY, due(), assessed(DAY, 'a', status))).toBe(false),
  )

  it('not when its saving came in full or did not come, and no status word says otherwise', async () => {
    const wordless = (more: object) => assessed(DAY, 'a', 'notStated', more)
    const promised = due({ amount: 500_00 })
    expect(await isOverdueAt(DAY, promised, wordless({ saving: 'came', amount: 500_00 }))).toBe(false)
    expect(await isOverdueAt(DAY, promised, wordless({ amount: 500_00 }))).toBe(false)
    expect(await isOverdueAt(DAY, promised, wordless({ saving: 'came' }))).toBe(false)
    expect(await isOverdueAt(DAY, promised, wordless({ saving: 'didNotCome' }))).toBe(false)
    expect(await isOverdueAt(DAY, promised, wordless({ saving: 'cameInPart', amount: 400_00 }))).toBe(true)
    expect(await isOverdueAt(DAY, promised, wordless({ saving: 'came', amount: 400_00 }))).toBe(true)
    expect(await isOverdueAt(DAY, promised, wordless({ amount: 500_00, qualifier: 'atMost' }))).toBe(true)
  })

  it('when its status says that it is on its way, until later news of the money', async () => {
    const onItsWay = assessed('2011-05-31', 'a', 'inProgress', { saving: 'came', amount: 500_00 })
    const later = assessed(DAY, 'a', 'notStated', { saving: 'came', amount: 500_00 })
    expect(await isOverdueAt(DAY, due({ amount: 500_00 }), onItsWay)).toBe(true)
    expect(await isOverdueAt(DAY, due({ amount: 500_00 }), onItsWay, later)).toBe(false)
  })

  it('by the day that a revision gives', async () => {
    const revised = fact('BenefitRevised', '2011-03-01', { benefit: 'a', reason: 'late', dueOn: '2011-12-31' })
    expect(await isOverdueAt(DAY, due(), revised)).toBe(false)
    expect(await isOverdueAt('2012-01-01', due(), revised)).toBe(true)
  })

  it.each(['partlyAchieved', 'inProgress', 'tooEarly', 'underReview', 'possible', 'notStated'] as const)(
    'when it is %s',
    async (status) => expect(await isOverdueAt(DAY, due(), assessed(DAY, 'a', status))).toBe(true),
  )

  it('not when no source says when it is due, nor when it is not wanted', async () => {
    expect(await isOverdueAt(DAY, expected('a'))).toBe(false)
    expect(await isOverdueAt(DAY, due({ kind: 'disbenefit' }))).toBe(false)
  })

  it('only once every day that sources claim is past', async () => {
    const rivals = [due(), due({ dueOn: '2011-06-30' })]
    expect(await isOverdueAt('2011-06-30', ...rivals)).toBe(false)
    expect(await isOverdueAt('2011-07-01', ...rivals)).toBe(true)
  })

  it('not where one of two sources says that it came', async () => {
    const rivals = [assessed(DAY, 'a', 'achieved'), assessed(DAY, 'a', 'inProgress')]
    expect(await isOverdueAt(DAY, due(), ...rivals)).toBe(false)
  })
})
