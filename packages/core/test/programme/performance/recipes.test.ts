import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/index.ts'
import { programme } from '../../../src/index.ts'
import { fold, foldInDrafts } from '../../../src/replay.ts'
import { deepFreeze } from '../../../src/values/deep-freeze.ts'
import { openBook } from '../fixture.ts'
import { APPENDIX_C } from './kpi-drafts.ts'

const entriesOf = async (): Promise<readonly Entry[]> => {
  const book = await openBook(...APPENDIX_C)
  const books = await book.asAt('2012-01-01')
  const positions = Array.from({ length: books.basis.position }, (_, index) => index + 1)
  return deepFreeze(books.entries(positions).filter(({ type }) => type !== 'LedgerOpened'))
}

const folded = (entries: readonly Entry[]) => fold(programme, programme.initialState(), entries)

describe('the recipes of performance', () => {
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
