import type { Basis, Day, Entry, Programme, Reading } from '../../src/index.ts'
import { factsAsAt, fold, type State, timelineOf } from '../../src/replay.ts'
import type { Fact } from './fixture.ts'

/** What a programme reads of these facts, recorded in this order: whatever its rules say of them. */
export const readingOf = (programme: Programme, asAt: Day, facts: readonly Fact[]): Reading<State> => {
  const entries = facts.map(asEntry)
  const timeline = timelineOf(entries, 'all')
  const basis: Basis = { asAt, knownOn: 'all', position: entries.length, root: '', isReconstructed: false }
  const certain = factsAsAt(timeline, asAt, 'certain')
  const stateOf = (each: Parameters<typeof fold>[2]): State => fold(programme, programme.initialState(), each)
  return {
    basis,
    facts: certain,
    all: stateOf(certain),
    possibly: stateOf(factsAsAt(timeline, asAt, 'possible')),
    known: stateOf(timeline.facts),
  }
}

const asEntry = (fact: Fact, index: number): Entry => ({
  ...fact,
  id: `01J0ZQ4V6W7X8Y9Z0A1B2C${String(index).padStart(4, '0')}`,
  schemaVersion: 1,
  ledger: 'any',
  position: index + 1,
  batch: index + 1,
  recordedAt: 0,
})

/** Whether a member of an answer is a list of positions. */
const isOfPositions = (name: string, member: unknown): member is readonly unknown[] =>
  (name === 'entries' || name === 'by') && Array.isArray(member)

/** Every position that an answer names. */
export const positionsIn = (answer: unknown): readonly number[] =>
  typeof answer !== 'object' || answer === null
    ? []
    : Object.entries(answer).flatMap(([name, member]) =>
        isOfPositions(name, member) ? member.filter((each) => typeof each === 'number') : positionsIn(member),
      )

/** What an answer says, without positions and messages, which name them, and with every list in an order of its own. */
export const saidIn = (answer: unknown): unknown => {
  if (Array.isArray(answer))
    return answer.map(saidIn).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([name, member]) => name !== 'message' && !isOfPositions(name, member))
      // Lists are put in order by their text, which begins with the first field.
      .toSorted()
      .map(([name, member]) => [name, saidIn(member)]),
  )
}
