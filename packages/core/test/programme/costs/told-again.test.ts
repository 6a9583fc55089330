import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { cost, figureIn, reserved } from './cost-drafts.ts'

const END = '2011-06-30'
const whole = (known: number) => ({ known, unknown: 0 })
const TWICE = 'a movement of a reserve may be told twice'
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
          'severance: £1,000 is told as contribution on 30 April 2011 and as contribution (first), of which one leaves out what the other says of it: sums count both; where it is the same money, name the part, the council and the year in both, or void one',
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
