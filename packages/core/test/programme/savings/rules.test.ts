import { describe, expect, it } from 'vitest'
import { type Fact, fact, openBook, refusalOf } from '../fixture.ts'
import { budgeted, outturn, registered, reported } from './saving-drafts.ts'

const DAY = '2010-06-30'
const claimed = (more: object): Fact =>
  fact('SavingClaimed', DAY, { claim: 'award', amount: 5, class: 'cashable', ...more })
const forecast = (more: object): Fact =>
  fact('SavingForecast', DAY, { forecast: 'next', amount: 5, basis: 'net', ...more })

describe('a saving names a registered line', () => {
  it.each<Fact>([budgeted(500), outturn(478), claimed({ line: 'ict' }), forecast({ line: 'ict' })])(
    'refuses $type of a line that nobody registered',
    async (stranger) => {
      expect(await refusalOf(stranger)).toEqual([
        {
          fact: 1,
          rule: 'a saving names a registered line',
          field: 'data.line',
          problem: 'names ict, which is no registered line by then',
          remedy: 'register it by SavingLineRegistered, on the first day of the ledger',
        },
      ])
    },
  )

  it('is still broken after another event has named the line', async () => {
    const refusal = await refusalOf(budgeted(500), outturn(478))
    expect(refusal.map(({ fact: place, rule }) => [place, rule])).toEqual([
      [1, 'a saving names a registered line'],
      [2, 'a saving names a registered line'],
    ])
  })

  it('lets a claim or a forecast name none', async () => {
    expect((await (await openBook(claimed({}), forecast({}))).asAt(DAY)).basis.position).toBe(7)
  })
})

describe('a saving names a registered service', () => {
  it.each<Fact>([
    registered({ service: 'payroll' }),
    claimed({ service: 'payroll' }),
    forecast({ service: 'payroll' }),
  ])('refuses $type of a service that nobody registered', async (stranger) => {
    expect(await refusalOf(stranger)).toEqual([
      {
        fact: 1,
        rule: 'a saving names a registered service',
        field: 'data.service',
        problem: 'names payroll, which is no registered service by then',
        remedy: 'register it by ServiceRegistered, on the first day of the ledger',
      },
    ])
  })
})

describe('a saving is shared among registered parties', () => {
  const strangers = { shares: { redditch: 5, worcester: 5 } }

  it.each<readonly [string, Fact]>([
    ['shares', budgeted(10, strangers)],
    ['shares', outturn(10, strangers)],
    ['council', claimed({ council: 'worcester' })],
    [
      'printed.budgetShares',
      fact('PrintedTotalStated', DAY, {
        label: 'Total',
        of: { kind: 'overall' },
        printed: { budgetShares: { worcester: 5 } },
        table: 'appendix-a',
        year: '2010/11',
      }),
    ],
  ])('refuses a stranger in %s of %o', async (field, stranger) => {
    const book = await openBook(registered())
    expect(await book.refuse(stranger)).toEqual([
      {
        fact: 1,
        rule: 'a saving is shared among registered parties',
        field: `data.${field}`,
        problem: 'names worcester, which is no registered party by then',
        remedy: 'register it by PartyRegistered, on the first day of the ledger',
      },
    ])
  })

  it('refuses a forecast for a stranger', async () => {
    expect(await refusalOf(forecast({ council: 'worcester' }))).toMatchObject([{ field: 'data.council' }])
  })
})

describe('a reported figure', () => {
  it('is dated the last day of its period', async () => {
    const book = await openBook(registered())
    const early = reported('2010-04-01', '2010-06-30', 110, {}, { effectiveOn: '2010-06-29' })
    const late = reported('2010-04-01', '2010-06-30', 110, {}, { effectiveOn: '2010-07-20' })
    expect(await book.refuse(early, late)).toEqual([
      {
        fact: 1,
        rule: 'a reported or validated figure is dated the last day of its period',
        field: 'effectiveOn',
        problem: 'is 29 June 2010',
        remedy: 'a reported figure is dated the last day of its period, 30 June 2010',
      },
      expect.objectContaining({ fact: 2, problem: 'is 20 July 2010' }),
    ])
  })

  it('lies in one financial year', async () => {
    const book = await openBook(registered())
    expect(await book.refuse(reported('2010-03-31', '2010-04-01', 110))).toEqual([
      {
        fact: 1,
        rule: 'a reported or validated figure lies in one financial year',
        field: 'data.period',
        problem: 'runs from 31 March 2010 to 1 April 2010, over the end of a financial year',
        remedy: 'report each year by itself',
      },
    ])
    await book.record(reported('2010-04-01', '2011-03-31', 478))
  })
})

describe('nobody authorises their own entry', () => {
  const self = { actor: { role: 'accountant', account: 'jd' }, authorisedBy: { account: 'jd', role: 'accountant' } }

  it.each<Fact>([
    budgeted(500, {}, self),
    outturn(478, {}, self),
    { ...claimed({}), ...self },
    { ...forecast({}), ...self },
  ])('refuses $type by one and the same officer', async (entry) => {
    const book = await openBook(registered())
    expect(await book.refuse(entry)).toEqual([
      {
        fact: 1,
        rule: 'nobody authorises their own entry',
        field: 'authorisedBy',
        problem: 'is accountant, who recorded it',
        remedy: 'somebody else authorises an entry, or nobody does',
      },
    ])
  })

  it('takes another holder of the role, another role, and no authorisation', async () => {
    const actor = { role: 'accountant', account: 'jd' }
    const book = await openBook(registered())
    await book.record(
      budgeted(500, {}, { actor, authorisedBy: { role: 'accountant', account: 'mk' } }),
      budgeted(500, {}, { actor, authorisedBy: { role: 'section 151 officer' } }),
      budgeted(500, {}, { actor }),
    )
    expect((await book.asAt(DAY)).basis.position).toBe(9)
  })
})

describe('several things wrong at once', () => {
  it('come back together, and nothing is recorded', async () => {
    const book = await openBook(registered())
    const self = { authorisedBy: { role: 'committee clerk' } }
    const refusal = await book.refuse(
      budgeted(500),
      reported('2010-03-01', '2010-06-30', 5, { line: 'x', shares: { y: 5 } }, { ...self, effectiveOn: DAY }),
      reported('2010-04-01', '2010-06-30', 5, {}, { effectiveOn: '2010-07-01' }),
    )
    expect(refusal.map(({ fact: place, rule }) => [place, rule])).toEqual([
      [2, 'nobody authorises their own entry'],
      [2, 'a saving names a registered line'],
      [2, 'a saving is shared among registered parties'],
      [2, 'a reported or validated figure lies in one financial year'],
      [3, 'a reported or validated figure is dated the last day of its period'],
    ])
  })

  it('are told field by field where the data has the wrong shape', async () => {
    // The types forbid some of what is tried here.
    const misshapen = { ...budgeted(500), data: { ...budgeted(500).data, year: '2010/12', goodTo: -1, colour: 'red' } }
    const book = await openBook(registered())
    const refusal = await book.refuse(misshapen as Fact)
    expect(refusal.map(({ rule, field, problem }) => [rule, field, problem])).toEqual([
      ['an entry holds the data that its type asks for', 'data.goodTo', expect.any(String)],
      ['an entry holds the data that its type asks for', 'data.year', 'is not a financial year'],
      ['an entry holds the data that its type asks for', 'data.colour', 'is no field'],
    ])
  })

  it('say what is wrong with a figure that is neither whole pence nor unknown', async () => {
    const book = await openBook(registered())
    const refusal = await book.refuse(budgeted(1_234.56, { shares: { redditch: 0.5 } }))
    const remedy = 'write £1,234.56 as 123456, or unknown where the source does not say'
    expect(refusal.map(({ field, problem, remedy }) => [field, problem, remedy])).toEqual([
      ['data.shares.redditch', 'is not whole pence', remedy],
      ['data.total', 'is not whole pence', remedy],
    ])
  })
})
