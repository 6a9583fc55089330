import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { type BodyRow, sharedBodies } from './bodies.ts'
import { bodyAsAt } from './body-as-at.ts'
import { isCouncil } from './is-council.ts'
import type { Ground } from './matter-rows.ts'

/** Bodies that were constituted or met by the day; a council needs nobody to constitute it. */
const boards = (reading: Ground): readonly BodyRow[] =>
  sharedBodies(reading).filter(
    ({ body, meetings }) =>
      !isCouncil(reading.all.parties, body) &&
      (reading.all.governance.bodies[body] !== undefined ||
        meetings.some(({ meeting }) => meeting in reading.all.governance.meetings)),
  )

/** What a body decides binds and what it advises does not: of this one nobody says which it does. */
export const withoutPower = (reading: Ground): readonly Finding[] =>
  boards(reading)
    .filter(({ power }) => power.is === 'unknown')
    .map(({ body, name, entries }) => ({
      severity: 'warning',
      subject: `party/${body}`,
      message: `No entry says whether ${name} decides or only advises`,
      entries,
    }))

/** Whether enough of each council took part is told by the seats. */
export const withoutSeats = (reading: Ground): readonly Finding[] =>
  boards(reading)
    .filter(({ seats }) => Object.keys(seats).length === 0)
    .map(({ body, name, entries }) => ({
      severity: 'note',
      subject: `party/${body}`,
      message: `No entry says how many seats each council has on ${name}`,
      entries,
    }))

/** The seats changed and the voting rule did not: it may be meant, and asks for another share of a larger body. */
export const ruleOlderThanSeats = (reading: Ground): readonly Finding[] =>
  boards(reading).flatMap(({ body, name, seats, fromEach }) => {
    const reads = reading.all.governance.bodies[body]
    const since = (reads?.days ?? []).filter((day) => Object.keys(day.seats).length > 0).at(-1)
    if (since === undefined || fromEach.is !== 'known' || fromEach.on >= since.on) return []
    const before = bodyAsAt(reads, fromEach.on).seats
    const [was, is] = [before, seats].map(seatsIn)
    if (was === undefined || is === undefined || was === is) return []
    return [
      {
        severity: 'note',
        subject: `party/${body}`,
        message: `${name} has ${is} seats since ${formatDay(since.on)} and had ${was} before, and its rule still asks for ${fromEach.value} of each council in support`,
        entries: positionsOf(witnessesOf(fromEach), witnessesIn(before), witnessesIn(seats)),
      },
    ]
  })

/** All seats; undefined where those of a council are not known. */
const seatsIn = (seats: BodyRow['seats']): number | undefined => {
  const cells = Object.values(seats)
  return cells.length === 0 || cells.some(({ is }) => is !== 'known')
    ? undefined
    : cells.reduce((sum, cell) => sum + (cell.is === 'known' ? cell.value : 0), 0)
}
