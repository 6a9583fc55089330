import { describe, expect, it } from 'vitest'
import type { SavingsYear } from '../../../src/index.ts'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, yearIn } from './saving-drafts.ts'

const DAY = '2011-12-31'
type Claimed = Extract<Fact, { readonly type: 'SavingClaimed' }>['data']
type Forecast = Extract<Fact, { readonly type: 'SavingForecast' }>['data']
const claimed = (claim: string, amount: number | 'unknown', more: Partial<Claimed> = {}): Fact =>
  fact('SavingClaimed', '2011-06-30', { claim, amount, class: 'cashable', ...more })
const forecast = (key: string, amount: number | 'unknown', more: Partial<Forecast> = {}): Fact =>
  fact('SavingForecast', '2010-02-01', { forecast: key, amount, basis: 'net', ...more })
const booksOf = (...facts: readonly Fact[]) => booksAt(DAY, registered(), ...facts)

describe('claims and forecasts', () => {
  it('stand beside the savings, and are in none of their figures', async () => {
    const facts = [budgeted(500), outturn(478)]
    const without = await booksOf(...facts)
    const books = await booksOf(
      ...facts,
      claimed('award', 900, { line: 'ict' }),
      forecast('five-years', 5_000, { line: 'ict' }),
    )
    const figures = ({ claims: _claims, forecasts: _forecasts, ...rest }: SavingsYear) => rest
    expect(books.councilSavings().map(figures)).toEqual(without.councilSavings().map(figures))
    expect(yearIn(books).overall).toMatchObject({
      budget: { total: { known: 500 } },
      actual: { total: { known: 478 } },
    })
    expect(books.savingClaims().map(({ key, amount }) => [key, amount])).toEqual([
      ['award', { is: 'known', value: 900, on: '2011-06-30', by: [9], inferred: false }],
    ])
    expect(books.savingForecasts().map(({ key, amount }) => [key, amount])).toEqual([
      ['five-years', { is: 'known', value: 5_000, on: '2010-02-01', by: [10], inferred: false }],
    ])
  })

  it('are of years without figures, too: those that they name', async () => {
    const period = { from: '2008-10-01', to: '2010-06-30' } as const
    const books = await booksOf(claimed('award', 900, { period }), forecast('five-years', 5_000))
    const years = books.councilSavings()
    expect(years.map(({ year, lines }) => [year, lines])).toEqual([
      ['2008/09', []],
      ['2009/10', []],
      ['2010/11', []],
    ])
    expect(years.map(({ claims }) => claims.rows.map(({ key }) => key))).toEqual([['award'], ['award'], ['award']])
    expect(years[0]?.overall.actual.total).toEqual({ known: 0, unknown: 0 })
  })

  it('that name no year stand beside the one that is asked for, or that of the day where there is none', async () => {
    const books = await booksOf(claimed('award', 900), forecast('five-years', 5_000))
    const besideOf = (years: readonly SavingsYear[]) =>
      years.map(({ year, claims, forecasts }) => [year, claims.rows.length, forecasts.rows.length])
    expect(besideOf(books.councilSavings())).toEqual([['2011/12', 1, 1]])
    expect(besideOf(books.councilSavings({ year: '2009/10' }))).toEqual([['2009/10', 1, 1]])
    expect((await booksOf()).councilSavings()).toEqual([])
    expect((await booksOf()).councilSavings({ year: '2009/10' })).toEqual([])
  })

  it('say what sources say of them', async () => {
    const period = { from: '2010-04-01', to: '2015-03-31' } as const
    const more = {
      basis: 'gross',
      council: 'redditch',
      goodTo: 50_000,
      line: 'ict',
      scope: 'back office',
      overlapGroup: 'shared-services',
      period,
      qualifier: 'atLeast',
      recurrence: 'recurring',
      service: 'ict',
    } as const
    const books = await booksOf(
      claimed('award', 900, { ...more, baseline: 'the budget of 2007/08' }),
      forecast('five-years', 5_000, { ...more, class: 'nonCashable', comparator: 'no change' }),
    )
    const expected = {
      basis: { value: 'gross' },
      council: { value: 'redditch' },
      goodTo: { value: 50_000 },
      scope: { value: 'back office' },
      line: { value: 'ict' },
      overlapGroup: { value: 'shared-services' },
      period: { value: period },
      qualifier: { value: 'atLeast' },
      recurrence: { value: 'recurring' },
      service: { value: 'ict' },
    }
    expect(books.savingClaims()).toMatchObject([
      {
        ref: 'savingClaims:award',
        class: { value: 'cashable' },
        baseline: { value: 'the budget of 2007/08' },
        comparator: { is: 'unknown' },
        ...expected,
        entries: [7],
      },
    ])
    expect(books.savingForecasts()).toMatchObject([
      {
        ref: 'savingForecasts:five-years',
        class: { value: 'nonCashable' },
        baseline: { is: 'unknown' },
        comparator: { value: 'no change' },
        ...expected,
        entries: [8],
      },
    ])
  })

  it('leave open what no source says', async () => {
    expect((await booksOf(forecast('five-years', 'unknown'))).savingForecasts()).toMatchObject([
      { amount: { is: 'unknown', by: [7] }, class: { is: 'unknown', by: [] }, period: { is: 'unknown', by: [] } },
    ])
  })

  it('leave open what a source says is not stated', async () => {
    const open = { basis: 'notStated', class: 'notStated', recurrence: 'notStated' } as const
    const books = await booksOf(claimed('award', 900, open), claimed('award', 900, { basis: 'gross' }))
    expect(books.savingClaims()).toMatchObject([
      {
        basis: { is: 'known', value: 'gross', by: [8] },
        class: { is: 'known', value: 'cashable', by: [8] },
        recurrence: { is: 'unknown', by: [7] },
      },
    ])
  })

  it('are listed by key, from their day on', async () => {
    const facts = [claimed('b', 1), claimed('a', 2), forecast('d', 3), forecast('c', 4)]
    const books = await booksOf(...facts)
    expect(books.savingClaims().map(({ key }) => key)).toEqual(['a', 'b'])
    expect(books.savingForecasts().map(({ key }) => key)).toEqual(['c', 'd'])
    const before = await booksAt('2011-06-29', registered(), ...facts)
    expect(before.savingClaims()).toEqual([])
    expect(before.savingForecasts()).toHaveLength(2)
  })

  it('made twice are one', async () => {
    const books = await booksOf(claimed('award', 900), claimed('award', 900, { council: 'redditch' }))
    expect(books.savingClaims()).toMatchObject([
      { amount: { value: 900, by: [7, 8] }, council: { value: 'redditch', by: [8] }, entries: [7, 8] },
    ])
  })
})

describe('claims may be the same money', () => {
  const FINDING = 'claims may be the same money'

  it('is found of claims in one overlap group, and they are not added', async () => {
    const group = { overlapGroup: 'shared-services' }
    const books = await booksOf(
      claimed('award', 900, group),
      claimed('newsletter', 800, group),
      claimed('other', 5),
      claimed('third', 6, { overlapGroup: 'third' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'overlap-group/shared-services',
        message: 'These may be the same money: the claim “award”; the claim “newsletter”',
        entries: [7, 8],
      },
    ])
  })

  it('is found of a claim and a forecast in one group', async () => {
    const group = { overlapGroup: 'shared-services' }
    const books = await booksOf(claimed('award', 900, group), forecast('next', 800, group))
    expect(found(books, FINDING)).toMatchObject([
      { message: 'These may be the same money: the claim “award”; the forecast “next”', entries: [7, 8] },
    ])
  })

  it('names each by what it is on, whose it is and what it covers, and tells apart those that say the same', async () => {
    const group = { overlapGroup: 'shared-services', line: 'ict' }
    const books = await booksOf(
      claimed('a', 900, { ...group, council: 'redditch' }),
      claimed('b', 900, { ...group, council: 'redditch' }),
      claimed('c', 900, { ...group, line: undefined, service: 'cctv', scope: 'each year' }),
      claimed('d', 900, { ...group, line: undefined, scope: 'two editions fewer' }),
    )
    expect(found(books, FINDING)).toMatchObject([
      {
        message:
          'These may be the same money: the claim on ICT for Redditch Borough Council, “a”; the claim on ICT for Redditch Borough Council, “b”; the claim on CCTV (each year); the claim (two editions fewer)',
      },
    ])
  })

  it('is not found of one claim by itself, nor of those without a group', async () => {
    const books = await booksOf(claimed('award', 900, { overlapGroup: 'a' }), claimed('b', 1), claimed('c', 2))
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('sources disagree about a claim or a forecast', () => {
  const FINDING = 'sources disagree about a claim or a forecast'

  it('is found of the amount, with all rivals', async () => {
    const books = await booksOf(claimed('award', 900_00), claimed('award', 800_00), forecast('f', 1), forecast('f', 2))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'claim/award',
        message: 'Sources disagree about the claim “award”, amount: £900 (entry 7) against £800 (entry 8)',
        entries: [7, 8],
      },
      {
        severity: 'serious',
        subject: 'forecast/f',
        message: 'Sources disagree about the forecast “f”, amount: £0.01 (entry 9) against £0.02 (entry 10)',
        entries: [9, 10],
      },
    ])
  })

  it('is not found where they agree, or one does not know', async () => {
    const books = await booksOf(claimed('a', 9), claimed('a', 9), claimed('b', 9), claimed('b', 'unknown'))
    expect(found(books, FINDING)).toEqual([])
  })

  it('is found of a claim whose key is that of a forecast too', async () => {
    const books = await booksOf(claimed('award', 900), claimed('award', 800), forecast('award', 700))
    expect(found(books, FINDING)).toMatchObject([{ entries: [7, 8] }])
  })

  it('is found of anything else they disagree about', async () => {
    const books = await booksOf(
      claimed('award', 900, { council: 'redditch' }),
      claimed('award', 900, { council: 'bromsgrove' }),
    )
    expect(found(books, FINDING)).toMatchObject([{ entries: [7, 8] }])
  })

  it('tells periods in words', async () => {
    const until = (to: '2011-03-31' | '2012-03-31') => claimed('award', 900, { period: { from: '2010-04-01', to } })
    const [finding] = found(await booksOf(until('2011-03-31'), until('2012-03-31')), FINDING)
    expect(finding?.message).toMatch(/1 April 2010 to 31 March 2011/)
  })
})
