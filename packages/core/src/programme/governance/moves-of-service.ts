import { type Attested, claimedValues, claimsOf, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { orderOf, type When } from '../../values/when.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import type { StaffReads } from '../staff/state.ts'

interface States {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly staff: StaffReads
}

/** Where sources differ, every one that any of them names. */
const namesIn = (parties: PartiesReads, keys: readonly Key[]): string =>
  listInWords(
    keys.map((party) => nameOfParty(parties, party)),
    'or',
  )

/** Something by which a service is carried from one to another, as a sentence has it. */
export interface Move {
  readonly what: string
  readonly when: Attested<When>
  readonly isHost: boolean
}

/** What became of a service and its staff, whoever had to approve it. */
export const movesOfService = ({ services, staff, parties }: States, key: Key): readonly Move[] => {
  const service = services.services[key]
  const moved = Object.entries(staff.movements)
    .filter(([, { kind, service: of }]) => claimedValues(kind).includes('transfer') && claimedValues(of).includes(key))
    .sort(([a], [b]) => byText(a, b))
    .map(([, { on, to }]) => ({
      what: `staff passed to ${namesIn(parties, claimedValues(to)) || 'an employer not known'}`,
      when: on,
      isHost: false,
    }))
  const hosted = claimsOf(service?.hosts ?? notStated<readonly Key[]>()).map(({ value, on, by, inferred }) => ({
    what: `a host was agreed, ${listInWords(value.map((party) => nameOfParty(parties, party)))},`,
    when: { is: 'known' as const, value: { earliest: on, latest: on }, on, by, inferred },
    isHost: true,
  }))
  // What is handed back once the shared service has ended moves out of it, and needs nobody's approval.
  const passed =
    service === undefined ||
    service.transferred.is === 'unknown' ||
    orderOf(service.ended, service.transferred) === 'before'
      ? []
      : [
          {
            what: `it passed to ${namesIn(parties, claimedValues(service.runBy))}`,
            when: service.transferred,
            isHost: false,
          },
        ]
  return [...moved, ...passed, ...hosted]
}
