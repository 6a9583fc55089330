import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, FIRST_DAY, refusalOf } from '../fixture.ts'
import { defined, measured, target } from './kpi-drafts.ts'

const DAY = '2011-06-30'

describe('what is recorded of performance', () => {
  it.each<readonly [string, string, readonly Fact[]]>([
    ['a KPI measures a registered service', 'data.service', [defined({ service: 'payroll' })]],
    [
      'a figure is that of a registered council',
      'data.council',
      [defined(), measured(DAY, 1, { council: 'wyre-forest' })],
    ],
    [
      'a figure is that of a registered council',
      'data.council',
      [defined(), target(DAY, 1, { council: 'wyre-forest' })],
    ],
    ['a figure or target names a defined KPI', 'data.kpi', [measured(DAY, 1)]],
    ['a figure or target names a defined KPI', 'data.kpi', [target(DAY, 1)]],
  ])('is refused unless %s (%s)', async (rule, field, facts) => {
    expect(await refusalOf(...facts)).toMatchObject([{ rule, field, fact: facts.length }])
  })

  it.each<readonly [string, Fact]>([
    ['has more than six decimals', measured(DAY, 0.123_456_7)],
    ['is beyond a thousand million', measured(DAY, 1_000_000_001)],
    ['has more answers than were asked for', measured(DAY, 1, { sample: { asked: 5, answered: 6 } })],
    ['asks nobody', measured(DAY, 1, { sample: { asked: 0, answered: 0 } })],
  ])('%s is refused by its shape', async (problem, fact) => {
    await expect(booksAt(DAY, defined(), fact)).rejects.toThrow(problem)
  })
})

describe('what comes up of performance', () => {
  const AHEAD = '2011-07-01'
  const ahead = (fact: Fact): Fact => ({ ...fact, effectiveOn: AHEAD, knownOn: DAY })

  it.each<readonly [string, Fact]>([
    ['Helpdesk calls of Bromsgrove District Council is to reach 60 calls a week', target(AHEAD, 60)],
    ['Helpdesk calls is to reach "fewer"', target(AHEAD, 'unknown', { asStated: 'fewer', council: undefined })],
    ['Helpdesk calls of Bromsgrove District Council is measured at 100 calls a week', measured(AHEAD, 100)],
    [
      'Helpdesk calls of Bromsgrove District Council is measured at −1.5 calls a week, as a baseline',
      measured(AHEAD, -1.5, { of: 'baseline' }),
    ],
    ['Helpdesk calls of Bromsgrove District Council is measured at a figure not stated', measured(AHEAD, 'unknown')],
  ])('is told in words: %s', async (words, fact) => {
    expect((await booksAt(DAY, defined(), ahead(fact))).comingUp()).toMatchObject([{ words, on: AHEAD, entries: [7] }])
  })

  it('is told in words where a KPI is defined', async () => {
    const books = await booksAt(FIRST_DAY, { ...defined({ unit: '%' }), effectiveOn: AHEAD, knownOn: FIRST_DAY })
    expect(books.comingUp()).toMatchObject([{ words: 'ICT: Helpdesk calls is measured in %' }])
  })
})
