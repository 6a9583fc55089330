import { attestedValue } from '@programme-ledger/core'
import type { ProgrammeBooks } from '../ask/programme-books.ts'

/** What keys are called; a council without the words that say what kind it is, where these tell it from no other. */
export interface Names {
  readonly party: (key: string) => string
  readonly service: (key: string) => string
}

/** The names of the books; of what has none, its key. Looked up when the first is asked for. */
export const namesIn = (books: ProgrammeBooks): Names => {
  const parties = lookUp(() =>
    shortened(books.parties().map(({ party, name }) => [party, attestedValue(name) ?? party])),
  )
  const services = lookUp(() => books.currentStatus().services.map(({ service, name }) => [service, name]))
  return { party: parties, service: services }
}

const lookUp = (pairs: () => readonly (readonly [string, string])[]) => {
  let names: ReadonlyMap<string, string> | undefined
  return (key: string): string => {
    names ??= new Map(pairs())
    return names.get(key) ?? key
  }
}

const KIND_OF_COUNCIL = / (?:(?:district|(?:metropolitan |london )?borough|county|city) )?council$/i

const shortened = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] => {
  const short = pairs.map(([, name]) => name.replace(KIND_OF_COUNCIL, ''))
  return pairs.map(([key, name], at) => {
    const own = short[at] ?? name
    return [key, short.filter((other) => other === own).length === 1 ? own : name]
  })
}
