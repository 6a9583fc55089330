import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import type { States } from './approval.ts'
import { type BodyCells, bodyBy } from './body-as-at.ts'
import { earlierOf, type WithEarlier } from './earlier-of.ts'
import { type HasEnded, hasEnded } from './ending-by.ts'
import { type Ending, endingsOf } from './endings-of.ts'
import type { Ground } from './matter-rows.ts'
import type { GovernanceReads, Meeting } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** A meeting that was held. */
export interface MeetingRow extends Row, Reads<Meeting> {
  readonly meeting: Key
  /** A draft that is confirmed is `confirmed`; `notStated` where no source speaks of minutes. */
  readonly minutesState: 'none' | 'draft' | 'confirmed' | 'contested' | 'notStated'
}

/** A body as it stands, how it stood before, and what it did. */
export interface BodyRow extends Row, BodyCells, WithEarlier<BodyCells>, Determined {
  readonly body: Key
  readonly name: string
  /** When it was ended, each time, by whom and why. In order. */
  readonly endings: readonly Ending[]
  /** Whether it has been dissolved, and not constituted again since. */
  readonly hasEnded: HasEnded
  /** In the order of their days, then by key. */
  readonly meetings: readonly MeetingRow[]
  /** How many it made. */
  readonly recommendations: number
  /** How many it took. */
  readonly decisions: number
}

/** Every body that was constituted, met, recommended or decided, by name. */
export const bodies = ({ all, possibly, basis }: Ground): readonly BodyRow[] =>
  withPossible(rowsOf(all, basis.asAt), rowsOf(possibly, basis.asAt))

/** The same, for the findings. */
export const sharedBodies = oncePerReading(bodies)

const rowsOf = ({ parties, governance }: States, asAt: Day): readonly Omit<BodyRow, keyof Determined>[] =>
  bodiesIn(governance).map((key) => {
    const { days = [], endings = [] } = governance.bodies[key] ?? {}
    const cells = bodyBy(days)
    const { since, earlier } = earlierOf(days, bodyBy)
    const meetings = meetingsOf(governance, key)
    const isOfIt = ({ body }: Reads<Pick<Meeting, 'body'>>): boolean => claimedValues(body).includes(key)
    const made = Object.values(governance.recommendations).filter(isOfIt)
    const taken = Object.values(governance.decisions).filter(isOfIt)
    return {
      ref: `bodies:${key}`,
      body: key,
      name: nameOfParty(parties, key),
      ...cells,
      since,
      earlier,
      endings: endingsOf({ days, endings }),
      hasEnded: hasEnded({ days, endings }, asAt),
      meetings,
      recommendations: made.length,
      decisions: taken.length,
      entries: positionsOf(
        witnessesIn({ cells, earlier, endings }),
        ...meetings.map(({ entries }) => entries),
        ...[...made, ...taken].map(({ body }) => witnessesOf(body)),
      ),
    }
  })

const bodiesIn = ({ bodies: constituted, meetings, recommendations, decisions }: GovernanceReads): readonly Key[] => [
  ...new Set([
    ...Object.keys(constituted),
    ...[...Object.values(meetings), ...Object.values(recommendations), ...Object.values(decisions)].flatMap(
      ({ body }) => claimedValues(body),
    ),
  ]),
]

const meetingsOf = ({ meetings }: GovernanceReads, body: Key): readonly MeetingRow[] =>
  Object.entries(meetings)
    .filter(([, meeting]) => claimedValues(meeting.body).includes(body))
    .map(([key, meeting]) => ({
      ref: `bodies:${body}/meeting/${key}`,
      meeting: key,
      ...meeting,
      minutesState: minutesStateOf(meeting),
      entries: witnessesIn(meeting),
    }))
    .sort((a, b) => byText(latestDayOf(a.held), latestDayOf(b.held)) || byText(a.meeting, b.meeting))

const minutesStateOf = ({ confirmed, minutes }: Reads<Meeting>): MeetingRow['minutesState'] => {
  const said = attestedValue(minutes)
  // What was never taken cannot be confirmed.
  if (minutes.is === 'contested' || (said === 'none' && confirmed.is !== 'unknown')) return 'contested'
  if (confirmed.is !== 'unknown') return 'confirmed'
  return said ?? 'notStated'
}
