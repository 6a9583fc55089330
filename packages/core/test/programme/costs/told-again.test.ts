import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { cost, figureIn, funded, reserved } from './cost-drafts.ts'

const END = '2011-06-30'
const whole = (known: number) => ({ known, unknown: 0 })
const TWICE = 'money may be told twice'
const DISAGREE = 'sources disagree about a reserve'

describe('an instalment of a reserve that a second paper tells', () => {
  const first = (data: Parameters<typeof reserved>[1]): Fact => reserved('2011-04-30', { part: 'first', ...data })

  it('without its year, or its council, is the same money', async () => {
    const books = await booksAt(
      END,
      first({ year: '2011/12', council: 'redditch' }),
      first({ year: '2011/12' }),
      first({}),
    )
    expect(books.reserves()).toMatchObject([
      {
        contributed: whole(100_000),
        movements: [{ council: { value: 'redditch' }, year: { value: '2011/12' }, entries: [6, 7, 8] }],
      },
    ])
    expect(books.reserves({ council: 'redditch' })[0]?.contributed).toEqual(whole(100_000))
    expect(found(books, DISAGREE)).toEqual([])
  })

  it('of another council or year is contested, and neither council is sure to have put it in', async () => {
    const balance = reserved('2011-03-31', { council: 'redditch', movement: 'balance' })
    const told = [first({ council: 'redditch', year: '2011/12' }), first({ council: 'bromsgrove', year: '2010/11' })]
    const books = await booksAt(END, balance, ...told)
    expect(books.reserves()).toMatchObject([{ contributed: whole(100_000), balance: { known: 100_000, unknown: 1 } }])
    expect(books.reserves({ council: 'bromsgrove' })[0]?.contributed).toEqual({ known: 0, unknown: 1 })
    expect(found(books, DISAGREE).map(({ message }) => message)).toEqual([
      'Sources disagree about severance, contribution (first), for which year: 2011/12 (entry 7) against 2010/11 (entry 8)',
      'Sources disagree about severance, contribution (first), whose it is: redditch (entry 7) against bromsgrove (entry 8)',
    ])
  })

  it('and one of no instalment, of one day and amount, may be the same money', async () => {
    const books = await booksAt(END, first({}), reserved('2011-04-30'))
    expect(books.reserves()[0]?.contributed).toEqual(whole(200_000))
    expect(found(books, TWICE)).toEqual([
      {
        severity: 'note',
        subject: 'reserve/severance',
        message:
          'severance: £1,000 is told as contribution on 30 April 2011 and as contribution (first), of which one leaves out what the other says of it: sums count both; where it is the same money, say as much of it in both, or void one',
        entries: [6, 7],
      },
    ])
  })

  it.each([
    ['another amount', reserved('2011-04-30', { amount: 5 })],
    ['another day', reserved('2011-04-29')],
    ['another movement', reserved('2011-04-30', { movement: 'use' })],
    ['another instalment', first({ part: 'second' })],
  ])('and one of %s are two', async (_, other) => {
    expect(found(await booksAt(END, first({}), other), TWICE)).toEqual([])
  })

  it('and one of another council are two', async () => {
    const books = await booksAt(END, first({ council: 'redditch' }), reserved('2011-04-30', { council: 'bromsgrove' }))
    expect(found(books, TWICE)).toEqual([])
  })
})

describe('what is recommended for a reserve', () => {
  const recommended = (on: Parameters<typeof reserved>[0], data: Parameters<typeof reserved>[1] = {}): Fact =>
    reserved(on, { movement: 'recommended', ...data })

  it('is what was recommended last, and not all that ever was', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { amount: 300 }),
      recommended('2011-03-31', { amount: 200 }),
    )
    expect(books.reserves()).toMatchObject([
      { recommended: whole(200), movements: [{ on: '2011-03-31', earlier: [{ on: '2011-01-31' }] }] },
    ])
    expect(found(books, DISAGREE)).toEqual([])
    expect(books.explain('reserves:severance/recommended').entries).toHaveLength(2)
  })

  it('is so for each part, year and council by itself', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { amount: 1, part: 'set-up' }),
      recommended('2011-02-28', { amount: 20, part: 'set-up' }),
      recommended('2011-02-28', { amount: 300, year: '2011/12' }),
      recommended('2011-03-31', { amount: 4_000, year: '2012/13' }),
      recommended('2011-03-31', { amount: 50_000, year: '2012/13', council: 'redditch' }),
    )
    expect(books.reserves()[0]?.recommended).toEqual(whole(54_320))
  })

  it('may be put off to another year, and another council', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { part: 'set-up', year: '2010/11', council: 'redditch' }),
      recommended('2011-03-31', { part: 'set-up', year: '2011/12', council: 'bromsgrove' }),
    )
    expect(books.reserves()).toMatchObject([
      {
        movements: [
          { year: { value: '2011/12' }, council: { value: 'bromsgrove' }, earlier: [{ year: { value: '2010/11' } }] },
        ],
      },
    ])
    expect(found(books, DISAGREE)).toEqual([])
  })

  it('keeps the year that a later paper leaves out', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { part: 'set-up', year: '2010/11' }),
      recommended('2011-03-31', { part: 'set-up' }),
    )
    expect(books.reserves()[0]?.movements).toMatchObject([{ year: { value: '2010/11' } }])
  })

  it('without its year may be the same, whatever the amount', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { year: '2010/11', amount: 100 }),
      recommended('2011-03-31', { amount: 120 }),
    )
    expect(books.reserves()[0]?.recommended).toEqual(whole(220))
    expect(found(books, TWICE).map(({ message }) => message)).toEqual([
      'severance: £1.20 is told as recommended on 31 March 2011, and £1 as recommended on 31 January 2011, of which one leaves out what the other says of it: sums count both; where it is the same money, say as much of it in both, or void one',
    ])
  })

  it('for one year and for another are two', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { year: '2010/11' }),
      recommended('2011-03-31', { year: '2011/12' }),
    )
    expect(found(books, TWICE)).toEqual([])
  })

  it('is contested where two sources of one day disagree', async () => {
    const books = await booksAt(
      END,
      recommended('2011-01-31', { amount: 300 }),
      recommended('2011-01-31', { amount: 200 }),
    )
    expect(books.reserves()[0]?.recommended).toEqual({ known: 0, unknown: 1 })
    expect(found(books, DISAGREE)).toHaveLength(1)
  })
})

describe('an instalment of a cost that a second paper tells', () => {
  it('with its year, or of the next year, is the same money', async () => {
    const paid = (on: Parameters<typeof cost>[0], data: Parameters<typeof cost>[1] = {}): Fact =>
      cost(on, { state: 'paid', part: 'first', ...data })
    const stated = await booksAt(END, paid('2011-04-15'), paid('2011-04-15', { year: '2010/11' }))
    expect(stated.costs().totals.states.paid.amount).toEqual(whole(10_000_000))
    expect(figureIn(stated, 'costs:cost/severance/paid/part/first').year).toBe('2010/11')

    const otherDay = await booksAt(END, paid('2011-03-31'), paid('2011-04-15'))
    expect(otherDay.costs().totals.states.paid.amount).toEqual(whole(10_000_000))
    expect(figureIn(otherDay, 'costs:cost/severance/paid/part/first').year).toBe('undetermined')

    const otherYear = await booksAt(
      END,
      paid('2011-03-31', { year: '2010/11' }),
      paid('2011-03-31', { year: '2011/12' }),
    )
    expect(otherYear.costs().totals.states.paid.amount).toEqual(whole(10_000_000))
    expect(found(otherYear, 'sources disagree about a cost').map(({ message }) => message)).toEqual([
      'Sources disagree about severance, paid, of a year that cannot be told (first), for which year: 2010/11 (entry 6) against 2011/12 (entry 7)',
    ])
  })
})

const UNLESS = ', unless what may be told twice is the same money: without that it is not more'
const saidBy = async (finding: string, ...facts: readonly Fact[]) =>
  found(await booksAt(END, ...facts), finding).map(({ severity, message }) => [severity, message])

describe('funding that is received by instalment and as a whole', () => {
  const MORE = 'more was received than was awarded'
  const awarded = funded('2010-06-01', { state: 'awarded' })
  const received = (on: Parameters<typeof funded>[0], data: Parameters<typeof funded>[1] = {}): Fact =>
    funded(on, { state: 'received', ...data })
  const first = received('2011-04-30', { part: 'first' })

  it('is counted twice, and no council is accused of having more than was awarded', async () => {
    const facts = [awarded, first, received('2011-06-15')]
    expect(await saidBy(MORE, ...facts)).toEqual([
      ['note', `grant: £80,000 was received, £40,000 more than was awarded${UNLESS}`],
    ])
    expect(await saidBy(TWICE, ...facts)).toEqual([
      [
        'note',
        'grant: £40,000 is told as received and as received (first), of which one leaves out what the other says of it: sums count both; where it is the same money, say as much of it in both, or void one',
      ],
    ])
  })

  it('is too much all the same where it is without that', async () => {
    const second = received('2011-05-31', { part: 'second', amount: 1 })
    expect(await saidBy(MORE, awarded, first, second, received('2011-06-15'))).toEqual([
      ['serious', 'grant: £80,000.01 was received, £40,000.01 more than was awarded'],
    ])
  })

  it('may be told twice as an award as well', async () => {
    expect(await saidBy(TWICE, awarded, funded('2010-09-01', { state: 'awarded', part: 'first' }))).toHaveLength(1)
  })
})

describe('a cost that is paid by instalments and as a whole', () => {
  const MORE = 'more was paid than was incurred or committed'
  const paid = (on: Parameters<typeof cost>[0], amount: number, part?: string): Fact =>
    cost(on, { state: 'paid', amount, ...(part === undefined ? {} : { part }) })
  const instalments = [
    cost('2011-04-30', { amount: 100 }),
    paid('2011-04-30', 60, 'first'),
    paid('2011-05-30', 40, 'second'),
  ]

  it('is counted twice, and nobody is accused of having paid too much', async () => {
    const facts = [...instalments, paid('2011-06-15', 100)]
    expect(await saidBy(MORE, ...facts)).toEqual([
      ['note', `severance: £2 was paid, £1 more than was incurred${UNLESS}`],
    ])
    expect(await saidBy(TWICE, ...facts)).toEqual([
      [
        'note',
        'severance: £1 is told as paid in 2011/12, and in instalments as paid in 2011/12 (first) and paid in 2011/12 (second): sums count both; where it is the same money, void the one or the others',
      ],
    ])
  })

  it.each([
    ['of another amount', paid('2011-06-15', 99)],
    ['before the last of them', paid('2011-05-29', 100)],
  ])('is not told twice where the whole is %s', async (_, whole) => {
    expect(await saidBy(TWICE, ...instalments, whole)).toEqual([])
    expect(await saidBy(MORE, ...instalments, whole)).toMatchObject([['warning', expect.anything()]])
  })

  it('or on one day with a year and without may be the same money', async () => {
    const facts = [cost('2011-04-10', { amount: 100 }), cost('2011-04-10', { amount: 100, year: '2010/11' })]
    expect(await saidBy(TWICE, ...facts)).toEqual([
      [
        'note',
        'severance: £1 is told as incurred in 2011/12 and as incurred in 2010/11, of which one leaves out what the other says of it: sums count both; where it is the same money, say as much of it in both, or void one',
      ],
    ])
  })

  it('and of two years on two days is two', async () => {
    const facts = [cost('2011-05-10', { amount: 100 }), cost('2011-04-10', { amount: 100, year: '2010/11' })]
    expect(await saidBy(TWICE, ...facts)).toEqual([])
  })

  it('or budgeted for a year and for none is found once', async () => {
    const budgeted = (data: Parameters<typeof cost>[1]): Fact => cost('2011-04-10', { state: 'budgeted', ...data })
    expect(await saidBy(TWICE, budgeted({}), budgeted({ year: '2011/12' }))).toEqual([])
    expect(await saidBy(TWICE, budgeted({}), budgeted({ year: '2011/12', part: 'first' }))).toHaveLength(1)
  })
})

describe('a reserve that is used by instalment and as a whole', () => {
  const BEYOND = 'a reserve was used beyond what is in it'
  const used = (data: Parameters<typeof reserved>[1] = {}): Fact => reserved('2011-03-31', { movement: 'use', ...data })
  const note = [
    ['note', `The reserve severance was used by £1,000 more than was put into it, as far as entries say${UNLESS}`],
  ]

  it('is not said to be used beyond what is in it', async () => {
    expect(await saidBy(BEYOND, reserved('2011-01-31'), used({ part: 'first' }), used())).toEqual(note)
  })

  it('is so where a balance was stated', async () => {
    const balance = reserved('2011-01-31', { movement: 'balance' })
    expect(await saidBy(BEYOND, balance, used({ part: 'first' }), used())).toEqual([
      ['note', `The reserve severance was used by £1,000 more than was in it${UNLESS}`],
    ])
  })

  it('is used beyond it where both are of another day', async () => {
    const later = reserved('2011-04-05', { movement: 'use' })
    expect(await saidBy(BEYOND, reserved('2011-01-31'), used({ part: 'first' }), later)).toMatchObject([
      ['serious', expect.anything()],
    ])
  })
})

describe('two amounts of a reserve of which a vague day leaves open whether they are of one day', () => {
  it('are said to leave nothing out', async () => {
    const vaguely = reserved('2011-04-30', {}, { effective: { earliest: '2011-04-01', asStated: 'in April' } })
    expect(await saidBy(TWICE, vaguely, reserved('2011-04-15'))).toEqual([
      [
        'note',
        'severance: £1,000 is told as contribution on 30 April 2011 and as contribution on 15 April 2011, of days that may be one: sums count both; where it is the same money, give both that day, or void one',
      ],
    ])
  })
})
