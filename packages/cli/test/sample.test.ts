import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SampledItem } from '../src/sample/population.ts'
import { reconcile } from '../src/sample/reconcile.ts'
import { selectByMoney } from '../src/sample/select-by-money.ts'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'

const ledger = realLedger()
const command = (...args: readonly string[]) =>
  runCommand(['sample', ...args, '--as-at', '2011-06-30', '--ledger', ledger()])

const item = (known: number, at: number): SampledItem => ({
  ref: `row:${String(at).padStart(3, '0')}`,
  name: `item ${at}`,
  amount: { known, unknown: 0 },
  entries: [at + 1],
})
const population = fc
  .array(fc.integer({ min: 1, max: 50_000_00 }), { minLength: 1, maxLength: 30 })
  .map((amounts) => amounts.map(item))

/** The same, penny by penny: which item each selected penny lies in. */
const selectedPennyByPenny = (
  items: readonly SampledItem[],
  start: number,
  interval: number,
): ReadonlyMap<string, number> => {
  const hits = new Map<string, number>()
  const bookValue = items.reduce((sum, { amount }) => sum + amount.known, 0)
  for (let penny = start; penny <= bookValue; penny += interval) {
    let before = 0
    for (const { ref, amount } of items) {
      if (penny > before && penny <= before + amount.known) hits.set(ref, (hits.get(ref) ?? 0) + 1)
      before += amount.known
    }
  }
  return hits
}

describe('a monetary-unit sample', () => {
  it('selects the item of every selected penny, and no other', () => {
    fc.assert(
      fc.property(population, fc.integer({ min: 1, max: 40 }), fc.nat(), (items, size, seed) => {
        const { interval, randomStart, selected } = selectByMoney(items, { size }, seed)
        expect(randomStart).toBeGreaterThanOrEqual(1)
        expect(randomStart).toBeLessThanOrEqual(interval)
        expect(new Map(selected.map((each) => [each.item.ref, each.hits]))).toEqual(
          selectedPennyByPenny(items, randomStart, interval),
        )
      }),
    )
  })

  it('selects every item of the interval or more, whatever the seed', () => {
    fc.assert(
      fc.property(population, fc.integer({ min: 1, max: 60_000_00 }), fc.nat(), (items, interval, seed) => {
        const { selected } = selectByMoney(items, { interval }, seed)
        const refs = new Set(selected.map((each) => each.item.ref))
        for (const { ref, amount } of items) if (amount.known >= interval) expect(refs).toContain(ref)
        for (const each of selected) expect(each.isTopStratum).toBe(each.item.amount.known >= interval)
      }),
    )
  })

  it('is the same again with the same seed, and another with another', () => {
    const items = Array.from({ length: 200 }, (_, at) => item(1_000_00 + at, at))
    const refs = (seed: number): string =>
      selectByMoney(items, { size: 20 }, seed)
        .selected.map((each) => each.item.ref)
        .join()
    expect(refs(42)).toBe(refs(42))
    expect(new Set([1, 2, 3, 4, 5].map(refs)).size).toBeGreaterThan(1)
  })

  it('says where the items do not make up the total', () => {
    const whole = { items: [item(100, 0), item(-30, 1)], total: { known: 75, unknown: 0 }, totalOf: 'row:total' }
    expect(reconcile(whole)).toMatchObject({ bookValue: 100, negativeValue: -30, difference: 5 })
  })
})

describe('sample', () => {
  it('draws the reported savings of the real programme, tied to their total', async () => {
    const { code, out } = await command('reported-savings', '--year', '2010/11', '--size', '5', '--seed', '42')
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot('./golden/sample.txt')
  })

  it('says the seed that it took where none is given, and draws the same by it', async () => {
    const first = JSON.parse((await command('budgeted-savings', '--interval', '100,000', '--json')).out)
    const again = JSON.parse(
      (await command('budgeted-savings', '--interval', '100000', '--seed', String(first.seed), '--json')).out,
    )
    expect(again).toEqual(first)
  })

  it.each([
    'budgeted-savings',
    'reported-savings',
    'validated-savings',
    'incurred-costs',
    'budgeted-costs',
    'paid-costs',
  ])('ties %s to the total of the books, or has nothing to sample', async (name) => {
    const { code, out, err } = await command(name, '--size', '3')
    if (code === 2) expect(err).toContain('There is nothing to sample')
    else expect(out).toContain('the population is complete')
  })
})
