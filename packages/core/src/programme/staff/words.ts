import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
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
  StaffConsulted: (all, { data: { endsOn, service, subject, with: parties } }) =>
    `The staff of ${nameOfService(all.services, service)} are consulted${parties === undefined ? '' : ` through ${listInWords(parties.map((party) => nameOfParty(all.parties, party)))}`}${until(endsOn)}: ${subject}`,
  MeasuresNotified: ({ parties }, { data: { by, measures, movement } }) =>
    `${nameOfParty(parties, by)} tells its measures for the movement ${movement}: ${measures}`,
  StaffPlaced: (all, { data: { endsOn, form, from, headcount, service, with: host } }) =>
    `${people(headcount)} of ${nameOfService(all.services, service)} ${headcount === 1 ? 'is' : 'are'} placed by ${nameOfParty(all.parties, from)} with ${host === UNKNOWN ? 'somebody not known' : nameOfParty(all.parties, host)}${FORMS[form]}${until(endsOn)}`,
  PostsDeleted: (all, { data: { employer, posts, redundancies, service } }) =>
    `${employerInWords(all, { employer, service })} deletes ${posts === UNKNOWN ? 'an unstated number of posts' : posts === 1 ? '1 post' : `${posts} posts`}${redundancies === undefined || redundancies === UNKNOWN ? '' : `, with ${redundancies === 1 ? '1 redundancy' : `${redundancies} redundancies`}`}`,
}

const FORMS = { secondment: ' on secondment', s113Placing: ' under section 113', notStated: '' } as const

const until = (endsOn: Day | undefined): string => (endsOn === undefined ? '' : ` until ${formatDay(endsOn)}`)

const people = (headcount: number | Unknown): string =>
  headcount === UNKNOWN ? 'An unstated number of people' : peopleInWords(headcount)

const moved = (
  { parties, services }: Ground,
  { from, headcount, mechanismAsWorded, service, to }: DataOf<Events, 'StaffTransferred'>,
  verb: 'transfer' | 'return',
): string => {
  const nameOf = (party: Key | Unknown) => (party === UNKNOWN ? 'an employer not known' : nameOfParty(parties, party))
  const goes = headcount === 1 ? `${verb}s` : verb
  return `${people(headcount)} of ${nameOfService(services, service)} ${goes} from ${nameOf(from)} to ${nameOf(to)} (${mechanismAsWorded})`
}
