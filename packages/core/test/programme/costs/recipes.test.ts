import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/index.ts'
import { programme } from '../../../src/index.ts'
import { fold, foldInDrafts } from '../../../src/replay.ts'
import { deepFreeze } from '../../../src/values/deep-freeze.ts'
import { openBook } from '../fixture.ts'
import { cost, funded, PILOT, reserved, WRS } from './cost-drafts.ts'

const entriesOf = async (): Promise<readonly Entry[]> => {
  const book = await openBook(
    ...PILOT,
    ...WRS,
    cost('2010-04-01', { state: 'budgeted', year: '2010/11' }),
    cost('2010-10-01', { state: 'budgeted', year: '2010/11', amount: 9_000_000, shares: { redditch: 'unknown' } }),
    cost('2011-03-15'),
    cost('2011-06-10', { state: 'paid', part: 'first', sharedBy: 'halves' }),
    funded('2011-03-01', { state: 'awarded', conditions: ['match funding'] }),
    reserved('2011-04-01'),
    reserved('2011-06-01', { movement: 'use' }),
  )
  const books = await book.asAt('2012-01-01')
  const positions = Array.from({ length: books.basis.position }, (_, index) => index + 1)
  return deepFreeze(books.entries(positions).filter(({ type }) => type !== 'LedgerOpened'))
}

const folded = (entries: readonly Entry[]) => fold(programme, programme.initialState(), entries)

describe('the recipes of costs', () => {
  it('take any of the facts away without failing, and keep no object of an entry', async () => {
    const entries = await entriesOf()
    const whole = folded(entries)
    for (const left of entries) expect(folded(entries.filter((entry) => entry !== left))).not.toEqual(whole)
    for (const only of entries) expect(() => folded([only])).not.toThrow()
  })

  it('give in drafts the state that they give in place, and leave the older one as it was', async () => {
    const entries = await entriesOf()
    for (const cut of entries.keys()) {
      const older = folded(entries.slice(0, cut))
      const asItWas = structuredClone(older)
      expect(foldInDrafts(programme, deepFreeze(older), entries.slice(cut))).toEqual(folded(entries))
      expect(older).toEqual(asItWas)
    }
  })
})
