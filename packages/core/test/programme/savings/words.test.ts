import { expect, it } from 'vitest'
import { booksAt, type Fact, fact } from '../fixture.ts'
import { outturn, registered } from './saving-drafts.ts'

const DAY = '2011-12-31'

const saidOf = async (last: Fact): Promise<string | undefined> => {
  const books = await booksAt(DAY, registered(), last)
  return books.says(books.basis.position)
}

it.each([
  ['approximately', 'About £5 is forecast to be saved'],
  ['atLeast', 'At least £5 is forecast to be saved'],
  ['atMost', 'At most £5 is forecast to be saved'],
  [undefined, '£5 is forecast to be saved'],
] as const)('a forecast of an amount that is %s so much says so', async (qualifier, words) => {
  const forecast = { forecast: 'five-years', amount: 500, basis: 'net', qualifier } as const
  expect(await saidOf(fact('SavingForecast', '2010-02-01', forecast))).toBe(words)
})

it('a claim of at least so much says so, and so does a report', async () => {
  const claim = { claim: 'award', amount: 500, class: 'cashable', qualifier: 'atLeast' } as const
  expect(await saidOf(fact('SavingClaimed', '2011-06-30', claim))).toBe('At least £5 is claimed to be saved')
  expect(await saidOf(outturn(478, { qualifier: 'approximately' }))).toMatch(/^About £4.78 is reported for /)
})

it('an amount that nobody states has nothing to qualify', async () => {
  const forecast = { forecast: 'five-years', amount: 'unknown', basis: 'net', qualifier: 'approximately' } as const
  expect(await saidOf(fact('SavingForecast', '2010-02-01', forecast))).toBe(
    'An unstated amount is forecast to be saved',
  )
})
