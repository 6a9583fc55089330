import { type Attested, attestOnce, notStated, type Witness } from './attested.ts'
import type { Key, Keyed } from './key.ts'

/** Keys that sources name beside each other: one that names another adds to them, and is no rival. */
export type NamedKeys = Keyed<Attested<Key>>

/** Takes in the keys that a field of a fact names, if it is there. */
export const nameKeys = (
  named: NamedKeys,
  keys: readonly Key[] | undefined,
  fact: Witness,
  field: string,
): undefined => {
  for (const key of keys ?? []) named[key] = attestOnce(named[key] ?? notStated(), key, fact, field)
}
