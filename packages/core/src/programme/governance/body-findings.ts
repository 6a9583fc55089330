import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { formatDay } from '../../values/format-day.ts'
import { type BodyRow, sharedBodies } from './bodies.ts'
import { bodyAsAt, seatsInAll } from './body-as-at.ts'
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

/** What bodies decide binds and what they advise does not: of these nobody says which they do. One finding of all. */
export const withoutPower = (reading: Ground): readonly Finding[] =>
  oneOfAll(
    boards(reading).filter(({ power }) => power.is === 'unknown'),
    'warning',
    (names) =>
      `No entry says whether ${names.length === 1 ? names[0] : 'these bodies'} ${names.length === 1 ? 'decides or only advises' : `decide or only advise: ${names.join('; ')}`}`,
  )

/** Whether enough of each council took part is told by the seats. One finding of all bodies that are not of one council alone. */
export const withoutSeats = (reading: Ground): readonly Finding[] =>
  oneOfAll(
    boards(reading).filter(
      ({ councils, seats }) => Object.keys(seats).length === 0 && attestedValue(councils)?.length !== 1,
    ),
    'note',
    (names) =>
      `No entry says how many seats each council has on ${names.length === 1 ? '' : 'these bodies: '}${names.join('; ')}`,
  )

/** One finding of several bodies, so that they do not drown the rest. */
const oneOfAll = (
  rows: readonly BodyRow[],
  severity: Finding['severity'],
  say: (names: readonly string[]) => string,
): readonly Finding[] =>
  rows.length === 0
    ? []
    : [
        {
          severity,
          subject: 'bodies',
          about: rows.map(({ body }) => `party/${body}`).sort(byText),
          message: say(rows.map(({ name }) => name)),
          entries: positionsOf(...rows.map(({ entries }) => entries)),
        },
      ]

/** The seats changed and the voting rule did not: it may be meant, and asks for another share of a larger body. */
export const ruleOlderThanSeats = (reading: Ground): readonly Finding[] =>
  boards(reading).flatMap((board) => {
    const { body, name, seats, fromEach } = board
    const reads = reading.all.governance.bodies[body]
    const since = (reads?.days ?? []).filter((day) => Object.keys(day.seats).length > 0).at(-1)
    if (since === undefined || fromEach.is !== 'known' || fromEach.on >= since.on) return []
    const before = bodyAsAt(reads, fromEach.on)
    const [was, is] = [before, board].map(seatsInAll)
    if (was === undefined || is === undefined || was === is) return []
    return [
      {
        severity: 'note',
        subject: `party/${body}`,
        message: `${name} has ${is} seats since ${formatDay(since.on)} and had ${was} before, and its rule still asks for ${fromEach.value} of each council in support`,
        entries: positionsOf(witnessesOf(fromEach), witnessesIn(before.seats), witnessesIn(seats)),
      },
    ]
  })
