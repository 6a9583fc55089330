import { type Attested, attestOnce, type Claim, claimsOf, notStated, type Witness } from './attested.ts'
import { byText } from './by-text.ts'
import { joinCells } from './join-cells.ts'
import type { Key, Keyed } from './key.ts'
import type { Reads } from './reads.ts'

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

/** The keys that were named in one place or several, in their order, each with the entries that name it. */
export const keysNamed = (...named: readonly Reads<NamedKeys>[]): readonly Claim<Key>[] =>
  [...claimsOf(joinCells(named.flatMap((keys) => Object.values(keys))))].sort((one, other) =>
    byText(one.value, other.value),
  )
