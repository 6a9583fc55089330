import { type Attested, attestedValue, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { ApportionmentStage, Part, Shared } from './events.ts'

/** What a scheme says from a day on. */
export interface Terms {
  /** The first day that they are for. */
  readonly startsOn: Day
  /** The day that terms from then on were first agreed. */
  readonly agreedOn: Day
  councils: Attested<readonly Key[]>
  /** By what is shared: as far as they say. */
  parts: Keyed<Attested<Part>>
}

/** How councils share a service. */
export interface Scheme {
  service: Attested<Key>
  /** Whom any terms ever named, sorted: also those that later terms of the same first day leave out. */
  named: readonly Key[]
  /** By their first day. */
  terms: Keyed<Terms>
}

/** What papers of one day told of a count. */
export interface CountTelling {
  readonly toldOn: Day
  /** When it was counted, as closely as they say: by its day. */
  when: AttestedWhen
  /** By council. */
  counts: Keyed<Attested<number>>
}

/** What a driver counted on a day, or over a period. */
export interface DriverCount {
  /** The day that it is of: of a period, the last. */
  readonly on: Day
  /** What it was counted over; undefined where it is of its day. */
  readonly period: Period | undefined
  /** By the day of their papers: what was known when of a count, so that nothing is judged by what was told after it. */
  tellings: Keyed<CountTelling>
}

/** What drives a cost: payslips, calls, posts. */
export interface Driver {
  name: Attested<string>
  unit: Attested<string>
  /** By the period or the day that they are of. */
  counts: Keyed<DriverCount>
}

/** What the shares of the councils came to, each field a cell; amounts in pence. */
export interface Apportionment {
  scheme: Attested<Key>
  for: Attested<Shared>
  stage: Attested<ApportionmentStage>
  period: Attested<Period>
  calculatedOn: Attested<Day>
  /** The day of the first paper that tells of it. */
  toldOn: Day
  total: Attested<number>
  shares: Keyed<Attested<number>>
  /** The driver and the day of the count that it went by. */
  driver: Attested<Key>
  countedOn: Attested<Day>
  /** What each council paid before. */
  baselines: Keyed<Attested<number>>
  /** What a council that invested had back before. */
  paidBack: Keyed<Attested<number>>
}

export interface Settlement {
  scheme: Attested<Key>
  apportionment: Attested<Key>
  from: Attested<Key>
  to: Attested<Key>
  period: Attested<Period>
  paidOn: Attested<Day>
  amount: Attested<number>
}

export interface Surplus {
  scheme: Attested<Key>
  period: Attested<Period>
  distributedOn: Attested<Day>
  amount: Attested<number>
  retained: Attested<number>
  shares: Keyed<Attested<number>>
}

export interface SharingState {
  schemes: Keyed<Scheme>
  /** What was counted, and what any terms ever named. */
  drivers: Keyed<Driver>
  apportionments: Keyed<Apportionment>
  settlements: Keyed<Settlement>
  surpluses: Keyed<Surplus>
}

/** The state of the sharing, as others may read it. */
export type SharingReads = Reads<SharingState>

export const initialSharing = (): SharingState => ({
  schemes: {},
  drivers: {},
  apportionments: {},
  settlements: {},
  surpluses: {},
})

/** A scheme of which nothing is known. */
export const newScheme = (): Scheme => ({ service: notStated(), named: [], terms: {} })

const newDriver = (): Driver => ({ name: notStated(), unit: notStated(), counts: {} })

const newApportionment = (toldOn: Day): Apportionment => ({
  scheme: notStated(),
  for: notStated(),
  stage: notStated(),
  period: notStated(),
  calculatedOn: notStated(),
  toldOn,
  total: notStated(),
  shares: {},
  driver: notStated(),
  countedOn: notStated(),
  baselines: {},
  paidBack: {},
})

const newSettlement = (): Settlement => ({
  scheme: notStated(),
  apportionment: notStated(),
  from: notStated(),
  to: notStated(),
  period: notStated(),
  paidOn: notStated(),
  amount: notStated(),
})

const newSurplus = (): Surplus => ({
  scheme: notStated(),
  period: notStated(),
  distributedOn: notStated(),
  amount: notStated(),
  retained: notStated(),
  shares: {},
})

export const schemeIn = ({ schemes }: SharingState, key: Key): Scheme => inTable(schemes, key, newScheme)
export const driverIn = ({ drivers }: SharingState, key: Key): Driver => inTable(drivers, key, newDriver)
/** @param toldOn the day of the paper that tells of it. */
export const apportionmentIn = ({ apportionments }: SharingState, key: Key, toldOn: Day): Apportionment =>
  inTable(apportionments, key, () => newApportionment(toldOn))
export const settlementIn = ({ settlements }: SharingState, key: Key): Settlement =>
  inTable(settlements, key, newSettlement)
export const surplusIn = ({ surpluses }: SharingState, key: Key): Surplus => inTable(surpluses, key, newSurplus)

/** The terms that start on a day; where none do, some that say nothing and were agreed on the day that is given. */
export const termsIn = ({ terms }: Scheme, { agreedOn, startsOn }: Pick<Terms, 'agreedOn' | 'startsOn'>): Terms =>
  inTable(terms, startsOn, () => ({ startsOn, agreedOn, councils: notStated(), parts: {} }))

/** What a driver is called; what it counts, or its key, where no source names it. */
export const nameOfDriver = ({ drivers }: Pick<SharingReads, 'drivers'>, key: Key): string => {
  const driver = drivers[key]
  return (driver && (attestedValue(driver.name) ?? attestedValue(driver.unit))) ?? key
}
