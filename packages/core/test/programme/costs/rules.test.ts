import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, refusalOf } from '../fixture.ts'
import { cost, funded, position, reserved } from './cost-drafts.ts'

const DAY = '2011-06-30'

describe('what is recorded of costs', () => {
  it.each<readonly [string, string, Fact]>([
    ['money is spent on a registered service', 'data.service', cost(DAY, { service: 'payroll' })],
    ['money is spent on a registered service', 'data.service', funded(DAY, { service: 'payroll' })],
    ['money is spent on a registered service', 'data.service', position(DAY, { service: 'payroll' })],
    ['money is that of a registered council', 'data.council', cost(DAY, { council: 'wyre-forest' })],
    ['money is that of a registered council', 'data.council', funded(DAY, { council: 'wyre-forest' })],
    ['money is that of a registered council', 'data.council', reserved(DAY, { council: 'wyre-forest' })],
    ['a cost is shared by registered parties', 'data.shares', cost(DAY, { shares: { 'wyre-forest': 1 } })],
    ['funding comes from a registered party', 'data.funder', funded(DAY, { funder: 'home-office' })],
    ['a row adds up other rows', 'data.addsUp', position(DAY, { addsUp: ['a', 'total'] })],
  ])('is refused unless %s (%s)', async (rule, field, fact) => {
    expect(await refusalOf(fact)).toMatchObject([{ rule, field }])
  })

  it('may leave open who gives it', async () => {
    expect((await booksAt(DAY, funded(DAY, { funder: 'unknown' }))).funding().fundings).toHaveLength(1)
  })

  it.each<readonly [string, Fact]>([
    ['is less than nothing', cost(DAY, { amount: -1 })],
    ['is less than nothing', reserved(DAY, { amount: -1 })],
    ['ends below where it begins', funded(DAY, { amount: 5, upTo: 4 })],
    ['states no condition', funded(DAY, { conditions: [] })],
    ['names no row', position(DAY, { addsUp: [] })],
    ['names a row twice', position(DAY, { addsUp: ['a', 'a'] })],
    ['is given of a balance', reserved(DAY, { movement: 'balance', part: 'first' })],
  ])('%s is refused by its shape', async (problem, fact) => {
    await expect(booksAt(DAY, fact)).rejects.toThrow(problem)
  })
})

describe('what comes up of costs', () => {
  const AHEAD = '2011-07-01'
  const told = { knownOn: DAY } as const

  it.each<readonly [string, Fact]>([
    ['£100,000 is incurred for severance', cost(AHEAD, {}, told)],
    [
      'ICT: £100,000 is budgeted for Severance of managers, of 2011/12 (Redditch Borough Council)',
      cost(
        AHEAD,
        { state: 'budgeted', name: 'Severance of managers', year: '2011/12', service: 'ict', council: 'redditch' },
        told,
      ),
    ],
    ['About £100,000 is paid for severance', cost(AHEAD, { state: 'paid', qualifier: 'approximately' }, told)],
    ['An amount not stated is incurred for severance', cost(AHEAD, { amount: 'unknown' }, told)],
    [
      '£40,000 to £50,000 is offered from Redditch Borough Council for grant',
      funded(AHEAD, { state: 'offered', upTo: 5_000_000, funder: 'redditch' }, told),
    ],
    ['£1,000 is put into the reserve severance', reserved(AHEAD, {}, told)],
    ['£1,000 is recommended for the reserve severance', reserved(AHEAD, { movement: 'recommended' }, told)],
    ['Total is reported at £9 against a budget of an amount not stated', position(AHEAD, { projected: 900 }, told)],
  ])('is told in words: %s', async (words, ahead) => {
    expect((await booksAt(DAY, ahead)).comingUp()).toMatchObject([{ words, on: AHEAD, entries: [6] }])
  })
})
