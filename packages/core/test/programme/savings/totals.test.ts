import { describe, expect, it } from 'vitest'
import { booksAt, type Fact } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, yearIn } from './saving-drafts.ts'

const END = '2011-12-31'
const whole = (known: number) => ({ known, unknown: 0 })
const REGISTERED = [
  registered(),
  registered({ line: 'elections', name: 'Elections' }),
  registered({ line: 'senior-team', name: 'Senior team', group: 'management' }),
  registered({ line: 'redundancy', name: 'Redundancy', group: 'management', nature: 'transitionalCost' }),
]
const FIGURES = [
  budgeted(500),
  budgeted(100, { line: 'elections', class: 'nonCashable' }),
  budgeted(900, { line: 'senior-team' }),
  budgeted(-300, { line: 'redundancy' }),
  outturn(478),
  outturn(120, { line: 'elections', class: 'nonCashable' }),
  outturn(900, { line: 'senior-team' }),
  outturn(-245, { line: 'redundancy' }),
]
const year = async (...facts: readonly Fact[]) => yearIn(await booksAt(END, ...REGISTERED, ...facts))

describe('the totals of a year', () => {
  it('are savings before transitional costs, those costs, and net of them', async () => {
    const { beforeTransitionalCosts, transitionalCosts, overall } = await year(...FIGURES)
    expect(beforeTransitionalCosts).toMatchObject({
      ref: 'councilSavings:2010/11/beforeTransitionalCosts',
      of: { kind: 'beforeTransitionalCosts' },
      budget: { total: whole(1_500) },
      actual: { total: whole(1_498) },
      variance: { amount: whole(-2), direction: 'adverse' },
    })
    expect(transitionalCosts).toMatchObject({
      ref: 'councilSavings:2010/11/transitionalCosts',
      of: { kind: 'transitionalCosts' },
      budget: { total: whole(-300) },
      actual: { total: whole(-245) },
      variance: { amount: whole(55), direction: 'favourable' },
      entries: [9, 13, 17],
    })
    expect(overall).toMatchObject({
      of: { kind: 'overall' },
      budget: { total: whole(1_200) },
      actual: { total: whole(1_253) },
      variance: { amount: whole(53), direction: 'favourable' },
    })
  })

  it('are of each group, net of its transitional costs', async () => {
    const { groups } = await year(...FIGURES)
    expect(groups.map(({ ref, of, budget, actual }) => [ref, of, budget.total, actual.total])).toEqual([
      ['councilSavings:2010/11/group/management', { kind: 'group', group: 'management' }, whole(600), whole(655)],
      ['councilSavings:2010/11/group/services', { kind: 'group', group: 'services' }, whole(600), whole(598)],
    ])
  })

  it('are of each class', async () => {
    const { classes } = await year(...FIGURES)
    expect(classes.map(({ ref, of, actual }) => [ref, of, actual.total])).toEqual([
      ['councilSavings:2010/11/class/cashable', { kind: 'class', class: 'cashable' }, whole(1_133)],
      ['councilSavings:2010/11/class/nonCashable', { kind: 'class', class: 'nonCashable' }, whole(120)],
    ])
  })

  it('say how many figures they lack', async () => {
    const { overall, beforeTransitionalCosts } = await year(budgeted(500), budgeted('unknown', { line: 'elections' }))
    expect(overall).toMatchObject({
      budget: { total: { known: 500, unknown: 1 } },
      actual: { total: { known: 0, unknown: 2 } },
    })
    expect(beforeTransitionalCosts.variance.direction).toBe('undetermined')
  })

  it('are zero where a year has no transitional costs', async () => {
    expect((await year(budgeted(500), outturn(500))).transitionalCosts).toMatchObject({
      budget: { total: whole(0), byCouncil: {} },
      variance: { direction: 'none' },
      entries: [],
    })
  })
})

describe('a line of which sources disagree whether it is a saving', () => {
  it('is neither a saving nor a cost, and in the overall total all the same', async () => {
    const again = registered({ nature: 'transitionalCost' })
    const { beforeTransitionalCosts, transitionalCosts, overall } = await year(again, budgeted(500))
    expect([beforeTransitionalCosts, transitionalCosts].map(({ budget }) => budget.total)).toEqual([whole(0), whole(0)])
    expect(overall.budget.total).toEqual(whole(500))
  })
})

describe('a class that sources disagree about', () => {
  it('is none: the line is in no class, and in the totals all the same', async () => {
    const books = await booksAt(END, ...REGISTERED, budgeted(500), outturn(478, { class: 'nonCashable' }))
    expect(lineIn(books).class).toBeUndefined()
    expect(lineIn(books).contested).toMatchObject([
      {
        field: 'class',
        rivals: [
          { value: 'cashable', by: [10] },
          { value: 'nonCashable', by: [11] },
        ],
      },
    ])
    expect(yearIn(books)).toMatchObject({ classes: [], overall: { actual: { total: whole(478) } } })
  })

  it.each(['class', 'basis', 'recurrence'] as const)('is not one that a source leaves out: %s', async (field) => {
    const books = await booksAt(END, ...REGISTERED, budgeted(500), budgeted(500, { [field]: 'notStated' }))
    expect(lineIn(books).contested).toEqual([])
  })
})
