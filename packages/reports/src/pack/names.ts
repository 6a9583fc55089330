import { attestedValue, type Books, type Key, type programme } from '@programme-ledger/core'

/** What things are called by the books of a pack; where nobody says, or sources disagree, by their key. */
export interface Names {
  readonly service: (key: Key) => string
  /** In full: `Ash District Council`. */
  readonly party: (key: Key) => string
  /** As a column is headed, without what kind of council it is: `Ash`. */
  readonly short: (key: Key) => string
  readonly line: (key: Key) => string
}

export const namesIn = (books: Books<typeof programme>): Names => {
  const services = new Map(books.currentStatus().services.map(({ service, name }) => [service, name]))
  const parties = new Map(books.parties().map(({ party, name }) => [party, attestedValue(name) ?? party]))
  const lines = new Map(books.savingLines().map(({ line, name }) => [line, attestedValue(name) ?? line]))
  const party = (key: Key): string => parties.get(key) ?? key
  const byShort = new Map<string, number>()
  for (const name of parties.values()) byShort.set(shortened(name), (byShort.get(shortened(name)) ?? 0) + 1)
  return {
    service: (key) => services.get(key) ?? key,
    party,
    // Two that are called alike without their kind keep it.
    short: (key) => (byShort.get(shortened(party(key))) === 1 ? shortened(party(key)) : party(key)),
    line: (key) => lines.get(key) ?? key,
  }
}

const shortened = (name: string): string =>
  name.replace(/(?: (?:Metropolitan|District|Borough|County|City))* Council$/, '') || name
