import type { Basis, Day, Entry, Programme, Reading } from '@programme-ledger/core'
import { factsAsAt, fold, type State, timelineOf } from '@programme-ledger/core/replay'
import { END_OF_TIME } from './days-of.ts'

/** What a view reads, folded from entries by hand: no ledger is asked, so that any entries will do. */
export const readingOfFacts = (programme: Programme, entries: readonly Entry[], asAt: Day): Reading<State> => {
  const timeline = timelineOf(entries, 'all')
  const basis: Basis = { asAt, knownOn: 'all', position: entries.length, root: '', isReconstructed: false }
  const facts = factsAsAt(timeline, asAt, 'certain')
  let known: State | undefined
  return {
    basis,
    facts,
    all: fold(programme, programme.initialState(), facts),
    possibly: fold(programme, programme.initialState(), factsAsAt(timeline, asAt, 'possible')),
    // Whoever compares states day by day has no use for it.
    get known() {
      known ??= fold(programme, programme.initialState(), factsAsAt(timeline, END_OF_TIME, 'certain'))
      return known
    },
  }
}

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
