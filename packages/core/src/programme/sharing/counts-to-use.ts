import type { Unknown } from '../../values/amount.ts'
import { attestedValue, figureOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Apportionment, Driver, SharingReads } from './state.ts'
import type { Step } from './steps.ts'

/** What a driver counted on a day, or over a period that ends on it. */
export interface Counted {
  readonly on: Day
  /** By council; contested counts are unknown, as none of the rivals is chosen. */
  readonly counts: Readonly<Record<Key, number | Unknown>>
}

type DriverStep = Extract<Step, { by: 'driver' }>

/** Up to when counts are taken. */
interface Until {
  /** The last day that a count may be of. */
  readonly by: Day
  /** The last day on which it may have been told. */
  readonly toldBy: Day
}

/** The last count up to a day; undefined where there is none. */
export const lastCountBy = (driver: Readonly<Driver> | undefined, { by, toldBy }: Until): Counted | undefined => {
  const last = Object.values(driver?.counts ?? {})
    .filter(({ on, toldOn }) => on <= by && toldOn <= toldBy)
    .sort((a, b) => byText(a.on, b.on))
    .at(-1)
  return last && countOn(driver, last.on)
}

/** What was counted on that very day, or over a period that ends on it; undefined where nothing was. */
export const countOn = (driver: Readonly<Driver> | undefined, on: Day): Counted | undefined => {
  const count = driver?.counts[on]
  return (
    count && {
      on,
      counts: Object.fromEntries(Object.entries(count.counts).map(([key, cell]) => [key, figureOf(cell)])),
    }
  )
}

/**
 * The count that a step goes by when it is taken on a day. With a tolerance that is always the last one: whether the old split
 * stands is for the tolerance to say. Without one the day that the step names decides, then the one that the calculation names for that driver.
 */
export const countFor = (
  driver: Readonly<Driver> | undefined,
  { countedOn, tolerance }: DriverStep,
  until: Until,
  named: Day | undefined,
): Counted | undefined => {
  const on = tolerance === undefined ? (countedOn ?? named) : undefined
  return on === undefined ? lastCountBy(driver, until) : countOn(driver, on)
}

/**
 * The count of the split that stands before a day: that of the last apportionment which names one; before there was any, that
 * of the day which the step names.
 */
export const standingCount = (
  { apportionments, drivers }: SharingReads,
  scheme: Key,
  shared: string,
  { driver, countedOn }: DriverStep,
  before: Day,
): Counted | undefined => {
  const last = Object.values(apportionments)
    .filter((each) => attestedValue(each.scheme) === scheme && attestedValue(each.for) === shared)
    .filter((each) => attestedValue(each.driver) === driver && attestedValue(each.countedOn) !== undefined)
    .filter((each) => dayOf(each) < before)
    .sort((a, b) => byText(dayOf(a), dayOf(b)))
    .at(-1)
  const on = (last && attestedValue(last.countedOn)) ?? countedOn
  return on && countOn(drivers[driver], on)
}

const dayOf = ({ calculatedOn }: Readonly<Apportionment>): Day | '' => attestedValue(calculatedOn) ?? ''
