import assert from 'node:assert/strict'
import type { Entry, Programme } from '@programme-ledger/core'
import { factsAsAt, fold, foldInDrafts, timelineOf } from '@programme-ledger/core/replay'
import { END_OF_TIME } from './days-of.ts'

/**
 * Law P1: recipes run in place and in drafts give equal state; in drafts the older state stays as it was, and slices that
 * were told nothing new share it; and what drafts gave is a state like any other, that recipes go on with in place.
 *
 * @param cut how many facts the older state has been told; the others come in drafts.
 */
export const assertEnginesAgree = (programme: Programme, entries: readonly Entry[], cut: number): void => {
  const facts = factsAsAt(timelineOf(entries, 'all'), END_OF_TIME, 'possible')
  const later = facts.slice(cut)
  const older = fold(programme, programme.initialState(), facts.slice(0, cut))
  const asItWas = structuredClone(older)
  const newer = foldInDrafts(programme, older, later)
  assert.deepEqual(newer, fold(programme, programme.initialState(), facts))
  assert.deepEqual(older, asItWas, 'folding in drafts changed the state that it began from')
  for (const { name, events } of programme.slices)
    if (!later.some(({ type }) => Object.hasOwn(events, type)))
      assert.equal(newer[name], older[name], `${name} was told nothing, and yet copied`)
  const [last] = later.slice(-1)
  if (last === undefined) return
  const allButOne = foldInDrafts(programme, older, later.slice(0, -1))
  assert.deepEqual(fold(programme, allButOne, [last]), newer, 'recipes cannot go on in place with what drafts gave')
}
