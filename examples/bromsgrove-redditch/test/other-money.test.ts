import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { LINES, THOUSAND, TOTALS } from './appendix-a.ts'
import { recordInMemory } from './recorded-programme.ts'

const ledger = await recordInMemory()
const books = await ledger.asAt('2011-06-30')
const [year] = books.councilSavings({ year: '2010/11' })
if (year === undefined) throw new Error('the books have no savings for 2010/11')
const claims = new Map(books.savingClaims().map((row) => [row.key, row]))
const forecasts = new Map(books.savingForecasts().map((row) => [row.key, row]))
const benefits = new Map(
  books.benefitRealisation().services.flatMap((service) => service.benefits.map((row) => [row.benefit, row] as const)),
)

const POUND = 100

/** What somebody claims to have saved, in pounds. */
const claimed = (claim: string): number => amountIn(claims.get(claim), claim)
/** What somebody expects to be saved, in pounds. */
const forecast = (key: string): number => amountIn(forecasts.get(key), key)
/** What a benefit was expected to bring, in pounds. */
const expected = (benefit: string): number =>
  inPounds(attestedValue(rowOf(benefits.get(benefit), benefit).expected.amount), benefit)

const amountIn = (row: ReturnType<typeof books.savingClaims>[number] | undefined, key: string): number =>
  inPounds(attestedValue(rowOf(row, key).amount), key)

const inPounds = (pence: number | undefined, key: string): number => {
  if (pence === undefined) throw new Error(`${key} has no known amount`)
  return pence / POUND
}

const rowOf = <Row>(row: Row | undefined, key: string): Row => {
  if (row === undefined) throw new Error(`the books do not have ${key}`)
  return row
}

const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(2)

describe('the saving of the management team forecast for 2011/12', () => {
  const next = forecast('single-management-team-2011-12')

  it('is £548k, which is £70k or 14.6 % above the gross saving, and £145k above the net one', () => {
    const [, , , gross] = LINES['smt-gross']
    const [, , , net] = TOTALS['group/single-management-team']

    expect(next).toBe(548_000)
    expect(next - gross * 1000).toBe(70_000)
    expect(((next / (gross * 1000) - 1) * 100).toFixed(1)).toBe('14.6')
    expect(next - net * 1000).toBe(145_000)
  })

  it('does not say whether it is gross or net', () => {
    expect(forecasts.get('single-management-team-2011-12')?.basis.is).toBe('unknown')
  })
})

describe('the forecast for 2011/12 to 2013/14', () => {
  it('is a lower bound of £2m, of no council and no basis', () => {
    const row = rowOf(forecasts.get('medium-term-2011-14'), 'medium-term-2011-14')

    expect(forecast('medium-term-2011-14')).toBe(2_000_000)
    expect(attestedValue(row.qualifier)).toBe('atLeast')
    expect([row.council.is, row.basis.is, row.recurrence.is]).toEqual(['unknown', 'unknown', 'unknown'])
    expect(attestedValue(row.period)).toEqual({ from: '2011-04-01', to: '2014-03-31' })
  })
})

describe('CCTV & Lifeline', () => {
  const [bdc, rbc] = [forecast('cctv-lifeline-business-case-bdc'), forecast('cctv-lifeline-business-case-rbc')]
  const both = claimed('cctv-lifeline-rbc') + claimed('cctv-lifeline-bdc-total')
  const [budgetOfBdc, budgetOfRbc, , actual] = LINES['cctv-lifeline'].map((thousands) => thousands * 1000)

  it('was to save £176k and £116k by its business case, salaries only, which is not quite 60 and 40 %', () => {
    expect([rbc, bdc]).toEqual([176_000, 116_000])
    expect([percent(rbc, rbc + bdc), percent(bdc, rbc + bdc)]).toEqual(['60.27', '39.73'])
    for (const council of ['rbc', 'bdc']) {
      const row = rowOf(forecasts.get(`cctv-lifeline-business-case-${council}`), council)
      expect([attestedValue(row.council), attestedValue(row.scope)]).toEqual([council, 'salaries only'])
    }
  })

  it('is told to have saved £116,663 and £59,168', () => {
    expect([claimed('cctv-lifeline-rbc'), claimed('cctv-lifeline-bdc')]).toEqual([116_663, 59_168])
    expect(claimed('cctv-lifeline-rbc') + claimed('cctv-lifeline-bdc')).toBe(175_831)
  })

  it('has a total for Bromsgrove that adds £81,000 to it', () => {
    expect(claimed('cctv-lifeline-bdc') + claimed('cctv-lifeline-bdc-earlier')).toBe(140_168)
    expect(claimed('cctv-lifeline-bdc-total')).toBe(140_168)
    expect(both).toBe(256_831)
  })

  it('stays £26,169 below Appendix A: £59,168 more for Bromsgrove, £85,337 less for Redditch', () => {
    expect(both - (actual ?? 0)).toBe(-26_169)
    expect(claimed('cctv-lifeline-bdc-total') - (budgetOfBdc ?? 0)).toBe(59_168)
    expect(claimed('cctv-lifeline-rbc') - (budgetOfRbc ?? 0)).toBe(-85_337)
  })

  it('stays £35,169 below its business case', () => {
    expect(both - rbc - bdc).toBe(-35_169)
  })

  it('has its three claims for Bromsgrove in one overlap group, whose amount is unknown', () => {
    const group = year.claims.overlapGroups.find((each) => each.group === 'cctv-lifeline-bdc')

    expect(group?.claims).toEqual(['cctv-lifeline-bdc', 'cctv-lifeline-bdc-earlier', 'cctv-lifeline-bdc-total'])
    expect(group?.amount).toEqual({ known: 0, unknown: 1 })
  })
})

describe('ICT', () => {
  const realised = claimed('ict-monitoring')
  const missed = expected('ict-joint-procurement') + expected('ict-helpdesk')

  it('realised £10,850 of £37,850, or 28.67 %, and £27,000 not', () => {
    expect(realised).toBe(10_850)
    expect(expected('ict-monitoring')).toBe(realised)
    expect(missed).toBe(27_000)
    expect(realised + missed).toBe(37_850)
    expect(percent(realised, realised + missed)).toBe('28.67')
  })
})

describe('procurement', () => {
  it('has £100k in base budgets and more than £540k helped to, beside £52k that are not cashable', () => {
    expect([claimed('procurement-base-budgets'), claimed('procurement-assisted')]).toEqual([100_000, 540_000])
    expect(attestedValue(rowOf(claims.get('procurement-assisted'), 'procurement-assisted').qualifier)).toBe('atLeast')
    expect(year.lines.find(({ line }) => line === 'procurement')).toMatchObject({
      class: 'nonCashable',
      actual: { total: { known: 52 * THOUSAND, unknown: 0 } },
    })
  })

  it('has these and the mobile phones in one overlap group, whose amount is unknown', () => {
    const group = year.claims.overlapGroups.find((each) => each.group === 'procurement')

    expect(group?.claims).toEqual(['mobile-phones', 'procurement-assisted', 'procurement-base-budgets'])
    expect(group?.amount).toEqual({ known: 0, unknown: 1 })
  })

  it('expects £13.2k of mobile phones, 24.4 % of £54k', () => {
    expect(claimed('mobile-phones')).toBe(13_200)
    expect(((claimed('mobile-phones') / 54_000) * 100).toFixed(1)).toBe('24.4')
    expect(attestedValue(rowOf(claims.get('mobile-phones'), 'mobile-phones').baseline)).toContain('£54k')
  })
})

describe('Policy, Performance and Partnerships', () => {
  it('has no amount for the two rows headed costs: whether they are savings is not known', () => {
    expect(claims.get('ppp-reduced-costs')?.amount.is).toBe('unknown')
  })

  it('saves Bromsgrove £10,000 a year twice by doing less, which is no efficiency', () => {
    for (const claim of ['council-magazine-editions', 'u-decide-ended']) {
      const row = rowOf(claims.get(claim), claim)
      expect(claimed(claim)).toBe(10_000)
      expect([attestedValue(row.council), attestedValue(row.means)]).toEqual(['bdc', 'scopeReduction'])
    }
  })
})

describe('Property', () => {
  it('cost £11k and £33k where 5 % of a budget that is not given was to be saved', () => {
    const cost = (benefit: string): number =>
      inPounds(attestedValue(rowOf(benefits.get(benefit), benefit).assessment.amount), benefit)
    const [bdc, rbc] = [cost('property-savings-bdc'), cost('property-savings-rbc')]

    expect([bdc, rbc, bdc + rbc]).toEqual([-11_000, -33_000, -44_000])
    for (const benefit of ['property-savings-bdc', 'property-savings-rbc'])
      expect(benefits.get(benefit)?.expected.amount.is).toBe('unknown')
  })
})

describe('services that were to save nothing', () => {
  it('are Elections, by its business case, and Community Safety, which is cost neutral: both read as £0', () => {
    const elections = rowOf(forecasts.get('elections-business-case'), 'elections-business-case').amount
    const safety = rowOf(claims.get('community-safety-cost-neutral'), 'community-safety-cost-neutral').amount

    expect([elections, safety]).toMatchObject([
      { is: 'known', value: 0, inferred: true },
      { is: 'known', value: 0, inferred: true },
    ])
  })

  it('are told to have saved after all, without a figure, in the case of Elections', () => {
    expect([claims.get('elections-2010')?.amount.is, claims.get('elections-postal-votes')?.amount.is]).toEqual([
      'unknown',
      'unknown',
    ])
  })
})

describe('savings without a figure', () => {
  it('stay unknown: Internal Audit, Bereavement Services, the share of the pay bill', () => {
    for (const key of ['internal-audit-2011-12', 'bereavement-business-case', 'ppp-share-of-pay-bill'])
      expect(forecasts.get(key)?.amount.is).toBe('unknown')
  })

  it('stand with the year they are of: the income of Payroll is of 2011/12, and no part of 2010/11', () => {
    const row = rowOf(claims.get('payroll-wyre-forest-income'), 'payroll-wyre-forest-income')

    expect(attestedValue(row.means)).toBe('income')
    expect(attestedValue(row.period)).toEqual({ from: '2011-04-01', to: '2012-03-31' })
    expect(year.claims.rows.map(({ key }) => key)).not.toContain('payroll-wyre-forest-income')
  })
})
