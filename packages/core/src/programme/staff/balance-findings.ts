import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { balanceOf, headcountOf, movementsSince } from './balance.ts'
import { employerInWords } from './employer-in-words.ts'
import { peopleInWords } from './people-in-words.ts'
import type { StaffReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/** More people leave than were stated to be there (law M6); or may have, where nobody says how many came. */
export const moreLeaveThanStated = ({ all }: Ground): readonly Finding[] =>
  Object.values(all.staff.stated).flatMap((stated) => {
    const { employer, headcount } = stated
    if (headcount.is !== 'known') return []
    const concerned = Object.values(all.staff.movements).filter(
      ({ service }) => stated.service === undefined || attestedValue(service) === stated.service,
    )
    const arriving = movementsSince(
      headcount.on,
      concerned.filter(({ to }) => attestedValue(to) === employer),
    )
    const leaving = movementsSince(
      headcount.on,
      concerned.filter(({ from }) => attestedValue(from) === employer),
    )
    const short = -(balanceOf(headcount, arriving, leaving)?.known ?? 0)
    if (short <= 0) return []
    const unsizedArrivals = headcountOf(arriving).unknown
    const isAtLeast = !isWhole(headcountOf(leaving))
    const than = `${employerInWords(all, stated)} than it was stated to have`
    return [
      {
        severity: unsizedArrivals === 0 ? 'serious' : 'warning',
        subject: `employer/${employer}`,
        message:
          unsizedArrivals === 0
            ? `${isAtLeast ? 'At least ' : ''}${peopleInWords(short, 'more ')} left ${than}`
            : `${peopleInWords(short, 'more ')} may have left ${than}: of ${movements(unsizedArrivals)} it is not stated how many came`,
        entries: positionsOf(
          headcount.by,
          ...[...arriving, ...leaving].map((movement) => witnessesOf(movement.headcount)),
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
    if (!isWhole(sent) || back.known <= sent.known) return []
    return [
      {
        severity: 'warning',
        subject: `movement/${key}`,
        message: `${peopleInWords(back.known)} returned of a transfer of ${sent.known}`,
        entries: positionsOf(
          witnessesOf(transfer.headcount),
          ...returns.map(({ headcount }) => witnessesOf(headcount)),
        ),
      },
    ]
  })

const movements = (count: number): string => (count === 1 ? '1 movement' : `${count} movements`)
