import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { Movement, StaffReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/**
 * The staff of one service arrived at several employers, or at another one than the agreed; who went back is with the service no
 * more. It may be so: a council may place its staff at the disposal of another (Local Government Act 1972, section 113). But then
 * somebody should say it.
 */
export const severalEmployingAuthorities = ({ all }: Ground): readonly Finding[] =>
  Object.entries(all.services.services).flatMap(([key, { employingAuthority }]) => {
    const movements = Object.values(all.staff.movements).filter(({ service }) => attestedValue(service) === key)
    const stayed = movements.filter(
      ({ kind, to }) => !claimedValues(kind).includes('return') && staffStayed(attestedValue(to), movements),
    )
    const agreed = attestedValue(employingAuthority)
    const arrivedAt = stayed.flatMap(({ to }) => attestedValue(to) ?? [])
    const employers = [...new Set([...(agreed === undefined ? [] : [agreed]), ...arrivedAt])].sort()
    if (employers.length < 2) return []
    const names = employers.map((employer) => nameOfParty(all.parties, employer)).join(', ')
    return [
      {
        severity: 'warning',
        subject: `service/${key}`,
        message: `${nameOfService(all.services, key)} has several employing authorities: ${names}. No entry says who employs whom`,
        entries: positionsOf(witnessesOf(employingAuthority), ...stayed.map(({ to }) => witnessesOf(to))),
      },
    ]
  })

/** Whether people arrived at an employer on a later day than any left it: of those who left, nobody can tell whether all did. */
const staffStayed = (employer: Key | undefined, movements: readonly Readonly<Movement>[]): boolean => {
  const lastDay = (end: 'from' | 'to'): string =>
    movements
      .flatMap((movement) => (attestedValue(movement[end]) === employer ? latestDayOf(movement.on) : []))
      .sort()
      .at(-1) ?? ''
  return employer !== undefined && lastDay('to') > lastDay('from')
}
