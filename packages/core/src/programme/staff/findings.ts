import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { Movement, StaffReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/** The arithmetic of people is short of these. */
export const headcountNotStated = (reading: Ground): readonly Finding[] =>
  ofEachMovement(reading, ({ headcount }, words) =>
    headcount.is === 'unknown'
      ? { severity: 'warning', message: `How many people moved is not stated: ${words}`, entries: headcount.by }
      : undefined,
  )

/** Balances rest on an employer that was concluded, and that no source states. */
export const employerInferred = (reading: Ground): readonly Finding[] =>
  ofEachMovement(reading, ({ from, to }, words) => {
    const inferred = [from, to].filter((end) => end.is === 'known' && end.inferred)
    return inferred.length === 0
      ? undefined
      : {
          severity: 'note',
          message: `An employer is inferred, not stated: ${words}`,
          entries: positionsOf(...inferred.map(witnessesOf)),
        }
  })

/** One side of the balance is short of these people (law M6). */
export const employerNotKnown = (reading: Ground): readonly Finding[] =>
  ofEachMovement(reading, ({ from, to }, words) =>
    from.is === 'unknown' || to.is === 'unknown'
      ? {
          severity: 'warning',
          message: `An employer is not known: ${words}`,
          entries: positionsOf(from.is === 'unknown' ? from.by : [], to.is === 'unknown' ? to.by : []),
        }
      : undefined,
  )

const ofEachMovement = (
  { all }: Ground,
  find: (movement: Readonly<Movement>, words: string, key: Key) => Omit<Finding, 'subject'> | undefined,
): readonly Finding[] =>
  Object.entries(all.staff.movements).flatMap(([key, movement]) => {
    const found = find(movement, describe(all, movement), key)
    return found === undefined ? [] : [{ ...found, subject: `movement/${key}` }]
  })

/** A movement in words: `ICT, Redditch Borough Council to Bromsgrove District Council`. */
const describe = ({ parties, services }: Ground['all'], { service, from, to }: Readonly<Movement>): string => {
  const name = (end: Attested<Key>): string =>
    end.is === 'known' ? nameOfParty(parties, end.value) : 'an employer not known'
  return `${service.is === 'known' ? nameOfService(services, service.value) : 'a service not known'}, ${name(from)} to ${name(to)}`
}
