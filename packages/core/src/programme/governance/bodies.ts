import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import type { States } from './approval.ts'
import { type BodyCells, bodyNow } from './body-as-at.ts'
import type { Ground } from './matter-rows.ts'
import type { GovernanceReads, Meeting } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** A meeting that was held. */
export interface MeetingRow extends Row, Reads<Meeting> {
  readonly meeting: Key
  /** `notStated` where no source speaks of minutes. */
  readonly minutesState: 'none' | 'draft' | 'confirmed' | 'contested' | 'notStated'
}

/** A body as it stands, and what it did. */
export interface BodyRow extends Row, BodyCells, Determined {
  readonly body: Key
  readonly name: string
  /** In the order of their days, then by key. */
  readonly meetings: readonly MeetingRow[]
  /** How many it made. */
  readonly recommendations: number
  /** How many it took. */
  readonly decisions: number
}

/** Every body that was constituted, met, recommended or decided, by name. */
export const bodies = ({ all, possibly }: Ground): readonly BodyRow[] => withPossible(rowsOf(all), rowsOf(possibly))

/** The same, for the findings. */
export const sharedBodies = oncePerReading(bodies)

const rowsOf = ({ parties, governance }: States): readonly Omit<BodyRow, keyof Determined>[] =>
  bodiesIn(governance).map((key) => {
    const cells = bodyNow(governance.bodies[key])
    const meetings = meetingsOf(governance, key)
    const isOfIt = ({ body }: Reads<Pick<Meeting, 'body'>>): boolean => claimedValues(body).includes(key)
    const made = Object.values(governance.recommendations).filter(isOfIt)
    const taken = Object.values(governance.decisions).filter(isOfIt)
    return {
      ref: `bodies:${key}`,
      body: key,
      name: nameOfParty(parties, key),
      ...cells,
      meetings,
      recommendations: made.length,
      decisions: taken.length,
      entries: positionsOf(
        witnessesIn(cells),
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
  if (confirmed.is !== 'unknown') return 'confirmed'
  if (minutes.is === 'contested') return 'contested'
  return minutes.is === 'known' ? minutes.value : 'notStated'
}
