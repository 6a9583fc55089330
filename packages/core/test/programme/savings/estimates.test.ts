import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, revised, vired } from './saving-drafts.ts'

const PRO_RATA = { estimate: 'proRataToBudget' } as const
const split = (bromsgrove: number | 'unknown', redditch: number | 'unknown') => ({ shares: { bromsgrove, redditch } })
const whole = (known: number) => ({ known, unknown: 0 })
const NONE = { bromsgrove: 'notEvidenced', redditch: 'notEvidenced' }
const booksOf = (...facts: readonly Fact[]) =>
  booksAt('2011-12-31', registered(), registered({ line: 'payroll', name: 'Payroll' }), ...facts)
const estimateOf = async (...facts: readonly Fact[]) => {
  const [year] = (await booksOf(...facts)).councilSavings(PRO_RATA)
  return year?.lines.find(({ line }) => line === 'ict')?.estimate?.byCouncil
}

describe('an estimate of what each council saved', () => {
  it('shares the evidenced actual out by the shares of the budget, to the penny', async () => {
    expect(await estimateOf(budgeted(100, split(50, 50)), outturn(101))).toEqual({
      bromsgrove: whole(51),
      redditch: whole(50),
    })
    expect(await estimateOf(budgeted(-130, split(-65, -65)), outturn(-75))).toEqual({
      bromsgrove: whole(-38),
      redditch: whole(-37),
    })
  })

  it('is made on request only, says how, and changes no evidenced figure', async () => {
    const books = await booksOf(budgeted(500, split(265, 235)), outturn(478))
    const without = books.councilSavings()
    expect(JSON.stringify(without)).not.toContain('estimate')
    const [asked] = books.councilSavings(PRO_RATA)
    expect(asked?.overall).toMatchObject({
      actual: { total: whole(478), byCouncil: NONE },
      estimate: { method: 'proRataToBudget', byCouncil: { bromsgrove: whole(253), redditch: whole(225) } },
    })
    const evidenced = JSON.parse(JSON.stringify(asked, (name, value) => (name === 'estimate' ? undefined : value)))
    expect([evidenced]).toEqual(JSON.parse(JSON.stringify(without)))
    expect(found(books, 'an actual is not given by council')).toHaveLength(2)
  })

  it('is, for a total, the sum of those of its lines, cell by cell', async () => {
    const payroll = { line: 'payroll' }
    const facts = [budgeted(500, split(265, 235)), outturn(478)]
    const both = await booksOf(...facts, budgeted(10, { ...payroll, ...split(9, 1) }), outturn(20, payroll))
    expect(both.councilSavings(PRO_RATA)[0]?.overall.estimate?.byCouncil).toEqual({
      bromsgrove: whole(253 + 18),
      redditch: whole(225 + 2),
    })
    const one = await booksOf(...facts, budgeted(10, payroll), outturn(20, payroll))
    expect(one.councilSavings(PRO_RATA)[0]?.overall.estimate?.byCouncil).toEqual(NONE)
  })

  it.each<readonly [string, readonly Fact[]]>([
    ['the actual is unknown', [budgeted(500, split(265, 235)), outturn('unknown')]],
    ['nothing is reported', [budgeted(500, split(265, 235))]],
    ['a share is unknown', [budgeted(500, split('unknown', 235)), outturn(478)]],
    ['the shares are not all of the budget', [budgeted(500, split(65, 235)), outturn(478)]],
    ['one council saves and the other pays', [budgeted(30, split(265, -235)), outturn(478)]],
    ['there is nothing to share by', [budgeted(0, split(0, 0)), outturn(478)]],
    ['the revised budget has no shares', [budgeted(500, split(265, 235)), revised('2010-10-01', 450), outturn(478)]],
    ['budget moved, and nobody says whose', [budgeted(500, split(265, 235)), vired('2010-10-01', 1), outturn(478)]],
  ])('is not made where %s', async (_, facts) => {
    expect(await estimateOf(...facts)).toEqual(NONE)
  })

  it('takes shares that are rounded as a proportion', async () => {
    expect(await estimateOf(budgeted(500, { ...split(264, 235), goodTo: 1 }), outturn(499))).toEqual({
      bromsgrove: whole(264),
      redditch: whole(235),
    })
  })

  it('is of no other method', async () => {
    const books = await booksOf()
    const options = { estimate: 'equally' } as unknown as typeof PRO_RATA // what a caller without types may give
    expect(() => books.councilSavings(options)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
