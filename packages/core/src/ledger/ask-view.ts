import { LedgerError } from '../errors.ts'
import type { State } from '../slice/event-type.ts'
import type { Reading } from '../slice/reading.ts'

/** A view of a slice, with its name. */
export type NamedView = readonly [name: string, view: (reading: never) => unknown]

/**
 * What a view of a slice answers: one with options returns a function of them.
 *
 * @throws `invalid-option` where options are given to a view that has none.
 */
export const askView = ([name, view]: NamedView, reading: Reading<State>, options: readonly unknown[]): unknown => {
  // A slice reads the states of the programme that it was composed into.
  const answer = (view as (reading: Reading<State>) => unknown)(reading)
  if (typeof answer === 'function') return answer(...options)
  assertNoOptions(name, options)
  return answer
}

/** @throws `invalid-option` where options are given to a view that has none: whoever gives them expects that they count. */
export const assertNoOptions = (view: string, options: readonly unknown[]): void => {
  if (options.every(asksNothing)) return
  throw new LedgerError('invalid-option', `${view} has no options: ask it without`)
}

const asksNothing = (given: unknown): boolean =>
  given === undefined || (typeof given === 'object' && given !== null && Object.keys(given).length === 0)
