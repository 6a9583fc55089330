import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues, notStated, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import { type HasEnded, hasEnded } from './ending-by.ts'
import { type Ending, endingsOf } from './endings-of.ts'
import { lastDayOfTerm } from './last-day-of-term.ts'
import type { Ground } from './matter-rows.ts'
import { type Conflict, type GovernanceReads, nameOfOffice, type OfficeDay } from './state.ts'
import { type Determined, withPossible } from './with-possible.ts'

/** An office as it was filled on a day. */
export interface HolderRow extends Row, Reads<OfficeDay> {
  /** The last day of the term: as stated, and as computed from its months; contested where the two differ, unknown where there is neither. */
  readonly lastDay: Attested<Day>
}

/** An interest that its holder declared, and who acts instead. */
export interface ConflictRow extends Row, Reads<Conflict> {
  readonly conflict: Key
}

/** An office, whatever its titles. */
export interface OfficeRow extends Row, Determined {
  readonly office: Key
  /** What it was last called. */
  readonly name: string
  /** In the order of the days on which it was filled. */
  readonly holders: readonly HolderRow[]
  /** How time is divided, as the last day says that speaks of it. */
  readonly division: Attested<string>
  /** When the last term that anybody speaks of ends. */
  readonly lastDay: Attested<Day>
  /** When it was ended, each time, by whom and why. In order. */
  readonly endings: readonly Ending[]
  /** Whether it has been abolished, and not filled again since. That a term ran out is for `lastDay`. */
  readonly hasEnded: HasEnded
  /** In the order of their days, then by key. */
  readonly conflicts: readonly ConflictRow[]
}

/** Every office, by what it was last called. */
export const offices = ({ all, possibly, basis }: Ground): readonly OfficeRow[] =>
  withPossible(rowsOf(all.governance, basis.asAt), rowsOf(possibly.governance, basis.asAt))

/** The same, for the findings. */
export const sharedOffices = oncePerReading(offices)

const rowsOf = (governance: GovernanceReads, asAt: Day): readonly Omit<OfficeRow, keyof Determined>[] =>
  officesIn(governance).map((key) => {
    const { days = [], endings = [] } = governance.offices[key] ?? {}
    const holders = days.map((day) => holderRow(key, day))
    const conflicts = conflictsOf(governance, key)
    return {
      ref: `offices:${key}`,
      office: key,
      name: nameOfOffice(governance, key),
      holders,
      division: holders.findLast(({ division }) => division.is !== 'unknown')?.division ?? notStated(),
      lastDay: holders.findLast(({ lastDay }) => lastDay.is !== 'unknown')?.lastDay ?? notStated(),
      endings: endingsOf({ days, endings }),
      hasEnded: hasEnded({ days, endings }, asAt),
      conflicts,
      entries: positionsOf(witnessesIn(endings), ...[...holders, ...conflicts].map(({ entries }) => entries)),
    }
  })

const officesIn = ({ offices: filled, conflicts }: GovernanceReads): readonly Key[] => [
  ...new Set([...Object.keys(filled), ...Object.values(conflicts).flatMap(({ office }) => claimedValues(office))]),
]

const holderRow = (office: Key, day: Reads<OfficeDay>): HolderRow => ({
  ref: `offices:${office}/on/${day.on}`,
  ...day,
  lastDay: joinCells([day.endsOn, computedEnd(day)]),
  entries: witnessesIn(day),
})

/** What is computed rests on the entries that state the months. */
const computedEnd = ({ on, termMonths }: Reads<OfficeDay>): Attested<Day> => {
  const months = attestedValue(termMonths)
  const value = months === undefined ? undefined : lastDayOfTerm(on, months)
  return termMonths.is === 'known' && value !== undefined
    ? { is: 'known', value, on: termMonths.on, by: termMonths.by, inferred: termMonths.inferred }
    : { is: 'unknown', by: witnessesOf(termMonths) }
}

const conflictsOf = ({ conflicts }: GovernanceReads, office: Key): readonly ConflictRow[] =>
  Object.entries(conflicts)
    .filter(([, conflict]) => claimedValues(conflict.office).includes(office))
    .map(([key, conflict]) => ({
      ref: `offices:${office}/conflict/${key}`,
      conflict: key,
      ...conflict,
      entries: witnessesIn(conflict),
    }))
    .sort((a, b) => byText(latestDayOf(a.declared), latestDayOf(b.declared)) || byText(a.conflict, b.conflict))
