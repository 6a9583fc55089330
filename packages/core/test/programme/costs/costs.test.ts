import { describe, expect, it } from 'vitest'
import { booksAt, found, openBook } from '../fixture.ts'
import { cost, figureIn } from './cost-drafts.ts'

const whole = (known: number) => ({ known, unknown: 0 })

/** Agreed on 15 March, paid on 10 June, told by the paper of 30 June 2011. */
const SEVERANCE = [
  cost('2011-03-15', {}, { knownOn: '2011-06-30' }),
  cost('2011-06-10', { state: 'paid' }, { knownOn: '2011-06-30' }),
]

describe('a cost', () => {
  it('is of the year in which it is incurred, and cash of the year in which it is paid', async () => {
    const books = await booksAt('2012-03-31', ...SEVERANCE)
    const { years, totals } = books.costs()
    expect(years.map(({ year, states }) => [year, states.incurred.amount, states.paid.amount])).toEqual([
      ['2010/11', whole(10_000_000), whole(0)],
      ['2011/12', whole(0), whole(10_000_000)],
    ])
    // One cost in two states, and not two costs.
    expect(totals.states.incurred.amount).toEqual(whole(10_000_000))
    expect(totals.states.paid.amount).toEqual(whole(10_000_000))
  })

  it('is absent where the papers of the time do not tell of it', async () => {
    const book = await openBook(...SEVERANCE)
    expect((await book.asAt('2011-03-31', { knownOn: '2011-03-31' })).costs().costs).toEqual([])
    const later = await book.asAt('2011-03-31', { knownOn: '2011-06-30' })
    expect(later.costs().costs.flatMap(({ figures }) => figures.map(({ state }) => state))).toEqual(['incurred'])
  })

  it('keeps its four states apart', async () => {
    const states = ['budgeted', 'committed', 'incurred', 'paid'] as const
    const books = await booksAt(
      '2012-03-31',
      ...states.map((state, index) => cost('2011-06-30', { state, amount: index + 1 })),
    )
    expect(books.costs().totals.states).toMatchObject({
      budgeted: { amount: whole(1) },
      committed: { amount: whole(2) },
      incurred: { amount: whole(3) },
      paid: { amount: whole(4) },
    })
  })

  it('that is budgeted anew stands as budgeted last, with what was budgeted before', async () => {
    const books = await booksAt(
      '2012-03-31',
      cost('2010-04-01', { state: 'budgeted', year: '2010/11', amount: 100 }),
      cost('2010-10-01', { state: 'budgeted', year: '2010/11', amount: 90 }),
      cost('2011-04-01', { state: 'budgeted', year: '2011/12', amount: 50 }),
    )
    const figure = figureIn(books, 'costs:cost/severance/budgeted/2010/11')
    expect(figure.amount).toMatchObject({ is: 'known', value: 90, by: [7] })
    expect(figure.earlier.map(({ amount }) => amount)).toMatchObject([{ value: 100, by: [6] }])
    expect(books.costs({ year: '2010/11' }).totals.states.budgeted.amount).toEqual(whole(90))
    expect(books.costs().totals.states.budgeted.amount).toEqual(whole(140))
  })

  it('that is paid in instalments adds them up, and without a part two amounts are rivals', async () => {
    const instalments = [
      cost('2011-06-10', { state: 'paid', part: 'first', amount: 60 }),
      cost('2011-09-10', { state: 'paid', part: 'second', amount: 60 }),
    ]
    expect((await booksAt('2012-03-31', ...instalments)).costs().totals.states.paid.amount).toEqual(whole(120))
    const rivals = await booksAt(
      '2012-03-31',
      cost('2011-06-10', { state: 'paid', amount: 60 }),
      cost('2011-09-10', { state: 'paid', amount: 70 }),
    )
    expect(rivals.costs().totals.states.paid.amount).toEqual({ known: 0, unknown: 1 })
    expect(found(rivals, 'sources disagree about a cost').map(({ message }) => message)).toEqual([
      'Sources disagree about severance, paid in 2011/12, amount: £0.60 (entry 6) against £0.70 (entry 7)',
      'Sources disagree about severance, paid in 2011/12, when: 10 June 2011 (entry 6) against 10 September 2011 (entry 7)',
    ])
  })

  it('of an amount not known is counted as such', async () => {
    const books = await booksAt(
      '2012-03-31',
      cost('2011-03-15', { amount: 'unknown' }),
      cost('2011-03-15', { cost: 'exit', kind: 'exit', amount: 5 }),
    )
    expect(books.costs().totals.states.incurred.amount).toEqual({ known: 5, unknown: 1 })
  })

  it('is a council’s only where a source gives its part, or it is that council’s alone', async () => {
    const shares = { bromsgrove: 60, redditch: 40 }
    const alone = cost('2011-03-15', { cost: 'exit', kind: 'exit', council: 'redditch', amount: 7 })
    const both = await booksAt('2012-03-31', cost('2011-03-15', { amount: 100, shares }), alone)
    expect(both.costs().totals.states.incurred.byCouncil).toEqual({ bromsgrove: whole(60), redditch: whole(47) })
    expect(both.costs({ council: 'bromsgrove' }).costs.map((row) => row.cost)).toEqual(['severance'])
    const unshared = await booksAt('2012-03-31', cost('2011-03-15', { amount: 100 }), alone)
    expect(unshared.costs().totals.states.incurred.byCouncil).toEqual({ redditch: 'notEvidenced' })
    // Shares that leave a council out do not say that it bears nothing.
    const inPart = cost('2011-03-15', { amount: 100, council: 'bromsgrove', shares: { bromsgrove: 60 } })
    expect((await booksAt('2012-03-31', inPart, alone)).costs().totals.states.incurred.byCouncil).toEqual({
      bromsgrove: whole(60),
      redditch: 'notEvidenced',
    })
  })

  it('that may have been paid by the day is shown, and in no sum', async () => {
    const vague = cost(
      '2011-06-30',
      { state: 'paid' },
      { effective: { earliest: '2011-04-01', asStated: 'this spring' } },
    )
    const books = await booksAt('2011-05-15', vague)
    expect(figureIn(books, 'costs:cost/severance/paid/2011/12')).toMatchObject({ isUndetermined: true, counts: false })
    expect(books.costs().totals.states.paid.amount).toEqual(whole(0))
  })

  it('that may have been budgeted anew by the day counts as it was', async () => {
    const anew = cost(
      '2011-06-30',
      { state: 'budgeted', year: '2011/12', amount: 12_000_000 },
      { effective: { earliest: '2011-04-01', asStated: 'this spring' } },
    )
    const books = await booksAt('2011-05-15', cost('2011-03-15', { state: 'budgeted', year: '2011/12' }), anew)
    expect(figureIn(books, 'costs:cost/severance/budgeted/2011/12')).toMatchObject({
      amount: { value: 10_000_000 },
      isUndetermined: true,
      counts: true,
      entries: [6, 7],
    })
    expect(books.costs().totals.states.budgeted.amount).toEqual(whole(10_000_000))
  })

  it('whose day may lie in either of two years is of neither', async () => {
    const vague = cost(
      '2011-06-30',
      {},
      { effective: { earliest: '2011-01-01', asStated: 'in the first half of 2011' } },
    )
    const books = await booksAt('2012-03-31', vague)
    expect(books.costs().years.map(({ year }) => year)).toEqual(['undetermined'])
    const stated = await booksAt('2012-03-31', { ...vague, data: { ...vague.data, year: '2011/12' } } as typeof vague)
    expect(stated.costs().years.map(({ year }) => year)).toEqual(['2011/12'])
  })

  it('can be asked by service', async () => {
    const books = await booksAt(
      '2012-03-31',
      cost('2011-03-15', { service: 'ict' }),
      cost('2011-03-15', { cost: 'exit' }),
    )
    expect(books.costs({ service: 'ict' }).costs.map((row) => row.cost)).toEqual(['severance'])
    expect(books.costs({ service: 'cctv' }).costs).toEqual([])
  })

  it('leads to its entries from every row', async () => {
    const books = await booksAt('2012-03-31', ...SEVERANCE)
    expect(books.explain('costs:cost/severance').entries.map(({ entry }) => entry.position)).toEqual([6, 7])
    expect(books.explain('costs:cost/severance/paid/2011/12').entries.map(({ entry }) => entry.position)).toEqual([7])
    expect(books.explain('costs:year/2010/11').entries.map(({ entry }) => entry.position)).toEqual([6])
    expect(books.explain('costs:totals').entries.map(({ entry }) => entry.position)).toEqual([6, 7])
  })
})

describe('what is found of costs', () => {
  it('shows shares that do not make their amount, and repairs none', async () => {
    const books = await booksAt(
      '2012-03-31',
      cost('2011-03-15', { amount: 100, shares: { bromsgrove: 60, redditch: 39 } }),
    )
    expect(found(books, 'shares do not add up to their cost')).toEqual([
      {
        severity: 'serious',
        subject: 'cost/severance',
        message: 'severance, incurred in 2010/11: the shares add up to £0.99, £0.01 less than the £1 that they share',
        entries: [6],
      },
    ])
    const rounded = cost('2011-03-15', {
      amount: 300_000,
      goodTo: 50_000,
      shares: { bromsgrove: 200_000, redditch: 200_000 },
    })
    expect(found(await booksAt('2012-03-31', rounded), 'shares do not add up to their cost')).toMatchObject([
      { severity: 'note' },
    ])
    const unknown = cost('2011-03-15', { amount: 100, shares: { bromsgrove: 60, redditch: 'unknown' } })
    expect(found(await booksAt('2012-03-31', unknown), 'shares do not add up to their cost')).toEqual([])
  })

  it('shows more cash than cost, or than anybody was committed to', async () => {
    const paid = cost('2011-06-10', { state: 'paid', amount: 120 })
    const books = await booksAt(
      '2012-03-31',
      cost('2011-03-15', { amount: 100 }),
      cost('2011-03-01', { state: 'committed', amount: 110 }),
      paid,
    )
    expect(
      found(books, 'more was paid than was incurred or committed').map(({ message, entries }) => [message, entries]),
    ).toEqual([
      ['severance: £1.20 was paid, £0.10 more than was committed', [7, 8]],
      ['severance: £1.20 was paid, £0.20 more than was incurred', [6, 8]],
    ])
    const open = await booksAt('2012-03-31', cost('2011-03-15', { amount: 'unknown' }), paid)
    expect(found(open, 'more was paid than was incurred or committed')).toEqual([])
  })

  it('shows a cost that nobody budgeted', async () => {
    expect(found(await booksAt('2012-03-31', ...SEVERANCE), 'a cost was incurred that nobody budgeted')).toMatchObject([
      { message: 'severance was incurred, and no entry gives a budget for it', entries: [6, 7] },
    ])
    const budgeted = cost('2010-04-01', { state: 'budgeted', year: '2010/11' })
    expect(
      found(await booksAt('2012-03-31', budgeted, ...SEVERANCE), 'a cost was incurred that nobody budgeted'),
    ).toEqual([])
  })

  it('shows a cost that is budgeted for a year and for none: totals add up what may be one', async () => {
    const finding = 'a cost is stated for a year and for none'
    const budgeted = (data: Parameters<typeof cost>[1]) =>
      cost('2010-04-01', { state: 'budgeted', amount: 100, ...data })
    const ofYear = budgeted({ year: '2010/11' })
    const books = await booksAt('2012-03-31', budgeted({}), ofYear)
    expect(books.costs().totals.states.budgeted.amount).toEqual(whole(200))
    expect(found(books, finding)).toEqual([
      {
        severity: 'warning',
        subject: 'cost/severance',
        message:
          'severance is budgeted at £1 for no stated year, and at £1 for 2010/11: totals add them up; give the first its year, or correct it where it is the same money',
        entries: [6, 7],
      },
    ])
    for (const other of [budgeted({ year: '2011/12' }), budgeted({ part: 'pensions' })])
      expect(found(await booksAt('2012-03-31', ofYear, other), finding)).toEqual([])
  })
})
