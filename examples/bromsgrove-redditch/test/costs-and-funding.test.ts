import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'
import { in2011 as books } from './three-dates.ts'

const POUND = 100
const THOUSAND = 1000 * POUND

const { fundings, totals } = books.funding()
const [capital, revenue] = books.budgetPositions()

const fundingOf = (key: string) => {
  const found = fundings.find(({ funding }) => funding === key)
  if (found === undefined) throw new Error(`there is no funding ${key}`)
  return found
}

describe('the money for the business case of 2008', () => {
  it('is £30,000 to £40,000 offered, £40,000 released by Bromsgrove and £40,000 asked of Redditch', () => {
    const steps = ['wmriep-business-case', 'balances-bdc', 'balances-rbc'].map((key) => {
      const { reached, steps: taken } = fundingOf(key)
      return [reached, ...taken.flatMap(({ amount, upTo }) => [attestedValue(amount), attestedValue(upTo)])]
    })
    expect(steps).toEqual([
      ['offered', 30_000 * POUND, 40_000 * POUND],
      ['released', 40_000 * POUND, undefined],
      ['requested', 40_000 * POUND, undefined],
    ])
  })

  it('is evidenced as cash for £40,000, and would be £110,000 to £120,000 if all of it came', () => {
    const pilot = books.funding({ fundings: ['wmriep-business-case', 'balances-bdc', 'balances-rbc'] }).totals
    const whole = (amount: number) => ({ known: amount * POUND, unknown: 0 })

    expect(pilot.handedOver).toEqual({ fundings: 1, least: whole(40_000), most: whole(40_000) })
    expect(pilot.ifAllArrives).toEqual({ fundings: 3, least: whole(110_000), most: whole(120_000) })
  })
})

describe('what is received', () => {
  it('is nothing that any paper evidences: grants are identified and awarded', () => {
    expect(totals.states.received).toMatchObject({ fundings: 0, least: { known: 0, unknown: 0 } })
  })

  it('is not one £15,000 but two, of the County and of the Home Office, of which one is awarded', () => {
    const alike = fundings.filter(({ steps }) => steps.some(({ amount }) => attestedValue(amount) === 15_000 * POUND))
    expect(alike.map(({ funding, reached }) => [funding, reached])).toEqual([
      ['county-economic-priorities', 'identified'],
      ['home-office-community-safety', 'awarded'],
    ])
  })
})

describe('solar panels', () => {
  it('are £180,000 of Redditch’s awarded and £20,000 of Bromsgrove’s refused, with £270,000 of housing money', () => {
    const bids = ['solar-panels-rbc', 'solar-panels-bdc', 'solar-panels-housing'].map(fundingOf)
    expect(bids.map(({ reached, steps }) => [reached, steps.map(({ amount }) => attestedValue(amount))])).toEqual([
      ['awarded', [180_000 * POUND]],
      ['refused', [20_000 * POUND]],
      ['identified', [270_000 * POUND]],
    ])
  })

  it('are no £450,000 in any total: the two are of different states', () => {
    const figures = figuresOf(totals).filter(({ value }) => value === 450_000 * POUND)
    expect(figures).toEqual([])
  })
})

describe('what has no figure', () => {
  it('is the loan for energy work, the reserve for further shared services, and the cost of the helpdesk', () => {
    expect(fundingOf('salix-loan').steps.map(({ amount }) => amount.is)).toEqual(['unknown'])
    expect(books.reserves().map(({ reserve, recommended }) => [reserve, recommended])).toEqual([
      ['shared-services', { known: 0, unknown: 1 }],
    ])
    expect(books.costs().totals.states.incurred.amount).toEqual({ known: 0, unknown: 1 })
  })

  it('is otherwise no cost at all: no severance, no set-up, no charge is in the papers', () => {
    expect(books.costs().costs.map(({ cost }) => cost)).toEqual(['ict-helpdesk'])
  })
})

describe('the budget of Regulatory Services', () => {
  it('is £5,958k of revenue, £5,357k of it to be spent: £601k or 10.09 % less, which is favourable', () => {
    const [row, ...others] = revenue?.rows ?? []
    const variance = row && attestedValue(row.variance)
    const budget = row && attestedValue(row.budget)

    expect(others).toEqual([])
    expect([budget, row && attestedValue(row.projected), variance]).toEqual([
      5958 * THOUSAND,
      5357 * THOUSAND,
      -601 * THOUSAND,
    ])
    expect((((variance ?? 0) / (budget ?? 1)) * 100).toFixed(2)).toBe('-10.09')
    expect(row).toMatchObject({ computedVariance: -601 * THOUSAND, direction: 'favourable', period: { is: 'unknown' } })
    expect(row?.unitAsPrinted.is).toBe('unknown')
  })

  it('is capital in three rows, whose figures are the paper’s', () => {
    const cells = capital?.rows.map(({ row, businessCase, budget, projected, variance }) => [
      row,
      ...[businessCase, budget, projected, variance].map((cell) => (attestedValue(cell) ?? NaN) / THOUSAND),
    ])
    expect(cells).toEqual([
      ['grants', -270, -200, 0, 200],
      ['partners', 1267, 511, 101, -410],
      ['total', 1537, 711, 101, -610],
    ])
  })

  it('adds up in all seven ways that its capital rows can be held against each other', () => {
    expect(capital?.checks).toEqual({ hold: 7, fail: 0, untested: 0 })
    expect(revenue?.checks).toEqual({ hold: 1, fail: 0, untested: 0 })
  })

  it('has a variance with the opposite sign of Appendix A’s for what is good, which is found', () => {
    const found = books.findings().filter(({ finding }) => finding === 'tables print variances with opposite signs')
    expect(found.length).toBeGreaterThan(0)
  })
})
