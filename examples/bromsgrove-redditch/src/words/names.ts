import { attestedValue, type Books, type Key, type programme } from '@programme-ledger/core'

/** What services are called in some books. */
export const serviceNames = (books: Books<typeof programme>): ((service: Key) => string) => {
  const names = new Map(books.currentStatus().services.map(({ service, name }) => [service, name]))
  return (service) => names.get(service) ?? service
}

/** What parties are called in some books, in full. */
export const partyNames = (books: Books<typeof programme>): ((party: Key) => string) => {
  const names = new Map(books.parties().map(({ party, name }) => [party, attestedValue(name) ?? party]))
  return (party) => names.get(party) ?? party
}

/** A council's key as the short name that people use for it: `BDC`. */
export const shortName = (party: Key): string => party.toUpperCase()
