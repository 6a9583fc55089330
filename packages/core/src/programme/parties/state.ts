import { type Attested, attestedValue, notStated } from '../../values/attested.ts'
import type { Key, Keyed } from '../../values/key.ts'

/** A body that takes part: a council, a funder, a trust. */
export interface Party {
  name: Attested<string>
  kind: Attested<string>
  aliases: readonly string[]
}

export interface PartiesState {
  parties: Keyed<Party>
}

export const initialParties = (): PartiesState => ({ parties: {} })

/** The party of a key; where none is registered, one of which nothing is known. */
export const partyIn = ({ parties }: PartiesState, key: Key): Party => {
  const known = parties[key]
  if (known !== undefined) return known
  parties[key] = { name: notStated(), kind: notStated(), aliases: [] }
  return partyIn({ parties }, key)
}

/** What a party is called; its key where its name is not known. */
export const nameOfParty = ({ parties }: Pick<PartiesReads, 'parties'>, key: Key): string => {
  const party = parties[key]
  return (party && attestedValue(party.name)) ?? key
}

/** The state of the parties, as others may read it. */
export interface PartiesReads {
  readonly parties: Readonly<Keyed<Readonly<Party>>>
}
