import assert from 'node:assert/strict'
import type { Entry, Programme } from '@programme-ledger/core'
import { fold } from '@programme-ledger/core/replay'
import { daysOf } from './days-of.ts'
import { answersTo, readingsOfFacts } from './reading-of-facts.ts'

/**
 * Law T8: on any subset of a lawful log, at every day and in every reading, recipes, views and findings neither throw nor
 * invent: all that a state says is said by entries that are there, and nothing is said by nobody.
 *
 * @param subset any entries of a lawful log, in the order of their positions.
 */
export const assertRecipesAreTotal = (programme: Programme, subset: readonly Entry[]): void => {
  const positions = new Set(subset.map(({ position }) => position))
  const readingAt = readingsOfFacts(programme, subset)
  for (const asAt of daysOf(subset)) {
    const reading = readingAt(asAt)
    for (const state of new Set([reading.all, reading.possibly, reading.known])) {
      assertNothingIsMadeUp(state)
      for (const witness of witnessesIn(state))
        assert(positions.has(witness), `a claim rests on position ${witness}, which is not among the entries`)
    }
    answersTo(programme, reading)
  }
}

/**
 * Law T8: a fact is taken in also where nothing is known of what it speaks of: told alone, each fact is named by what the
 * state then says.
 *
 * @param programme one whose states name the positions of all that they say.
 */
export const assertNoFactIsDropped = (programme: Programme, facts: readonly Entry[]): void => {
  for (const fact of facts.filter(({ type }) => programme.eventTypes.get(type)?.slice !== undefined)) {
    const state = fold(programme, programme.initialState(), [fact])
    assert(
      witnessesIn(state).includes(fact.position),
      `told alone, the ${fact.type} at ${fact.position} leaves no trace`,
    )
  }
}

/** Whatever is claimed is claimed by somebody. */
const assertNothingIsMadeUp = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  if ('value' in value && 'by' in value && Array.isArray(value.by))
    assert(value.by.length > 0, `nobody claims ${JSON.stringify(value.value)}`)
  for (const member of Object.values(value)) assertNothingIsMadeUp(member)
}

/** The positions that the claims of a state name, wherever they stand. */
const witnessesIn = (value: unknown): readonly number[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'by' && Array.isArray(member) ? member.filter((each) => typeof each === 'number') : witnessesIn(member),
  )
}
