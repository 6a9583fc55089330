import type { State } from '../slice/event-type.ts'
import type { Reading } from '../slice/reading.ts'

/** What a view of a slice answers: one with options returns a function of them. */
export const askView = (
  view: (reading: never) => unknown,
  reading: Reading<State>,
  options: readonly unknown[],
): unknown => {
  // A slice reads the states of the programme that it was composed into.
  const answer = (view as (reading: Reading<State>) => unknown)(reading)
  return typeof answer === 'function' ? answer(...options) : answer
}
