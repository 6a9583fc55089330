import type { Basis, Day, Entry, Programme, Reading } from '@programme-ledger/core'
import { factsAsAt, fold, type State, timelineOf } from '@programme-ledger/core/replay'
import { END_OF_TIME } from './days-of.ts'

/**
 * What a view reads at any day, folded from entries by hand: no ledger is asked, so that any entries will do. Where several
 * readings of a day take in the same facts, they are one state.
 */
export const readingsOfFacts = (programme: Programme, entries: readonly Entry[]): ((asAt: Day) => Reading<State>) => {
  const timeline = timelineOf(entries, 'all')
  const everKnown = factsAsAt(timeline, END_OF_TIME, 'certain')
  return (asAt) => {
    const basis: Basis = { asAt, knownOn: 'all', position: entries.length, root: '', isReconstructed: false }
    const facts = factsAsAt(timeline, asAt, 'certain')
    const all = fold(programme, programme.initialState(), facts)
    const stateBy = (others: typeof facts): State =>
      isSame(others, facts) ? all : fold(programme, programme.initialState(), others)
    let known: State | undefined
    return {
      basis,
      facts,
      all,
      possibly: stateBy(factsAsAt(timeline, asAt, 'possible')),
      // Whoever compares states day by day has no use for it.
      get known() {
        known ??= stateBy(everKnown)
        return known
      },
    }
  }
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index])

/** What every view of a programme answers to a reading, by name, and what its slices find. */
export const answersTo = (programme: Programme, reading: Reading<State>): Readonly<Record<string, unknown>> => {
  const answers = programme.slices.flatMap(({ name, views, findings }) => [
    ...Object.entries(views).map(([view, read]) => [view, ask(read, reading)] as const),
    ...Object.entries(findings).map(([finding, find]) => [`${name}: ${finding}`, ask(find, reading)] as const),
  ])
  return Object.fromEntries(answers)
}

const ask = (read: (reading: never) => unknown, reading: Reading<State>): unknown => {
  // A slice reads the states of the programme that it was composed into.
  const answer = (read as (reading: Reading<State>) => unknown)(reading)
  return typeof answer === 'function' ? answer() : answer
}
