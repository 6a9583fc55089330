import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { isWhole, sumOf } from '../../values/amount.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { daysBetween } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { exactDayOf, latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { type BodyRow, type MeetingRow, sharedBodies } from './bodies.ts'
import { type BodyCells, councilsOfBody, possibleBodies, seatsInAll } from './body-as-at.ts'
import { entriesInWords } from './entries-in-words.ts'
import type { Ground } from './matter-rows.ts'
import { type Wrong, wrongInEach } from './wrong-in-each.ts'

type Found = Omit<Finding, 'subject'>

interface Asked {
  readonly meeting: MeetingRow
  /** The body as it stood on the day; each way that it may have, where no source tells. */
  readonly bodies: readonly BodyCells[]
  /** `The Shared Services Board of 1 September 2008`. */
  readonly name: string
  readonly nameOf: (council: Key) => string
}

/** Asks one question of every meeting that was certainly held by the day. */
const ofEachMeeting = (reading: Ground, find: (asked: Asked) => readonly Found[]): readonly Finding[] =>
  sharedBodies(reading).flatMap((row) =>
    row.meetings
      .filter(({ meeting }) => meeting in reading.all.governance.meetings)
      .flatMap((meeting) =>
        find({
          meeting,
          bodies: possibleBodies(reading.all.governance.bodies[row.body], meeting.held),
          name: nameOfMeeting(row, meeting),
          nameOf: (council) => nameOfParty(reading.all.parties, council),
        }).map((found) => ({ ...found, subject: `meeting/${meeting.meeting}` })),
      ),
  )

const nameOfMeeting = ({ name }: BodyRow, { held, meeting }: MeetingRow): string => {
  const day = latestDayOf(held)
  if (day === '') return `${name}, meeting ${meeting}`
  return `${name} ${exactDayOf(held) === undefined ? 'by' : 'of'} ${formatDay(day)}`
}

const ON_SOME_DAYS = 'on some of the days on which it may have met'

/** Fewer of a council attended than its rule wants in support: nothing could be recommended but by consensus. */
export const tooFewAttended = (reading: Ground): readonly Finding[] =>
  ofEachMeeting(reading, ({ meeting, bodies, name, nameOf }) => {
    const wrong = wrongInEach(bodies, (body) => tooFew(meeting, body, nameOf))
    return wrong.map(({ what, isCertain, entries }) => ({
      severity: isCertain ? ('warning' as const) : ('note' as const),
      message: `${name}: ${what}${isCertain ? '' : ` ${ON_SOME_DAYS}`}`,
      entries,
    }))
  })

const tooFew = (meeting: MeetingRow, body: BodyCells, nameOf: Asked['nameOf']): readonly Wrong[] => {
  const fromEach = attestedValue(body.fromEach)
  if (fromEach === undefined) return []
  return councilsOfBody(body).flatMap((council) => {
    const attended = meeting.attendance[council]
    const count = attended && attestedValue(attended)
    if (attended === undefined || count === undefined || count >= fromEach) return []
    return [
      {
        of: council,
        isCertain: true,
        what: `${count} of ${nameOf(council)} attended, fewer than the ${fromEach} that have to be in support`,
        entries: positionsOf(witnessesOf(attended), witnessesOf(body.fromEach)),
      },
    ]
  })
}

/** What is counted of a meeting does not fit together, or not the seats of the body. */
export const countsDoNotFit = (reading: Ground): readonly Finding[] =>
  ofEachMeeting(reading, ({ meeting, bodies, name, nameOf }) => {
    const counted = witnessesIn({
      attendance: meeting.attendance,
      present: meeting.present,
      apologies: meeting.apologies,
    })
    const all = wrongInEach(bodies, (body) =>
      [...moreThanSeats(meeting, body, nameOf), ...notTheSum(meeting), ...notAllSeats(meeting, body)].map((misfit) => ({
        ...misfit,
        isCertain: true,
        entries: positionsOf(counted, witnessesIn(body.seats)),
      })),
    )
    return [true, false].flatMap((isCertain) => {
      const wrong = all.filter((each) => each.isCertain === isCertain)
      if (wrong.length === 0) return []
      return [
        {
          severity: isCertain ? ('warning' as const) : ('note' as const),
          message: `${name}: ${wrong.map(({ what }) => what).join('; ')}${isCertain ? '' : ` ${ON_SOME_DAYS}`}`,
          entries: positionsOf(...wrong.map(({ entries }) => entries)),
        },
      ]
    })
  })

type Misfit = Pick<Wrong, 'of' | 'what'>

const moreThanSeats = ({ attendance }: MeetingRow, { seats }: BodyCells, nameOf: Asked['nameOf']): readonly Misfit[] =>
  Object.keys(attendance).flatMap((council) => {
    const [attended, has] = [valueAt(attendance, council), valueAt(seats, council)]
    return attended !== undefined && has !== undefined && attended > has
      ? [{ of: `seats of ${council}`, what: `${attended} of ${nameOf(council)} attended, which has ${has} seats` }]
      : []
  })

const notTheSum = ({ attendance, present }: MeetingRow): readonly Misfit[] => {
  const stated = attestedValue(present)
  const counts = Object.values(attendance).map(figureOf)
  if (stated === undefined || counts.length === 0) return []
  const counted = sumOf(counts)
  const fits = isWhole(counted) ? counted.known === stated : counted.known <= stated
  return fits
    ? []
    : [{ of: 'sum', what: `${stated} are said to have attended, and ${counted.known} are counted by council` }]
}

/** Present and apologies together are more than there are seats: fewer is no contradiction, for some may have sent none. */
const notAllSeats = ({ present, apologies }: MeetingRow, body: BodyCells): readonly Misfit[] => {
  const [here, away, all] = [attestedValue(present), attestedValue(apologies) ?? 0, seatsInAll(body)]
  return here === undefined || all === undefined || here + away <= all
    ? []
    : [{ of: 'all seats', what: `${here} attended and ${away} sent apologies, and the body has ${all} seats` }]
}

const valueAt = (counts: BodyCells['seats'], council: Key): number | undefined => {
  const cell = counts[council]
  return cell && attestedValue(cell)
}

/** Who had no time to read the papers could not prepare the decision. */
export const latePapers = (reading: Ground): readonly Finding[] =>
  ofEachMeeting(reading, ({ meeting: { papers }, name }) =>
    attestedValue(papers) === 'late'
      ? [{ severity: 'note', message: `${name}: papers came late`, entries: witnessesOf(papers) }]
      : [],
  )

/** Minutes that nobody took cannot be confirmed: one of the two sources means another meeting. */
export const confirmedWithoutMinutes = (reading: Ground): readonly Finding[] =>
  ofEachMeeting(reading, ({ meeting: { minutes, confirmed }, name }) =>
    attestedValue(minutes) === 'none' && confirmed.is !== 'unknown'
      ? [
          {
            severity: 'serious',
            message: `${name}: one source says that no minutes were taken (${entriesInWords(witnessesOf(minutes))}), and another that they were confirmed (${entriesInWords(witnessesOf(confirmed))})`,
            entries: positionsOf(witnessesOf(minutes), witnessesOf(confirmed)),
          },
        ]
      : [],
  )

/** The longest quarter of a year: by then the next meeting should have confirmed them. */
const DAYS_TO_CONFIRM = 92

/** A draft may still change: what rests on it is not final until the body confirms its minutes. */
export const minutesNotConfirmed = (reading: Ground): readonly Finding[] =>
  ofEachMeeting(reading, ({ meeting, name }) => {
    const day = latestDayOf(meeting.held)
    if (meeting.minutesState !== 'draft' || day === '') return []
    const days = daysBetween(day, reading.basis.asAt)
    if (days <= DAYS_TO_CONFIRM) return []
    return [
      {
        severity: 'warning',
        message: `${name}: its minutes are still a draft, ${days} days on`,
        entries: witnessesOf(meeting.minutes),
      },
    ]
  })
