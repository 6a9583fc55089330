import type { Keyed } from './key.ts'

/** What a table holds under a key; where it holds nothing, what `make` makes, which it holds from then on. */
export const inTable = <Each>(table: Keyed<Each>, key: string, make: () => Each): Each => {
  const known = table[key]
  if (known !== undefined) return known
  const made = make()
  table[key] = made
  return made
}
