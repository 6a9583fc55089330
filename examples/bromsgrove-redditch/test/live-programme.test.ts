import { describe, expect, it } from 'vitest'
import { THOUSAND } from './appendix-a.ts'
import { figuresOf } from './figures-of.ts'
import { recordInMemory } from './recorded-programme.ts'

const ledger = await recordInMemory()
const books = await ledger.asAt('2011-06-30')
const [year] = books.councilSavings({ year: '2010/11' })
const [estimated] = books.councilSavings({ year: '2010/11', estimate: 'proRataToBudget' })
if (year === undefined || estimated === undefined) throw new Error('the books have no savings for 2010/11')

const known = (amount: number) => ({ known: amount, unknown: 0 })
const rowsOf = ({ lines, groups, classes, overall }: typeof estimated) => [...lines, ...groups, ...classes, overall]
const rowOf = (of: typeof estimated, key: string) => {
  const row = rowsOf(of).find(({ ref }) => ref.replace(/^councilSavings:2010\/11\/(line\/)?/, '') === key)
  if (row === undefined) throw new Error(`the savings have no row ${key}`)
  return row
}

describe('an actual that equals its budget', () => {
  const equal = year.lines.filter(({ actual, budget }) => actual.total.known === budget.total.known)
  const differing = year.lines.filter((line) => !equal.includes(line))
  const sum = (lines: typeof year.lines): number => lines.reduce((all, { actual }) => all + actual.total.known, 0)

  it('is £776k of £1,179k, or 65.8 %, and £403k differs', () => {
    expect(sum(equal)).toBe(776 * THOUSAND)
    expect(sum(differing)).toBe(403 * THOUSAND)
    expect(year.overall.actual.total).toEqual(known(1179 * THOUSAND))
    expect(((sum(equal) / year.overall.actual.total.known) * 100).toFixed(1)).toBe('65.8')
  })

  it('has no stated method in any line', () => {
    expect(equal.flatMap(({ reports }) => reports.filter(({ method }) => method.is !== 'unknown'))).toEqual([])
  })
})

describe('the £73k more than budgeted', () => {
  const { variance, causes } = year.overall

  it('are £18k of posts that stood empty and £55k of transitional support underspent', () => {
    expect(variance).toMatchObject({ amount: known(73 * THOUSAND), direction: 'favourable' })
    expect(causes.stated).toEqual({ vacancy: known(18 * THOUSAND), other: known(55 * THOUSAND) })
    expect(causes.notStated).toEqual(known(0))
    expect(rowOf(year, 'smt-gross').causes.stated).toEqual({ vacancy: known(18 * THOUSAND) })
    expect(rowOf(year, 'smt-transitional').causes.stated).toEqual({ other: known(55 * THOUSAND) })
  })

  it('hold no change that is evidenced to recur', () => {
    expect(causes.recurring).toEqual(known(0))
    expect(year.lines.map((line) => line.causes.recurring)).toEqual(year.lines.map(() => known(0)))
  })

  it('leave £1,019k of cashable savings without what the empty posts saved', () => {
    const cashable = rowOf(year, 'class/cashable')
    expect(cashable.actual.total.known - (cashable.causes.stated.vacancy?.known ?? 0)).toBe(1019 * THOUSAND)
  })
})

describe('the management team and the overall saving', () => {
  it('are never added together to £1,657k', () => {
    const views = [books.councilSavings({ estimate: 'proRataToBudget' }), books.savingClaims(), books.savingForecasts()]
    expect(figuresOf(views).filter(({ value }) => Math.abs(value) === 1657 * THOUSAND)).toEqual([])
  })
})

describe('what Redditch had saved by 31 March 2011', () => {
  it('is not evidenced; it had budgeted £585k', async () => {
    const [then] = (await ledger.asAt('2011-03-31')).councilSavings({ year: '2010/11' })

    expect(then?.overall.actual.byCouncil.rbc).toBe('notEvidenced')
    expect(then?.overall.budget.byCouncil.rbc).toEqual(known(585 * THOUSAND))
    expect(then?.overall.estimate).toBeUndefined()
  })

  it('is estimated at £620,834.78 where an estimate is asked for, and still not evidenced', async () => {
    const [then] = (await ledger.asAt('2011-03-31')).councilSavings({ year: '2010/11', estimate: 'proRataToBudget' })

    expect(then?.overall.estimate?.byCouncil.rbc).toEqual(known(62_083_478))
    expect(then?.overall.actual.byCouncil.rbc).toBe('notEvidenced')
  })

  it('is realised in no part: finance validated nothing', () => {
    for (const { realised } of rowsOf(year)) {
      expect(realised.total.known).toBe(0)
      expect(realised.total.unknown).toBeGreaterThan(0)
      expect(realised.byCouncil).toEqual({ bdc: 'notEvidenced', rbc: 'notEvidenced' })
    }
  })
})

describe('an estimate for each council', () => {
  it.each([
    ['smt-gross', '256665.22', '221334.78', 478],
    ['smt-transitional', '-37500.00', '-37500.00', -75],
    ['group/single-management-team', '219165.22', '183834.78', 403],
    ['class/cashable', '487165.22', '549834.78', 1037],
    ['overall', '558165.22', '620834.78', 1179],
  ])('of %s is £%s for Bromsgrove and £%s for Redditch', (key, bdc, rbc, thousands) => {
    const { estimate, actual } = rowOf(estimated, key)
    const [ofBdc, ofRbc] = [estimate?.byCouncil.bdc, estimate?.byCouncil.rbc]
    if (typeof ofBdc !== 'object' || typeof ofRbc !== 'object') throw new Error(`${key} has no estimate`)

    expect([ofBdc, ofRbc].map((share) => (share.known / 100).toFixed(2))).toEqual([bdc, rbc])
    expect(ofBdc.known + ofRbc.known).toBe(thousands * THOUSAND)
    expect(actual.byCouncil).toEqual({ bdc: 'notEvidenced', rbc: 'notEvidenced' })
  })

  it('names its method, is in every row where it is asked for, and in none where it is not', () => {
    const methods = new Set(rowsOf(estimated).map(({ estimate }) => estimate?.method))

    expect(methods).toEqual(new Set(['proRataToBudget']))
    expect(rowsOf(year).filter(({ estimate }) => estimate !== undefined)).toEqual([])
  })

  it('changes nothing else', () => {
    const withoutEstimates = JSON.parse(
      JSON.stringify(estimated, (name, value) => (name === 'estimate' ? undefined : value)),
    )
    expect(withoutEstimates).toEqual(JSON.parse(JSON.stringify(year)))
  })
})
