import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, yearIn } from './saving-drafts.ts'

type Claimed = Extract<Fact, { readonly type: 'SavingClaimed' }>['data']
const claimed = (claim: string, amount: number | 'unknown', more: Partial<Claimed> = {}): Fact =>
  fact('SavingClaimed', '2011-06-30', { claim, amount, class: 'cashable', ...more })
const FIGURES = [registered({ service: 'ict' }), budgeted(500), outturn(478)]
const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', ...FIGURES, ...facts)

describe('what is claimed of the lines of a year', () => {
  it('stands beside them, whatever line, service or council it names, and in no total', async () => {
    const books = await booksOf(
      claimed('by-line', 900, { line: 'ict' }),
      claimed('by-service', 'unknown', { service: 'ict', means: 'scopeReduction' }),
      claimed('of-another', 100, { service: 'cctv' }),
      claimed('of-a-council', 100, { council: 'redditch' }),
      claimed('of-nothing', 100),
    )
    const { claims, ...figures } = yearIn(books)
    expect(claims).toMatchObject({
      rows: [
        { ref: 'councilSavings:2010/11/claim/by-line', key: 'by-line', amount: { value: 900 }, entries: [9] },
        { key: 'by-service', amount: { is: 'unknown' }, means: { value: 'scopeReduction' } },
        { key: 'of-a-council', council: { value: 'redditch' } },
        { key: 'of-another' },
        { key: 'of-nothing', isUndetermined: false },
      ],
      ofNoStatedYear: 5,
      overlapGroups: [],
      savings: 5,
    })
    const { claims: _, ...without } = yearIn(await booksOf())
    expect(figures).toEqual(without)
  })

  it('is of the years that its period touches, and of any where no source says', async () => {
    const books = await booksOf(
      budgeted(600, { year: '2011/12' }, { effectiveOn: '2011-04-01' }),
      claimed('any', 1, { line: 'ict' }),
      claimed('first', 2, { line: 'ict', period: { from: '2010-04-01', to: '2011-03-31' } }),
      claimed('both', 3, { line: 'ict', period: { from: '2011-03-31', to: '2011-04-01' } }),
    )
    const keysOf = (year: string) => yearIn(books, year).claims.rows.map(({ key }) => key)
    expect(keysOf('2010/11')).toEqual(['any', 'both', 'first'])
    expect(keysOf('2011/12')).toEqual(['any', 'both'])
    expect(yearIn(books).claims).toMatchObject({ ofNoStatedYear: 1, savings: 3 })
  })

  it('is shown as undetermined where it may not have been said by the day', async () => {
    const vague: Fact = { ...claimed('vague', 900), effective: { earliest: '2011-04-01', asStated: 'this year' } }
    const facts = [...FIGURES, vague, claimed('sure', 1)]
    const rowsAt = async (day: '2011-06-01' | '2011-06-30') =>
      yearIn(await booksAt(day, ...facts)).claims.rows.map(({ key, isUndetermined }) => [key, isUndetermined])
    expect(await rowsAt('2011-06-01')).toEqual([['vague', true]])
    expect(await rowsAt('2011-06-30')).toEqual([
      ['sure', false],
      ['vague', false],
    ])
  })

  it('counts what may be the same money once, and adds none of it up', async () => {
    const group = { line: 'ict', overlapGroup: 'licences' }
    const same = await booksOf(
      claimed('one', 900, group),
      claimed('two', 900, group),
      claimed('other', 50, { line: 'ict' }),
    )
    expect(yearIn(same).claims).toMatchObject({
      overlapGroups: [
        {
          ref: 'councilSavings:2010/11/claim-overlap-group/licences',
          claims: ['one', 'two'],
          amount: { known: 900, unknown: 0 },
          entries: [9, 10],
        },
      ],
      savings: 2,
    })
    const different = await booksOf(claimed('one', 900, group), claimed('two', 901, group))
    expect(yearIn(different).claims.overlapGroups).toMatchObject([{ amount: { known: 0, unknown: 1 } }])
    expect(found(different, 'claims may be the same money')).toHaveLength(1)
  })
})

describe('what is forecast for a year', () => {
  it('stands beside its lines as claims do, and apart from them', async () => {
    const of = (forecast: string, period?: { from: '2010-04-01'; to: '2011-03-31' }): Fact =>
      fact('SavingForecast', '2010-02-01', { amount: 548, basis: 'notStated', forecast, ...(period && { period }) })
    const books = await booksOf(of('any'), of('this', { from: '2010-04-01', to: '2011-03-31' }), claimed('any', 1))
    expect(yearIn(books)).toMatchObject({
      claims: { rows: [{ ref: 'councilSavings:2010/11/claim/any' }], savings: 1 },
      forecasts: {
        rows: [{ ref: 'councilSavings:2010/11/forecast/any' }, { ref: 'councilSavings:2010/11/forecast/this' }],
        ofNoStatedYear: 1,
        savings: 2,
      },
    })
  })
})

describe('a forecast is compared with nothing', () => {
  const FINDING = 'a forecast is compared with nothing'
  const forecast = (comparator?: string): Fact =>
    fact('SavingForecast', '2010-02-01', {
      amount: 548,
      basis: 'notStated',
      forecast: 'next-year',
      ...(comparator === undefined ? {} : { comparator }),
    })

  it('is found where no source says', async () => {
    expect(found(await booksOf(forecast()), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'forecast/next-year',
        message: 'No source states what the forecast “next-year” is compared with',
        entries: [9],
      },
    ])
    expect(found(await booksOf(forecast('about £478k in 2010/11')), FINDING)).toEqual([])
  })
})
