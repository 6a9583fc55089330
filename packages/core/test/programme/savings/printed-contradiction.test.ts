import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'

type Stated = Extract<Fact, { readonly type: 'PrintedTotalStated' }>['data']
const FINDING = 'a printed total contradicts itself'
const printed = (figures: Stated['printed'], goodTo?: number): Fact =>
  fact('PrintedTotalStated', '2011-06-30', {
    label: 'Total cashable',
    of: { kind: 'class', class: 'cashable' },
    printed: figures,
    table: 'appendix-a',
    year: '2010/11',
    ...(goodTo === undefined ? {} : { goodTo }),
  })
const foundOf = async (...facts: readonly Fact[]) => found(await booksAt('2011-12-31', ...facts), FINDING)

describe('a printed total contradicts itself', () => {
  it('is found where its variance is not its own actual less its own budget', async () => {
    expect(await foundOf(printed({ budget: 500_00, actual: 478_00, variance: 22_00 }))).toEqual([
      {
        severity: 'serious',
        subject: 'saving-total/2010/11/class/cashable',
        message: 'Total cashable 2010/11 is printed with a variance of £22, its own actual less its own budget is −£22',
        entries: [6],
      },
    ])
  })

  it('is found where its shares do not make its budget', async () => {
    const shares = { bromsgrove: 265_00, redditch: 237_00 }
    expect(await foundOf(printed({ budget: 500_00, budgetShares: shares }))).toMatchObject([
      {
        message:
          'Total cashable 2010/11 is printed with shares of its budget that add up to £2 more than the budget beside them',
        entries: [6],
      },
    ])
  })

  it('is not found where the figures go together, each rounded by itself, or one of them is missing', async () => {
    const shares = { bromsgrove: 265_00, redditch: 235_00 }
    expect(await foundOf(printed({ budget: 500_00, actual: 478_00, variance: -22_00, budgetShares: shares }))).toEqual(
      [],
    )
    expect(await foundOf(printed({ budget: 500_00, actual: 478_00, variance: -19_00 }, 1_00))).toEqual([])
    expect(await foundOf(printed({ budget: 500_00, actual: 478_00, variance: -18_99 }, 1_00))).toHaveLength(1)
    expect(await foundOf(printed({ budget: 503_00, budgetShares: shares }, 1_00))).toEqual([])
    expect(await foundOf(printed({ budget: 503_01, budgetShares: shares }, 1_00))).toHaveLength(1)
    expect(await foundOf(printed({ budget: 500_00, variance: 9 }))).toEqual([])
    expect(await foundOf(printed({ budgetShares: shares }))).toEqual([])
  })
})
