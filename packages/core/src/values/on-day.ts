import type { Day } from './day.ts'

/** What is said as of a day. Facts come in order of their days, so that it is the last day or a new one. */
export const onDay = <Each extends { readonly on: Day }>(days: Each[], on: Day, make: (on: Day) => Each): Each => {
  const last = days.at(-1)
  if (last?.on === on) return last
  const made = make(on)
  days.push(made)
  return made
}
