import { attestedValue, claimedValues } from '../../values/attested.ts'
import { type Day, earlierDay, laterDay } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { type Counted, countFor, standingCount } from './counts-to-use.ts'
import type { Shared } from './events.ts'
import type { Apportionment, SharingReads } from './state.ts'
import type { Step } from './steps.ts'
import type { ToShare } from './to-share.ts'

/** What is apportioned when, and among whom. */
interface Asked {
  readonly apportionment: Readonly<Apportionment>
  readonly scheme: Key
  readonly shared: Shared
  readonly period: Period
  readonly calculatedOn: Day
  /** Who takes part on any of the days. */
  readonly members: readonly Key[]
}

type Counts = Pick<ToShare, 'countedOn' | 'drivers' | 'standing' | 'standingOn'>

/**
 * A count that sources disagree about, or one of several that end on one day: none of the rivals is chosen. Nor is one that was
 * told only after what was calculated by it: as it was known by then nobody can tell any more.
 */
export type NotChosen =
  | { readonly toldLate: { readonly driver: Key; readonly on: Day; readonly toldOn: Day } }
  | { readonly disputed: { readonly driver: Key; readonly council: Key } }
  | { readonly several: { readonly driver: Key; readonly on: Day } }

/** The counts that steps go by which are taken for a calculation, as they were told by the paper that tells of it. */
export const countsGoneBy = (sharing: SharingReads, steps: readonly Step[], asked: Asked): Counts | NotChosen => {
  const counted: Record<Key, Counted> = {}
  const standing: Record<Key, Counted> = {}
  for (const step of steps) {
    if (step.by !== 'driver') continue
    const { driver } = step
    const count = countGoneBy(sharing, step, asked)
    const stands = standingCount(sharing, asked.scheme, asked.shared, step, {
      before: asked.calculatedOn,
      toldBy: toldBy(asked),
    })
    const late = [count, stands].find((each) => each !== undefined && each.toldOn > toldBy(asked))
    if (late !== undefined) return { toldLate: { driver, on: late.on, toldOn: late.toldOn } }
    if (count?.isOneOfSeveral) return { several: { driver, on: count.on } }
    const council = asked.members.find((each) => count?.disputed.includes(each))
    if (council !== undefined) return { disputed: { driver, council } }
    if (count !== undefined) counted[driver] = count
    if (stands !== undefined) standing[driver] = stands
  }
  return {
    countedOn: mapValues(counted, ({ on }) => on),
    drivers: mapValues(counted, ({ counts }) => counts),
    standing: mapValues(standing, ({ counts }) => counts),
    standingOn: mapValues(standing, ({ on }) => on),
  }
}

/** The count that one step goes by, but for a tolerance that lets an older one stand; undefined where there is none. */
export const countGoneBy = (
  { drivers }: SharingReads,
  step: Extract<Step, { by: 'driver' }>,
  { apportionment, calculatedOn, period }: Pick<Asked, 'apportionment' | 'calculatedOn' | 'period'>,
): Counted | undefined => {
  const until = { by: earlierDay(calculatedOn, period.to), toldBy: toldBy({ apportionment, calculatedOn }) }
  return countFor(drivers[step.driver], step, until, countNamed(apportionment, step.driver))
}

/** The day of the count that a calculation names for a driver: none where it went by another. */
export const countNamed = ({ countedOn, driver }: Readonly<Apportionment>, key: Key): Day | undefined =>
  driver.is === 'unknown' || claimedValues(driver).includes(key) ? attestedValue(countedOn) : undefined

/** A paper that gives a count and what was calculated by it tells of both on one day, though that is after the calculation. */
const toldBy = ({ apportionment, calculatedOn }: Pick<Asked, 'apportionment' | 'calculatedOn'>): Day =>
  laterDay(calculatedOn, apportionment.toldOn)

const mapValues = <From, To>(record: Readonly<Record<Key, From>>, to: (from: From) => To): Record<Key, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
