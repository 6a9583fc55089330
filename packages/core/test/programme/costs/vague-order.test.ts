import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, found } from '../fixture.ts'
import { cost, figureIn, funded, fundingIn, position, reserved, rowIn } from './cost-drafts.ts'

const END = '2011-06-30'
const ORDER = 'the order of what is said of an amount is not known'
const vaguely = (earliest: Day) => ({ effective: { earliest, asStated: 'in spring' } })

describe('two statements of which a vague day leaves open which is the later', () => {
  it('leave a budget contested, and no source is said to disagree', async () => {
    const books = await booksAt(
      END,
      cost('2011-05-31', { state: 'budgeted', amount: 300 }, vaguely('2011-03-01')),
      cost('2011-04-30', { state: 'budgeted', amount: 400 }),
    )
    const figure = figureIn(books, 'costs:cost/severance/budgeted/notStated')
    expect(figure).toMatchObject({ amount: { is: 'contested' }, isOutOfOrder: true, earlier: [] })
    expect(books.costs().totals.states.budgeted.amount).toEqual({ known: 0, unknown: 1 })
    expect(found(books, 'sources disagree about a cost')).toEqual([])
    expect(found(books, ORDER)).toEqual([
      {
        severity: 'warning',
        subject: 'cost/severance',
        message:
          'severance, budgeted: no entry tells which of its statements is the last, so that it is £4 or £3: date them more closely, or correct one',
        entries: [6, 7],
      },
    ])
  })

  it('of one budget that is certainly later than a third leave that one out', async () => {
    const books = await booksAt(
      END,
      cost('2011-01-31', { state: 'budgeted', amount: 1 }),
      cost('2011-05-31', { state: 'budgeted', amount: 300 }, vaguely('2011-03-01')),
    )
    expect(figureIn(books, 'costs:cost/severance/budgeted/notStated')).toMatchObject({
      amount: { value: 300 },
      isOutOfOrder: false,
    })
    expect(found(books, ORDER)).toEqual([])
  })

  it('leave an award contested, with the upper end that each would have', async () => {
    const books = await booksAt(
      END,
      funded('2011-05-31', { state: 'awarded', amount: 300, upTo: 400 }, vaguely('2011-03-01')),
      funded('2011-04-30', { state: 'awarded', amount: 350 }),
    )
    expect(books.funding().totals.states.awarded).toEqual({
      fundings: 1,
      least: { known: 0, unknown: 1 },
      most: { known: 0, unknown: 1 },
    })
    expect(found(books, ORDER)).toHaveLength(1)
  })

  it('leave what is recommended for a reserve contested', async () => {
    const books = await booksAt(
      END,
      reserved('2011-05-31', { movement: 'recommended', amount: 300 }, vaguely('2011-03-01')),
      reserved('2011-04-30', { movement: 'recommended', amount: 400 }),
    )
    expect(books.reserves()[0]?.recommended).toEqual({ known: 0, unknown: 1 })
    expect(found(books, ORDER)).toHaveLength(1)
  })

  it('leave the balance of a reserve open', async () => {
    const books = await booksAt(
      END,
      reserved('2011-05-31', { movement: 'balance', amount: 300 }, vaguely('2011-03-01')),
      reserved('2011-04-30', { movement: 'balance', amount: 400 }),
    )
    expect(books.reserves()[0]?.balance).toEqual({ known: 0, unknown: 1 })
  })
})

describe('a printed row of which a vague day leaves open how it last stood', () => {
  it('is contested between both, and in no test of its sums', async () => {
    const row = { row: 'total', budget: 300, projected: 200, variance: -100 }
    const books = await booksAt(
      END,
      position('2011-05-31', row, vaguely('2011-03-01')),
      position('2011-04-30', { ...row, projected: 250, variance: -50 }),
    )
    expect(rowIn(books, 'budgetPositions:wrs/total')).toMatchObject({
      budget: { is: 'known' },
      projected: { is: 'contested' },
      isOutOfOrder: true,
      earlier: [],
    })
    expect(found(books, 'sources disagree about a budget position')).toEqual([])
    expect(found(books, ORDER).map(({ message }) => message)).toEqual([
      'wrs, Total, projected figure: no entry tells which of its statements is the last, so that it is £2.50 or £2: date them more closely, or correct one',
      'wrs, Total, variance: no entry tells which of its statements is the last, so that it is −£0.50 or −£1: date them more closely, or correct one',
    ])
  })
})

describe('a printed sum whose table is printed again on a vague day', () => {
  const WRONG = 'a printed row differs from the rows that it adds up'
  const table = (on: Day, printed: number, envelope = {}) => [
    position(on, { row: 'a', label: 'A', budget: 10 }, envelope),
    position(on, { budget: printed, addsUp: ['a'] }, envelope),
  ]
  const again = vaguely('2011-03-01')

  it('is as wrong as it was, and found once', async () => {
    const books = await booksAt(END, ...table('2011-04-30', 99), ...table('2011-05-31', 99, again))
    expect(books.budgetPositions()[0]?.checks).toEqual({ hold: 0, fail: 1, untested: 0 })
    expect(found(books, WRONG)).toMatchObject([
      { severity: 'serious', message: 'wrs, Total: the printed budget is £0.99, £0.89 more than its rows add up to' },
    ])
  })

  it('is held against the rows of each day by itself', async () => {
    const books = await booksAt(END, ...table('2011-04-30', 99), ...table('2011-05-31', 10, again))
    expect(rowIn(books, 'budgetPositions:wrs/total').casts.map(({ agrees }) => agrees)).toEqual(['differs', 'exactly'])
    expect(books.budgetPositions()[0]?.checks).toEqual({ hold: 1, fail: 1, untested: 0 })
    expect(found(books, WRONG)).toHaveLength(1)
  })

  it('is not tested where its rows are not of its day', async () => {
    const sum = position('2011-05-31', { budget: 99, addsUp: ['a'] }, again)
    const books = await booksAt(END, ...table('2011-04-30', 99).slice(0, 1), sum)
    expect(books.budgetPositions()[0]?.checks).toEqual({ hold: 0, fail: 0, untested: 1 })
  })
})

describe('a funding that is stated again after a refusal, without its amount', () => {
  const again = (state: 'requested' | 'awarded', on: Day = '2011-04-30', envelope = {}) =>
    funded(on, { state, amount: 'unknown' }, envelope)

  it('has been requested since, for as much as before', async () => {
    const refused = funded('2010-06-01', { state: 'refused' })
    const books = await booksAt(END, funded('2010-01-01'), refused, again('requested'))
    expect(fundingIn(books, 'grant').reached).toBe('requested')
    expect(books.funding().totals.ifAllArrives).toMatchObject({ fundings: 1, most: { known: 4_000_000, unknown: 0 } })
  })

  it('has been awarded since', async () => {
    const award = funded('2010-06-01', { state: 'awarded' })
    const books = await booksAt(END, award, funded('2010-09-01', { state: 'refused' }), again('awarded'))
    expect(fundingIn(books, 'grant')).toMatchObject({
      reached: 'awarded',
      steps: [{ state: 'refused' }, { state: 'awarded', amount: { value: 4_000_000 }, isOutOfOrder: false }],
    })
  })

  it('contradicts nobody where it is not known to be the later', async () => {
    const award = funded('2011-03-31', { state: 'awarded' })
    const books = await booksAt(END, award, again('awarded', '2011-04-30', vaguely('2011-03-01')))
    expect(fundingIn(books, 'grant').steps).toMatchObject([{ amount: { value: 4_000_000 }, isOutOfOrder: true }])
    expect(found(books, 'sources disagree about funding')).toEqual([])
    expect(found(books, ORDER)).toEqual([])
  })
})

describe('a funding that is refused some time around an award', () => {
  const refused = funded('2011-05-31', { state: 'refused' }, vaguely('2011-03-01'))

  it('may come to nothing or to what was awarded', async () => {
    const books = await booksAt(END, refused, funded('2011-04-30', { state: 'awarded' }))
    expect(fundingIn(books, 'grant').reached).toBe('undetermined')
    expect(books.funding().totals.ifAllArrives).toEqual({
      fundings: 1,
      least: { known: 0, unknown: 1 },
      most: { known: 0, unknown: 1 },
    })
  })

  it('is not said to be refused after money came, where that cannot be told', async () => {
    const AFTERWARDS = 'funding was refused after money was handed over'
    const received = (on: Day) => funded(on, { state: 'received' })
    expect(found(await booksAt(END, refused, received('2011-04-30')), AFTERWARDS)).toEqual([])
    expect(found(await booksAt(END, refused, received('2011-02-28')), AFTERWARDS)).toHaveLength(1)
  })

  it('was awarded last, where the award only can have come later', async () => {
    const books = await booksAt(END, refused, funded('2011-06-15', { state: 'awarded' }))
    expect(fundingIn(books, 'grant').reached).toBe('awarded')
  })

  it('has come as far as steps usually come, where none of those that may be the last is a refusal', async () => {
    const offered = funded('2011-05-31', { state: 'offered' }, vaguely('2011-03-01'))
    const books = await booksAt(END, offered, funded('2011-04-30', { state: 'awarded' }))
    expect(fundingIn(books, 'grant').reached).toBe('awarded')
  })
})
