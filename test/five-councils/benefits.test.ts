import { describe, expect, it } from 'vitest'
import { pounds } from './fact.ts'
import { ALL_KNOWN, type FiveBooks, fiveAt, HALF_YEAR } from './recorded.ts'

const benefitsOf = (books: FiveBooks, service: 'revenues' | 'waste') => {
  const row = books.benefitRealisation().services.find((each) => each.service === service)
  if (row === undefined) throw new Error(`Nothing is promised of ${service}`)
  return row
}

describe('what sharing brings', () => {
  it('comes in part of what was promised less in the second year', async () => {
    expect(benefitsOf(await fiveAt(HALF_YEAR), 'revenues')).toMatchObject({
      expected: { gains: [{ amount: pounds(10_000) }] },
      brought: { gains: [] },
    })
    const revenues = benefitsOf(await fiveAt(ALL_KNOWN), 'revenues')
    expect(revenues.brought).toMatchObject({ gains: [{ amount: pounds(7_000), benefits: 1 }] })
    expect(revenues.benefits).toMatchObject([
      {
        benefit: 'one-number',
        original: { amount: { value: pounds(12_000) } },
        outcome: 'arrivedInPart',
        isOverdue: true,
      },
      { benefit: 'elder-evenings', council: { value: 'elder' }, outcome: 'open', isOverdue: true },
    ])
  })

  it('costs more than was foreseen, where nobody wanted it', async () => {
    const waste = benefitsOf(await fiveAt(ALL_KNOWN), 'waste')
    expect(waste).toMatchObject({
      expected: { gains: [], costs: [{ amount: pounds(-3_000) }] },
      brought: { gains: [], costs: [{ amount: pounds(-5_000) }] },
    })
  })

  it('comes to one of five unplanned, in what amount nobody knows', async () => {
    expect((await fiveAt(HALF_YEAR)).benefitRealisation().unplanned.benefits).toMatchObject([
      { benefit: 'shared-depot', council: { value: 'cedar' }, assessment: { amount: { is: 'unknown' } } },
    ])
  })
})
