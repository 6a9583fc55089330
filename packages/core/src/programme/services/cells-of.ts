import type { Attested } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { Departure, Service } from './state.ts'

type CellName = Exclude<keyof Service, 'aliases' | 'departures' | 'roleChanges' | 'roles'>

/** What each cell of a service is called in a message about it: `ICT, its colour`. */
const WORDS: Readonly<Record<CellName, string>> = {
  name: 'its name',
  identified: 'when it was identified as an opportunity',
  trigger: 'what made it an opportunity',
  opportunityFor: 'whose opportunity it is',
  tier: 'how urgent it is',
  lead: 'who leads it',
  declined: 'when it was declined',
  declinedBecause: 'why it was declined',
  started: 'when the project started',
  projectWithdrawn: 'when the project was given up',
  projectWithdrawnBecause: 'why the project was given up',
  proposedHosts: 'who was proposed as host',
  hosts: 'who hosts it',
  employingAuthority: 'who employs its staff',
  transferred: 'when it was transferred',
  transferredFrom: 'who ran it before it was transferred',
  runBy: 'who runs it',
  live: 'when it went live',
  liveAt: 'the time of day at which it went live',
  liveScope: 'what of it went live',
  sharedWorking: 'when it was said to be run jointly',
  ended: 'when it ended',
  endedBecause: 'why it ended',
  rag: 'its colour',
  ragDefinitions: 'the definitions of its colour',
  section: 'the part of the report that it stands in',
}

const WORDS_OF_DEPARTURE: Readonly<Record<keyof Departure, (council: Key) => string>> = {
  endsOn: (council) => `when the notice of ${council} ends`,
  reason: (council) => `why ${council} gave notice`,
  withdrew: (council) => `when ${council} withdrew`,
}

/** Every cell of a service, with the words for what is in it. */
export const cellsOf = ({
  aliases: _aliases,
  departures,
  roleChanges: _roleChanges,
  roles,
  ...cells
}: Readonly<Service>): readonly (readonly [string, Attested<unknown>])[] => [
  ...Object.entries(WORDS).map(([cell, words]) => [words, cells[cell as CellName]] as const),
  ...Object.entries(roles).map(([party, role]) => [`the part of ${party}`, role] as const),
  ...Object.entries(departures).flatMap(([council, departure]) =>
    Object.entries(WORDS_OF_DEPARTURE).map(
      ([cell, words]) => [words(council), departure[cell as keyof Departure]] as const,
    ),
  ),
]
