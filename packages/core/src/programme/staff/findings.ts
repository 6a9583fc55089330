import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, attestedValue, witnessesOf } from '../../values/attested.ts'
import { END_OF_TIME } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import { balanceOf, headcountOf, movementsSince } from './balance.ts'
import type { Movement, StaffReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/** More people leave than were stated to be there (law M6). */
export const moreLeaveThanStated = ({ all: { parties, services, staff } }: Ground): readonly Finding[] =>
  Object.values(staff.stated).flatMap(({ employer, service, headcount }) => {
    const concerned = Object.values(staff.movements).filter(
      (movement) => service === undefined || attestedValue(movement.service) === service,
    )
    const leaving = concerned.filter(({ from }) => attestedValue(from) === employer)
    const balance = balanceOf(
      headcount,
      concerned.filter(({ to }) => attestedValue(to) === employer),
      leaving,
    )
    if (balance === undefined || balance.known >= 0) return []
    const where = `${nameOfParty(parties, employer)}${service === undefined ? '' : `, ${nameOfService(services, service)}`}`
    return [
      {
        severity: 'serious',
        subject: `employer/${employer}`,
        message: `${-balance.known} more people left ${where} than it was stated to have`,
        entries: positionsOf(
          witnessesOf(headcount),
          ...movementsSince(headcount.is === 'known' ? headcount.on : END_OF_TIME, leaving).map((movement) =>
            witnessesOf(movement.headcount),
          ),
        ),
      },
    ]
  })

/** Whoever is assigned when an arrangement ends goes back: more than came is not wrong, but wants a word. */
export const returnAboveTransfer = ({ all: { staff } }: Ground): readonly Finding[] =>
  Object.entries(staff.movements).flatMap(([key, transfer]) => {
    const returns = Object.values(staff.movements).filter(({ returnOf }) => attestedValue(returnOf) === key)
    const sent = headcountOf([transfer])
    const back = headcountOf(returns)
    if (sent.unknown > 0 || back.known <= sent.known) return []
    return [
      {
        severity: 'warning',
        subject: `movement/${key}`,
        message: `${back.known} people returned of a transfer of ${sent.known}`,
        entries: positionsOf(
          witnessesOf(transfer.headcount),
          ...returns.map(({ headcount }) => witnessesOf(headcount)),
        ),
      },
    ]
  })

/** The arithmetic of people is short of these. */
export const headcountNotStated = (reading: Ground): readonly Finding[] =>
  ofEachMovement(reading, ({ headcount }, words) =>
    headcount.is === 'unknown'
      ? { severity: 'warning', message: `How many people moved is not stated: ${words}`, entries: headcount.by }
      : undefined,
  )

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

/** Sources that disagree about a movement. */
export const contestedMovement = ({ all: { staff } }: Ground): readonly Finding[] =>
  Object.entries(staff.movements).flatMap(([key, movement]) =>
    Object.entries(movement).flatMap(([field, cell]: [string, Attested<unknown>]) =>
      findContested(`movement/${key}`, `the movement ${key}, ${field}`, cell),
    ),
  )

/** Sources that disagree about how many people an employer had on one day. */
export const contestedHeadcount = ({ all: { parties, staff } }: Ground): readonly Finding[] =>
  Object.values(staff.stated).flatMap(({ employer, headcount, fte }) => [
    ...findContested(`employer/${employer}`, `the headcount of ${nameOfParty(parties, employer)}`, headcount),
    ...findContested(`employer/${employer}`, `the full-time equivalents of ${nameOfParty(parties, employer)}`, fte),
  ])

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
