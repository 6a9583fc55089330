import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import { employerInWords } from './employer-in-words.ts'
import type { staffEvents } from './events.ts'
import { peopleInWords } from './people-in-words.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
}

type Events = typeof staffEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

/** What each event of this slice says, as a sentence. */
export const staffWords: Words = {
  HeadcountStated: (all, { data: { employer, headcount, service } }) =>
    `${employerInWords(all, { employer, service })} is stated to have ${headcount === UNKNOWN ? 'an unstated number of people' : peopleInWords(headcount)}`,
  StaffTransferred: (all, { data }) => moved(all, data, 'transfer'),
  StaffReturned: (all, { data }) => moved(all, data, 'return'),
}

const moved = (
  { parties, services }: Ground,
  { from, headcount, mechanismAsWorded, service, to }: DataOf<Events, 'StaffTransferred'>,
  verb: 'transfer' | 'return',
): string => {
  const nameOf = (party: Key | Unknown) => (party === UNKNOWN ? 'an employer not known' : nameOfParty(parties, party))
  const goes = headcount === 1 ? `${verb}s` : verb
  const people = headcount === UNKNOWN ? 'An unstated number of people' : peopleInWords(headcount)
  return `${people} of ${nameOfService(services, service)} ${goes} from ${nameOf(from)} to ${nameOf(to)} (${mechanismAsWorded})`
}
