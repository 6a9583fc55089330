import assert from 'node:assert/strict'
import type { Entry, Programme } from '@programme-ledger/core'
import { factsAsAt, fold, foldInDrafts, type State, timelineOf } from '@programme-ledger/core/replay'
import { END_OF_TIME } from './days-of.ts'

/**
 * Recipes never change an entry and never keep an object of one: whoever changes what they drafted would change the books
 * with it. They are run over entries that are frozen through and through, and the state is searched for their objects.
 */
export const assertRecipesKeepNothing = (programme: Programme, entries: readonly Entry[]): void => {
  const frozen = entries.map((entry) => deepFrozen(structuredClone(entry)))
  const owned = new Map(frozen.flatMap((entry) => objectsIn(entry).map((object) => [object, entry.position] as const)))
  const facts = factsAsAt(timelineOf(frozen, 'all'), END_OF_TIME, 'possible')
  const engines: readonly (typeof fold)[] = [fold, foldInDrafts]
  for (const run of engines) assertOwnsNone(run(programme, programme.initialState(), facts), owned)
}

const assertOwnsNone = (state: State, owned: ReadonlyMap<object, number>): void => {
  for (const object of objectsIn(state)) {
    const position = owned.get(object)
    assert.equal(position, undefined, `the state holds ${JSON.stringify(object)}, which belongs to entry ${position}`)
  }
}

const deepFrozen = <Value>(value: Value): Value => {
  for (const object of objectsIn(value)) Object.freeze(object)
  return value
}

/** The objects that can be reached from a value, itself among them. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []
