import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
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

/** Objects to a field that names a party nobody registered. */
export const requireParties = (
  parties: PartiesReads,
  named: Readonly<Record<string, Key | readonly Key[] | undefined>>,
): Objection | undefined => {
  for (const [field, keys] of Object.entries(named)) {
    const missing = [keys ?? []].flat().find((key) => key !== UNKNOWN && parties.parties[key] === undefined)
    if (missing !== undefined) {
      return {
        field: `data.${field}`,
        problem: `names ${missing}, which is no registered party by then`,
        remedy: 'register it by PartyRegistered, on the first day of the ledger',
      }
    }
  }
  return undefined
}
