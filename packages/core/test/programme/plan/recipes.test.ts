import { describe, expect, it } from 'vitest'
import { entriesOf, expectEachToCount, expectEnginesToAgree, expectToOwnNone, folded } from '../laws-of-recipes.ts'
import { bromsgroveRedditchPlan } from './bromsgrove-redditch-plan.ts'
import { highlight, reported } from './plan-drafts.ts'

describe('the recipes of the plan', async () => {
  const entries = await entriesOf(
    ...bromsgroveRedditchPlan,
    highlight('2011-07-21', { definitions: 'none-stated', startedOn: 'unknown', summary: 'as before' }),
    reported('2011-07-31', 'atRisk', {
      target: 'wrs-end',
      rag: 'amber',
      percentComplete: 60,
      expectedOn: '2012-08-31',
    }),
  )

  it('take any of the facts away without failing', () => expectEachToCount(entries))
  it('keep no object of an entry', () => expectToOwnNone(entries))
  it('give the same state in place and in drafts', () => expectEnginesToAgree(entries))

  it('invent nothing of what only a later fact has named', () => {
    const later = entries.filter(
      ({ type }) => type === 'TargetRevised' || type === 'ExceptionAccepted' || type === 'HighlightReported',
    )
    const { plan } = folded(later) as { readonly plan: Record<string, Record<string, Record<string, unknown>>> }
    expect(plan.targets?.['wrs-end']).toMatchObject({
      name: { is: 'unknown' },
      settings: [],
      setFor: { is: 'unknown' },
    })
    expect(plan.exceptions?.dates).toMatchObject({ what: { is: 'unknown' }, raised: { is: 'unknown' } })
    expect(plan.projects?.wrs).toMatchObject({ name: { is: 'unknown' }, services: {} })
  })
})
