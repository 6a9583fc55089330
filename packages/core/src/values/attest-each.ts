import type { Unknown } from './amount.ts'
import { type Attested, attestOnce, notStated, type Witness } from './attested.ts'
import type { Key, Keyed } from './key.ts'

/** A table of once-only cells, such as each council's part: takes in what a field of a fact states under each key, if it is there. */
export const attestEach = <Value>(
  cells: Keyed<Attested<Value>>,
  stated: Readonly<Record<Key, Value | Unknown>> | undefined,
  fact: Witness,
  field: string,
): undefined => {
  for (const key in stated) cells[key] = attestOnce(cells[key] ?? notStated(), stated[key], fact, field)
}
