import type { Entry } from '@programme-ledger/core'

/** What a fact says, and the entry that says it. */
export interface Telling<Data> {
  readonly data: Data
  readonly by: Entry
}

/** The data of facts of some types, with the entry that states each; what types they have is the caller's to know. */
export const told = <Data>(facts: readonly Entry[], ...types: readonly string[]): readonly Telling<Data>[] =>
  // The ledger has checked the data of every fact against the schema of its type.
  facts.filter(({ type }) => types.includes(type)).map((by) => ({ data: by.data as Data, by }))

/** The distinct values among some, by what they say. */
export const distinct = <Value>(values: readonly Value[]): readonly Value[] => {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...seen.values()]
}

/** The one value that all who state it agree on; `unknown` where nobody states one, and where they disagree. */
export const agreed = <Value extends number | string>(
  stated: readonly (Value | 'unknown' | undefined)[],
): Value | 'unknown' => {
  const [only, ...others] = distinct(stated.filter((value) => value !== 'unknown' && value !== undefined))
  return only === undefined || others.length > 0 ? 'unknown' : only
}

/** A sum that counts what it cannot add. */
export interface Tally {
  known: number
  unknown: number
}

export const tallyOf = (figures: readonly (number | 'unknown')[]): Tally => {
  const tally = { known: 0, unknown: 0 }
  for (const figure of figures) {
    if (figure === 'unknown') tally.unknown += 1
    else tally.known += figure
  }
  return tally
}
