import { type Attested, attestedValue } from './attested.ts'
import type { Key, Keyed } from './key.ts'

/** What the thing of a key is called; its key where its name is not known. */
export const nameIn = (named: Readonly<Keyed<{ readonly name: Attested<string> }>>, key: Key): string => {
  const known = named[key]
  return (known && attestedValue(known.name)) ?? key
}
