import type { Books, Key, programme } from '@programme-ledger/core'

/** What services are called in some books. */
export const serviceNames = (books: Books<typeof programme>): ((service: Key) => string) => {
  const names = new Map(books.currentStatus().services.map(({ service, name }) => [service, name]))
  return (service) => names.get(service) ?? service
}

/** A council's key as the short name that people use for it: `BDC`. */
export const shortName = (party: Key): string => party.toUpperCase()
