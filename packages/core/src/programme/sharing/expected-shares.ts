import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue, claimedValues, figureOf } from '../../values/attested.ts'
import { type FinancialYear, type Period, periodOfYear, yearOfDay } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { SavingsReads } from '../savings/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { type Apportioned, apportionNaming } from './apportion.ts'
import { type BaselineOfCouncil, baselineFor } from './baseline-for.ts'
import { countsGoneBy, type NotChosen } from './counts-gone-by.ts'
import { daysOfMembership } from './days-of-membership.ts'
import type { Part, Shared } from './events.ts'
import { asAgreedBy, asNoticedBy, isUnsure, membershipsOf, termsInOrder } from './memberships-of.ts'
import type { NameOf } from './progress.ts'
import { type Apportionment, nameOfDriver, type Scheme, type SharingReads } from './state.ts'
import type { ToShare } from './to-share.ts'

/** What sharing rests on. */
export interface SharingGround {
  readonly parties: PartiesReads
  readonly savings: SavingsReads
  readonly services: ServicesReads
  readonly sharing: SharingReads
}

/** What an apportionment comes to by what was agreed and noticed by the day of its calculation, or why that cannot be told. */
export const expectedShares = (
  all: SharingGround,
  known: Pick<SharingGround, 'services'>,
  apportionment: Readonly<Apportionment>,
): Apportioned => {
  const key = attestedValue(apportionment.scheme)
  const found = key === undefined ? undefined : all.sharing.schemes[key]
  const shared = attestedValue(apportionment.for)
  const period = attestedValue(apportionment.period)
  const total = attestedValue(apportionment.total)
  const calculatedOn = attestedValue(apportionment.calculatedOn)
  if (key === undefined)
    return cannotTell(
      `sources disagree about which scheme it is of: ${claimedValues(apportionment.scheme).join(' against ')}`,
    )
  if (found === undefined || shared === undefined) return cannotTell('sources disagree about what it shares')
  if (period === undefined || total === undefined || calculatedOn === undefined)
    return cannotTell('sources disagree about its period, its day or its total')
  const scheme = asAgreedBy(found, calculatedOn)
  const part = partFor(scheme, shared, period)
  const nameOf: NameOf = {
    council: (council) => nameOfParty(all.parties, council),
    driver: (driver) => nameOfDriver(all.sharing, driver),
  }
  if ('because' in part) return cannotTell(part.because)

  const service = attestedValue(scheme.service)
  const ofService = known.services.services[service ?? '']
  const memberships = membershipsOf(scheme, ofService && asNoticedBy(ofService, calculatedOn))
  const unsure = Object.entries(memberships).find(([, membership]) => isUnsure(membership, period))
  if (unsure !== undefined) return cannotTell(`it is not known to the day when ${nameOf.council(unsure[0])} took part`)
  const members = Object.entries(memberships).filter(([, each]) => daysOfMembership(period, each.stretches) > 0)
  const asked = {
    apportionment,
    scheme: key,
    shared,
    period,
    calculatedOn,
    members: members.map(([council]) => council),
  }
  const counts = countsGoneBy(all.sharing, part.steps, asked)
  if ('several' in counts || 'disputed' in counts || 'toldLate' in counts)
    return cannotTell(whyNotChosen(counts, nameOf))
  const given: ToShare = {
    total,
    steps: part.steps,
    councils: Object.keys(memberships),
    baselines: baselinesFor(all, { apportionment, service, period, councils: Object.keys(memberships) }),
    ...counts,
    memberships: Object.fromEntries(
      Object.entries(memberships).map(([council, { stretches }]) => [council, stretches]),
    ),
    paidBack: knownIn(apportionment.paidBack),
    period,
    residualPenny: part.residualPenny,
  }
  return apportionNaming(given, nameOf)
}

const whyNotChosen = (counts: NotChosen, nameOf: NameOf): string => {
  if ('disputed' in counts) {
    const { council, driver } = counts.disputed
    return `sources disagree about the count of ${nameOf.driver(driver)} for ${nameOf.council(council)}`
  }
  if ('toldLate' in counts) {
    const { driver, on, toldOn } = counts.toldLate
    return `the count of ${nameOf.driver(driver)} on ${formatDay(on)} was told only on ${formatDay(toldOn)}`
  }
  const { driver, on } = counts.several
  return `several counts of ${nameOf.driver(driver)} end on ${formatDay(on)}, over different days, and nothing says which of them is meant: count each kind as a driver of its own`
}

type Counts = Readonly<Record<Key, number | Unknown>>

const cannotTell = (because: string): Apportioned => ({ is: 'undetermined', because, steps: [] })

/**
 * The part of a scheme that shares one kind of amount throughout a period, or why there is none. The first terms hold before
 * their first day as well.
 */
export const partFor = (
  { terms }: Readonly<Scheme>,
  shared: Shared,
  { from, to }: Period,
): Part | { readonly because: string } => {
  const saying = termsInOrder(terms).filter(({ parts }) => parts[shared] !== undefined)
  const standing = saying.filter(({ startsOn }, index) => index === 0 || startsOn <= from).at(-1)
  const part = standing?.parts[shared]
  if (part === undefined) return { because: 'the scheme does not say how it is shared' }
  if (part.is !== 'known') return { because: 'sources disagree about the terms' }
  const changed = saying.find(({ startsOn, parts }) => {
    const other = parts[shared]
    return startsOn > from && startsOn <= to && !(other?.is === 'known' && sameValue(other.value, part.value))
  })
  return changed === undefined
    ? part.value
    : { because: `the terms change on ${formatDay(changed.startsOn)}, within its period` }
}

interface Asked {
  readonly apportionment: Readonly<Apportionment>
  readonly service: Key | undefined
  readonly period: Period
  readonly councils: readonly Key[]
}

/** Those that the calculation names; else those of the service, which are for a whole year. */
const baselinesFor = (all: SharingGround, { apportionment, service, period, councils }: Asked): Counts => {
  const named = knownIn(apportionment.baselines)
  const year: FinancialYear = yearOfDay(period.from)
  if (Object.keys(named).length > 0 || service === undefined || !sameValue(periodOfYear(year), period)) return named
  const found = councils.map((council) => [council, baselineFor(all.savings, { council, service, year })] as const)
  return Object.fromEntries(found.map(([council, baseline]) => [council, amountOf(baseline)]))
}

const amountOf = (baseline: BaselineOfCouncil | undefined): number | Unknown =>
  baseline === undefined ? UNKNOWN : figureOf(baseline.amount)

const knownIn = (cells: Readonly<Keyed<Parameters<typeof figureOf>[0]>>): Record<Key, number> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([council, cell]) => {
      const figure = figureOf(cell)
      return figure === UNKNOWN ? [] : [[council, figure]]
    }),
  )
