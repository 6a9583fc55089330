import { describe, expect, it } from 'vitest'
import { type Entry, programme } from '../../../src/index.ts'
import { fold, foldInDrafts } from '../../../src/replay.ts'
import { deepFreeze } from '../../../src/values/deep-freeze.ts'
import { openBook } from '../fixture.ts'
import { bromsgroveRedditchPlan } from './bromsgrove-redditch-plan.ts'
import { highlight, reported } from './plan-drafts.ts'

const entriesOf = async (): Promise<readonly Entry[]> => {
  const book = await openBook(
    ...bromsgroveRedditchPlan,
    highlight('2011-07-21', { definitions: 'none-stated', startedOn: 'unknown', summary: 'as before' }),
    reported('2011-07-31', 'atRisk', {
      target: 'wrs-end',
      rag: 'amber',
      percentComplete: 60,
      expectedOn: '2012-08-31',
    }),
  )
  const books = await book.asAt('2012-01-01')
  const positions = Array.from({ length: books.basis.position }, (_, index) => index + 1)
  return deepFreeze(books.entries(positions).filter(({ type }) => type !== 'LedgerOpened'))
}

const folded = (entries: readonly Entry[]) => fold(programme, programme.initialState(), entries)

describe('the recipes of the plan', () => {
  it('take any of the facts away without failing, and keep no object of an entry', async () => {
    const entries = await entriesOf()
    const whole = folded(entries)
    for (const left of entries) expect(folded(entries.filter((entry) => entry !== left))).not.toEqual(whole)
  })

  it('invent nothing of what only a later fact has named', async () => {
    const entries = await entriesOf()
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

  it('give in drafts the state that they give in place, and leave the older one as it was', async () => {
    const entries = await entriesOf()
    for (const cut of entries.keys()) {
      const older = folded(entries.slice(0, cut))
      const asItWas = structuredClone(older)
      expect(foldInDrafts(programme, older, entries.slice(cut))).toEqual(folded(entries))
      expect(older).toEqual(asItWas)
    }
  })
})
