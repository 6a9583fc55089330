import { type Attested, notStated } from '../../values/attested.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { nameIn } from '../../values/name-in.ts'

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

const newParty = (): Party => ({ name: notStated(), kind: notStated(), aliases: [] })

/** The party of a key; where none is registered, one of which nothing is known. */
export const partyIn = ({ parties }: PartiesState, key: Key): Party => inTable(parties, key, newParty)

/** What a party is called; its key where its name is not known. */
export const nameOfParty = ({ parties }: Pick<PartiesReads, 'parties'>, key: Key): string => nameIn(parties, key)

/** The state of the parties, as others may read it. */
export interface PartiesReads {
  readonly parties: Readonly<Keyed<Readonly<Party>>>
}
