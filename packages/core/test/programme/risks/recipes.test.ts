import { describe, expect, it } from 'vitest'
import { entriesOf, expectEachToCount, expectEnginesToAgree, expectToOwnNone, folded } from '../laws-of-recipes.ts'
import { businessCaseRisks } from './business-case-risks.ts'
import { acceptedBy, closed, registered, rescored, scored } from './risk-drafts.ts'

describe('the recipes of risks', async () => {
  const entries = await entriesOf(
    ...businessCaseRisks,
    registered('2011-07-01', { score: scored(1, 2, 3) }),
    rescored('2011-08-01', { score: scored(4, 4), trend: 'up' }),
    acceptedBy('2011-09-01', { by: 'redditch' }),
    closed('2011-10-01'),
  )

  it('take any of the facts away without failing', () => expectEachToCount(entries))
  it('keep no object of an entry', () => expectToOwnNone(entries))
  it('give the same state in place and in drafts', () => expectEnginesToAgree(entries))

  it('told of the last facts only, make a risk of which no title is known', () => {
    expect(folded(entries.slice(-1)).risks).toMatchObject({
      risks: { capacity: { days: [{ title: { is: 'unknown' } }] } },
    })
  })
})
