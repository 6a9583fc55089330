import { positionsOf } from '../../slice/row.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type Day, END_OF_TIME, laterDay } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { countsTold } from './counts-told.ts'
import type { Apportionment, Driver, DriverCount, SharingReads } from './state.ts'
import type { Step } from './steps.ts'

/** What a driver counted on a day, or over a period that ends on it, as far as it was told. */
export interface Counted {
  readonly on: Day
  /** By council; contested counts are unknown, as none of the rivals is chosen. */
  readonly counts: Readonly<Record<Key, number | Unknown>>
  /** The councils whose count sources disagree about. */
  readonly disputed: readonly Key[]
  /** Counts over other days end on that day as well and split otherwise: none of them is chosen, and every count is unknown. */
  readonly isOneOfSeveral: boolean
  /** The day on which it was first told. */
  readonly toldOn: Day
  /** The positions of the entries behind it. */
  readonly entries: readonly number[]
}

type DriverStep = Extract<Step, { by: 'driver' }>

/** Up to when counts are taken. */
interface Until {
  /** The last day that a count may be of. */
  readonly by: Day
  /** The last day on which it may have been told; left out, any. */
  readonly toldBy?: Day | undefined
}

/** The last count up to a day; undefined where there is none. */
export const lastCountBy = (driver: Readonly<Driver> | undefined, { by, toldBy }: Until): Counted | undefined => {
  const last = Object.values(driver?.counts ?? {})
    .filter((count) => count.on <= by && firstToldOn(count) <= (toldBy ?? END_OF_TIME))
    .map(({ on }) => on)
    .sort()
    .at(-1)
  return last && together(countsOf(driver, last), toldBy)
}

/**
 * What was counted on that very day, or over a period that ends on it; undefined where nothing was. Where no paper had told of it
 * yet, it is as the first one did, and `toldOn` is that day: nothing is to be judged by it.
 */
export const countOn = (driver: Readonly<Driver> | undefined, on: Day, toldBy?: Day): Counted | undefined => {
  const counts = countsOf(driver, on)
  const first = counts.map(firstToldOn).sort()[0]
  return first && together(counts, toldBy && laterDay(toldBy, first))
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
  return on === undefined ? lastCountBy(driver, until) : countOn(driver, on, until.toldBy)
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
  { before, toldBy }: { readonly before: Day; readonly toldBy?: Day | undefined },
): Counted | undefined => {
  const last = Object.values(apportionments)
    .filter((each) => attestedValue(each.scheme) === scheme && attestedValue(each.for) === shared)
    .filter((each) => attestedValue(each.driver) === driver && attestedValue(each.countedOn) !== undefined)
    .filter((each) => dayOf(each) < before)
    .sort((a, b) => byText(dayOf(a), dayOf(b)))
    .at(-1)
  const on = (last && attestedValue(last.countedOn)) ?? countedOn
  return on && countOn(drivers[driver], on, toldBy)
}

const dayOf = ({ calculatedOn }: Readonly<Apportionment>): Day | '' => attestedValue(calculatedOn) ?? ''

const countsOf = (driver: Readonly<Driver> | undefined, day: Day): readonly Readonly<DriverCount>[] =>
  Object.values(driver?.counts ?? {}).filter(({ on }) => on === day)

const firstToldOn = ({ tellings }: Readonly<DriverCount>): Day =>
  Object.values(tellings)
    .map(({ toldOn }) => toldOn)
    .sort()[0] ?? END_OF_TIME

/** One count of those that end on one day, where they split alike. */
const together = (all: readonly Readonly<DriverCount>[], toldBy: Day | undefined): Counted | undefined => {
  const told = all
    .filter((count) => firstToldOn(count) <= (toldBy ?? END_OF_TIME))
    .sort((a, b) => byText(firstToldOn(a), firstToldOn(b)))
    .map((count) => countedAs(count, countsTold(count, toldBy)))
  const [first, ...others] = told
  if (first === undefined || others.every(({ counts }) => sameValue(counts, first.counts))) return first
  return {
    ...first,
    counts: Object.fromEntries(told.flatMap(({ counts }) => Object.keys(counts)).map((council) => [council, UNKNOWN])),
    disputed: [],
    isOneOfSeveral: true,
    entries: positionsOf(...told.map(({ entries }) => entries)),
  }
}

const countedAs = (count: Readonly<DriverCount>, cells: ReturnType<typeof countsTold>): Counted => ({
  on: count.on,
  counts: Object.fromEntries(Object.entries(cells).map(([council, cell]) => [council, figureOf(cell)])),
  disputed: Object.keys(cells).filter((council) => cells[council]?.is === 'contested'),
  isOneOfSeveral: false,
  toldOn: firstToldOn(count),
  entries: positionsOf(...Object.values(cells).map(witnessesOf)),
})
