import assert from 'node:assert/strict'
import type { Entry, Programme } from '@programme-ledger/core'
import { daysOf } from './days-of.ts'
import { answersTo, readingOfFacts } from './reading-of-facts.ts'

/**
 * Law T8: on any subset of a lawful log, at every day and in every reading, recipes, views and findings neither throw nor
 * invent: all that a state says is said by entries that are there.
 *
 * @param subset any entries of a lawful log, in the order of their positions.
 */
export const assertRecipesAreTotal = (programme: Programme, subset: readonly Entry[]): void => {
  const positions = new Set(subset.map(({ position }) => position))
  for (const asAt of daysOf(subset)) {
    const reading = readingOfFacts(programme, subset, asAt)
    for (const state of [reading.all, reading.possibly, reading.known])
      for (const witness of witnessesIn(state))
        assert(positions.has(witness), `a claim rests on position ${witness}, which is not among the entries`)
    answersTo(programme, reading)
  }
}

/** The positions that the claims of a state name, wherever they stand. */
const witnessesIn = (value: unknown): readonly number[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'by' && Array.isArray(member) ? member.filter((each) => typeof each === 'number') : witnessesIn(member),
  )
}
