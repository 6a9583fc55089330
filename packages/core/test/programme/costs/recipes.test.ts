import { describe, it } from 'vitest'
import { entriesOf, expectEachToCount, expectEnginesToAgree, expectToOwnNone } from '../laws-of-recipes.ts'
import { cost, funded, PILOT, reserved, WRS } from './cost-drafts.ts'

describe('the recipes of costs', async () => {
  const entries = await entriesOf(
    ...PILOT,
    ...WRS,
    cost('2010-04-01', { state: 'budgeted', year: '2010/11' }),
    cost('2010-10-01', { state: 'budgeted', year: '2010/11', amount: 9_000_000, shares: { redditch: 'unknown' } }),
    cost('2011-03-15'),
    cost('2011-06-10', { state: 'paid', part: 'first', sharingBasis: 'halves' }),
    funded('2011-03-01', { state: 'awarded', conditions: ['match funding'] }),
    reserved('2011-04-01'),
    reserved('2011-06-01', { movement: 'use' }),
    reserved('2011-06-15', { movement: 'use', part: 'first' }),
  )

  it('take any of the facts away without failing', () => expectEachToCount(entries))
  it('keep no object of an entry', () => expectToOwnNone(entries))
  it('give the same state in place and in drafts', () => expectEnginesToAgree(entries))
})
