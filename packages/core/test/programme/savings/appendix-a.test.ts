import { describe, expect, it } from 'vitest'
import type { SavingsYear, Sum } from '../../../src/index.ts'
import { booksAt, type Fact, FIRST_DAY, fact, found } from '../fixture.ts'

/*
 * The financial summary of 2010/11 of two councils, in thousands of pounds: the budget of each, the budget in all, and the
 * actual, which is printed in total only.
 */
const LINES = {
  'smt-gross': ['management', 'cashable', 247, 213, 460, 478],
  'smt-transitional': ['management', 'cashable', -65, -65, -130, -75],
  payroll: ['other', 'cashable', 48, 17, 65, 65],
  'cctv-lifeline': ['other', 'cashable', 81, 202, 283, 283],
  ict: ['other', 'cashable', 63, 63, 126, 126],
  'abandoned-vehicles': ['other', 'cashable', 6, 6, 12, 12],
  insurance: ['other', 'cashable', 70, 78, 148, 148],
  'web-developer': ['non-cashable', 'nonCashable', 19, 19, 38, 38],
  procurement: ['non-cashable', 'nonCashable', 26, 26, 52, 52],
  'dog-warden': ['non-cashable', 'nonCashable', 11, 11, 22, 22],
  'sustainability-officer': ['non-cashable', 'nonCashable', 15, 15, 30, 30],
} as const
const TOTALS = {
  'group/management': [182, 148, 330, 403, 73],
  'group/other': [268, 366, 634, 634, 0],
  'class/cashable': [450, 514, 964, 1037, 73],
  'class/nonCashable': [71, 71, 142, 142, 0],
  overall: [521, 585, 1106, 1179, 73],
} as const
const CAUSES = {
  'smt-gross': [{ cause: 'vacancy', amount: 18_000_00 }],
  'smt-transitional': [{ cause: 'timing', amount: 55_000_00 }],
} as const

const THOUSAND = 100_000
const whole = (known: number): Sum => ({ known, unknown: 0 })
const thousands = (each: number): Sum => whole(each * THOUSAND)

const FACTS = Object.entries(LINES).flatMap(([line, [group, savingClass, bromsgrove, redditch, budget, actual]]) => {
  const kind = { basis: 'notStated', class: savingClass, goodTo: 50_000, line, recurrence: 'notStated' } as const
  const nature = line === 'smt-transitional' ? 'transitionalCost' : 'saving'
  const causes = line === 'smt-gross' || line === 'smt-transitional' ? { causes: [...CAUSES[line]] } : {}
  return [
    fact('SavingLineRegistered', FIRST_DAY, { group, line, name: line, nature }),
    fact('SavingBudgeted', '2010-04-01', {
      ...kind,
      shares: { bromsgrove: bromsgrove * THOUSAND, redditch: redditch * THOUSAND },
      total: budget * THOUSAND,
      year: '2010/11',
    }),
    fact('SavingReported', '2011-03-31', {
      ...kind,
      ...causes,
      measure: 'yearToDate',
      method: 'notStated',
      period: { from: '2010-04-01', to: '2011-03-31' },
      printedVariance: (actual - budget) * THOUSAND,
      stage: 'provisionalOutturn',
      total: actual * THOUSAND,
    }),
  ] as readonly Fact[]
})

const books = await booksAt('2011-06-30', ...FACTS)
const [year] = books.councilSavings({ year: '2010/11' })
const [estimated] = books.councilSavings({ year: '2010/11', estimate: 'proRataToBudget' })
if (year === undefined || estimated === undefined) throw new Error('There are no savings of 2010/11')
const rowsOf = ({ lines, groups, classes, overall }: SavingsYear) =>
  new Map([...lines, ...groups, ...classes, overall].map((row) => [row.ref.replace(/^.*2010\/11\/(line\/)?/, ''), row]))
const rows = rowsOf(year)

describe('the financial summary of 2010/11', () => {
  it.each(Object.entries(TOTALS))('adds up in %s', (key, [bromsgrove, redditch, budget, actual, variance]) => {
    expect(rows.get(key)).toMatchObject({
      budget: {
        total: thousands(budget),
        byCouncil: { bromsgrove: thousands(bromsgrove), redditch: thousands(redditch) },
      },
      actual: { total: thousands(actual), byCouncil: { bromsgrove: 'notEvidenced', redditch: 'notEvidenced' } },
      variance: { amount: thousands(variance), direction: variance === 0 ? 'none' : 'favourable' },
    })
  })

  it('has £776k in 9 lines that equal their budget exactly, by a method nobody states', () => {
    const equal = year.lines.filter(({ budget, actual }) => budget.total.known === actual.total.known)
    expect(equal.reduce((sum, { actual }) => sum + actual.total.known, 0)).toBe(776 * THOUSAND)
    expect(found(books, 'an actual equals its budget exactly')).toHaveLength(9)
  })

  it('owes its £73k to £18k of vacancies and £55k of timing; what is evidenced to recur is nothing', () => {
    expect(year.overall.causes).toEqual({
      stated: { vacancy: thousands(18), timing: thousands(55) },
      notStated: whole(0),
      recurring: whole(0),
    })
    expect(found(books, 'causes do not add up to their variance')).toEqual([])
    expect(found(books, 'the cause of a variance is not stated')).toEqual([])
  })

  it('is £1,019k cashable without the vacancies', () => {
    const cashable = year.classes.find(({ of }) => of.kind === 'class' && of.class === 'cashable')
    const vacancies = cashable?.causes.stated.vacancy?.known ?? Number.NaN
    expect((cashable?.actual.total.known ?? Number.NaN) - vacancies).toBe(1_019 * THOUSAND)
  })

  it('does not say what Redditch had saved by 31 March 2011: that is not evidenced, and £585k is budgeted', () => {
    expect(year.overall.actual.byCouncil.redditch).toBe('notEvidenced')
    expect(year.overall.budget.byCouncil.redditch).toEqual(thousands(585))
    expect(found(books, 'an actual is not given by council')).toHaveLength(2)
  })

  it('realises nothing that finance validated, and has no baseline for any of its 10 savings', () => {
    expect(year.overall.realised.total).toEqual({ known: 0, unknown: 11 })
    expect(found(books, 'nothing of a year is validated')).toHaveLength(1)
    expect(found(books, 'savings have no baseline')).toMatchObject([
      { message: expect.stringMatching(/^10 of 10 lines/) },
    ])
  })
})

describe('what each council may have saved, on request', () => {
  it.each<readonly [string, number, number, number]>([
    ['smt-gross', 256_665_22, 221_334_78, 478_000_00],
    ['smt-transitional', -37_500_00, -37_500_00, -75_000_00],
    ['group/management', 219_165_22, 183_834_78, 403_000_00],
    ['class/cashable', 487_165_22, 549_834_78, 1_037_000_00],
    ['overall', 558_165_22, 620_834_78, 1_179_000_00],
  ])('is to the penny, for %s', (key, bromsgrove, redditch, total) => {
    const row = rowsOf(estimated).get(key)
    expect(row?.estimate).toEqual({
      method: 'proRataToBudget',
      byCouncil: { bromsgrove: whole(bromsgrove), redditch: whole(redditch) },
    })
    expect(bromsgrove + redditch).toBe(total)
    expect(row?.actual).toMatchObject({
      total: whole(total),
      byCouncil: { bromsgrove: 'notEvidenced', redditch: 'notEvidenced' },
    })
  })

  it('is in no answer that did not ask for it', () => {
    for (const row of rows.values()) expect(row).not.toHaveProperty('estimate')
  })
})
