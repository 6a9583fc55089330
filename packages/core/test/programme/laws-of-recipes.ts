import { expect } from 'vitest'
import { type Entry, programme } from '../../src/index.ts'
import { fold, foldInDrafts, type State } from '../../src/replay.ts'
import { deepFreeze } from '../../src/values/deep-freeze.ts'
import { type Fact, openBook } from './fixture.ts'
import { positionsIn } from './reading-of-facts.ts'

/** The background and these facts as entries, frozen: a recipe that changed one of them would throw. */
export const entriesOf = async (...facts: readonly Fact[]): Promise<readonly Entry[]> => {
  const books = await (await openBook(...facts)).asAt('2012-12-31')
  const positions = Array.from({ length: books.basis.position }, (_, index) => index + 1)
  return deepFreeze(books.entries(positions).filter(({ type }) => type !== 'LedgerOpened'))
}

export const folded = (entries: readonly Entry[]): State => fold(programme, programme.initialState(), entries)

/** Whichever fact is missing, or is all there is, recipes do not throw; and each leaves its trace in the state. */
export const expectEachToCount = (entries: readonly Entry[]): void => {
  const whole = folded(entries)
  for (const one of entries) {
    expect(folded(entries.filter((entry) => entry !== one))).not.toEqual(whole)
    expect(positionsIn(folded([one]))).toContain(one.position)
  }
}

/** The state holds no object of an entry: whoever changes what they drafted would change the books with it. */
export const expectToOwnNone = (entries: readonly Entry[]): void => {
  const owned = new Set(entries.flatMap(objectsIn))
  expect(objectsIn(folded(entries)).filter((object) => owned.has(object))).toEqual([])
}

/** The objects that can be reached from a value, itself among them. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []

/** Recipes give in drafts the state that they give in place, and leave the older one as it was. */
export const expectEnginesToAgree = (entries: readonly Entry[]): void => {
  const whole = folded(entries)
  for (const cut of entries.keys()) {
    const older = folded(entries.slice(0, cut))
    const asItWas = structuredClone(older)
    expect(foldInDrafts(programme, deepFreeze(older), entries.slice(cut))).toEqual(whole)
    expect(older).toEqual(asItWas)
  }
}
