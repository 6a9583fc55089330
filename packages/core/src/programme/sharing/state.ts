import { type Attested, attestedValue, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
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

/** What drives a cost: payslips, calls, posts. */
export interface Driver {
  name: Attested<string>
  unit: Attested<string>
  /** By the day of the count, then by council. */
  counts: Keyed<Keyed<Attested<number>>>
}

/** What the shares of the councils came to, each field a cell; amounts in pence. */
export interface Apportionment {
  scheme: Attested<Key>
  for: Attested<Shared>
  stage: Attested<ApportionmentStage>
  period: Attested<Period>
  calculatedOn: Attested<Day>
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
export interface SharingReads {
  readonly schemes: Readonly<Keyed<Readonly<Scheme>>>
  readonly drivers: Readonly<Keyed<Readonly<Driver>>>
  readonly apportionments: Readonly<Keyed<Readonly<Apportionment>>>
  readonly settlements: Readonly<Keyed<Readonly<Settlement>>>
  readonly surpluses: Readonly<Keyed<Readonly<Surplus>>>
}

export const initialSharing = (): SharingState => ({
  schemes: {},
  drivers: {},
  apportionments: {},
  settlements: {},
  surpluses: {},
})

/** The scheme of a key; where none is agreed, one of which nothing is known. */
export const schemeIn = ({ schemes }: Pick<SharingState, 'schemes'>, key: Key): Scheme => {
  const known = schemes[key]
  if (known !== undefined) return known
  schemes[key] = { service: notStated(), named: [], terms: {} }
  return schemeIn({ schemes }, key)
}

/** The terms that start on a day; where none do, some that say nothing and were agreed on the day that is given. */
export const termsIn = (
  { terms }: Pick<Scheme, 'terms'>,
  { agreedOn, startsOn }: Pick<Terms, 'agreedOn' | 'startsOn'>,
): Terms => {
  const known = terms[startsOn]
  if (known !== undefined) return known
  terms[startsOn] = { startsOn, agreedOn, councils: notStated(), parts: {} }
  return termsIn({ terms }, { agreedOn, startsOn })
}

export const driverIn = ({ drivers }: Pick<SharingState, 'drivers'>, key: Key): Driver => {
  const known = drivers[key]
  if (known !== undefined) return known
  drivers[key] = { name: notStated(), unit: notStated(), counts: {} }
  return driverIn({ drivers }, key)
}

/** What a driver is called; what it counts, or its key, where no source names it. */
export const nameOfDriver = ({ drivers }: Pick<SharingReads, 'drivers'>, key: Key): string => {
  const driver = drivers[key]
  return (driver && (attestedValue(driver.name) ?? attestedValue(driver.unit))) ?? key
}

export const apportionmentIn = ({ apportionments }: Pick<SharingState, 'apportionments'>, key: Key): Apportionment => {
  const known = apportionments[key]
  if (known !== undefined) return known
  apportionments[key] = {
    scheme: notStated(),
    for: notStated(),
    stage: notStated(),
    period: notStated(),
    calculatedOn: notStated(),
    total: notStated(),
    shares: {},
    driver: notStated(),
    countedOn: notStated(),
    baselines: {},
    paidBack: {},
  }
  return apportionmentIn({ apportionments }, key)
}

export const settlementIn = ({ settlements }: Pick<SharingState, 'settlements'>, key: Key): Settlement => {
  const known = settlements[key]
  if (known !== undefined) return known
  settlements[key] = {
    scheme: notStated(),
    apportionment: notStated(),
    from: notStated(),
    to: notStated(),
    period: notStated(),
    paidOn: notStated(),
    amount: notStated(),
  }
  return settlementIn({ settlements }, key)
}

export const surplusIn = ({ surpluses }: Pick<SharingState, 'surpluses'>, key: Key): Surplus => {
  const known = surpluses[key]
  if (known !== undefined) return known
  surpluses[key] = {
    scheme: notStated(),
    period: notStated(),
    distributedOn: notStated(),
    amount: notStated(),
    retained: notStated(),
    shares: {},
  }
  return surplusIn({ surpluses }, key)
}
