import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { agreementOf } from '../../values/agreement.ts'
import { isWhole, sumOf, UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { periodOfYear } from '../../values/financial-year.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { sameValue } from '../../values/same-value.ts'
import type { CostsReads } from '../costs/state.ts'
import { nameOfParty } from '../parties/state.ts'
import { type Charges, chargeTo } from './charges.ts'
import { type ComparedCost, type CostState, type CostsToCompare, costsToCompare } from './costs-to-compare.ts'
import type { Shared } from './events.ts'
import type { SharingGround } from './expected-shares.ts'
import type { SharingRow } from './sharing-row.ts'
import { allSharing } from './sharing-years.ts'
import { describePart } from './words.ts'

type Ground = Reading<SharingGround & { readonly costs: CostsReads }>

/**
 * What a service costs in a year may be told twice: as costs with the share of each council, and as what its scheme apportions. The
 * two are never added to one another (law M5); where they are of the same whole year, they are to tell the same. What is given
 * approximately is held against nothing, and part of a cost not against the whole of it.
 */
export const sharedOtherwise = (reading: Ground): readonly Finding[] =>
  allSharing(reading).flatMap((row) =>
    row.parts.flatMap(({ for: shared, budget, outturn }) => [
      ...compare(reading, row, { shared, charges: budget, states: ['budgeted'] }),
      ...compare(reading, row, { shared, charges: outturn, states: ['incurred', 'paid'] }),
    ]),
  )

interface Compared {
  readonly shared: Shared
  readonly charges: Charges
  /** In which states costs are held against the charges: each in the first of them in which it is told. */
  readonly states: readonly CostState[]
}

type Told = Pick<Finding, 'message' | 'severity'>

const compare = (reading: Ground, row: SharingRow, { shared, charges, states }: Compared): readonly Finding[] => {
  const service = attestedValue(row.service)
  if (service === undefined || charges.isContested || !isWhole(charges.total)) return []
  if (!sameValue(charges.covers, [periodOfYear(row.year)])) return []
  const compared = costsToCompare(reading.all.costs, { service, shared, states, year: row.year })
  const { costs } = compared
  const total = sumOf(costs.map(({ amount }) => amount))
  if (costs.length === 0 || !isWhole(total) || costs.some(({ isQualified }) => isQualified)) return []
  const what = `${describePart({ for: shared })} of ${row.name} in ${row.year}`
  const nameOf = (council: Key): string => nameOfParty(reading.all.parties, council)
  const differs = agreementOf(total.known, charges.total.known, roundingOf(costs)) === 'differs'
  return [differs ? inTotal(what, compared, charges, nameOf) : byCouncil(what, costs, charges, nameOf)]
    .filter((told) => told !== undefined)
    .map((told) => ({
      ...told,
      subject: `sharing-scheme/${row.scheme}`,
      about: [
        ...new Set(costs.map(({ cost }) => `cost/${cost}`)),
        ...charges.counted.map((key) => `apportionment/${key}`),
      ],
      entries: positionsOf(
        ...costs.map(({ entries }) => entries),
        ...row.apportionments
          .filter(({ apportionment }) => charges.counted.includes(apportionment))
          .map((each) => each.entries),
      ),
    }))
}

type NameOf = (council: Key) => string

/** The two come to other amounts: of all, or, where costs are those of some of the councils only, of these. */
const inTotal = (
  what: string,
  { costs, mayBeMore }: CostsToCompare,
  charges: Charges,
  nameOf: NameOf,
): Told | undefined => {
  const bearers = costs.flatMap(({ bearer }) => bearer ?? [])
  const isOfSome =
    bearers.length === costs.length &&
    Object.keys(charges.byCouncil).some((each) => !bearers.includes(each) && charges.byCouncil[each]?.known !== 0)
  const compared = isOfSome ? [...new Set(bearers)] : Object.keys(charges.byCouncil)
  const cost = isOfSome ? compared.reduce((all, each) => all + known(shareOf(costs, each)), 0) : totalOf(costs)
  const apportioned = isOfSome
    ? compared.reduce((all, each) => all + chargeTo(charges, each).known, 0)
    : charges.total.known
  // What is still missing may make up the difference.
  if (agreementOf(cost, apportioned, roundingOf(costs)) !== 'differs' || (mayBeMore && cost < apportioned))
    return undefined
  const whose = isOfSome ? ` for ${listInWords(compared.map(nameOf))}` : ''
  const message = `${what} comes to ${formatPounds(cost)}${whose} by ${namesOf(costs)}, and to ${formatPounds(apportioned)} by the apportionment ${listInWords(charges.counted)}: where they are the same money, correct one of them`
  if (Math.abs(cost - apportioned) <= possibleRounding(costs))
    return { severity: 'note', message: `${message}, unless one of them is rounded` }
  // Of several costs it cannot be told which of them are shared.
  return { severity: costs.length === 1 && !isOfSome ? 'warning' : 'note', message }
}

/** The two come to the same, and put it to the councils in different ways. */
const byCouncil = (
  what: string,
  costs: readonly ComparedCost[],
  charges: Charges,
  nameOf: NameOf,
): Told | undefined => {
  const differing = councilsOf(costs, charges).flatMap((council) => {
    const share = shareOf(costs, council)
    const charge = chargeTo(charges, council)
    if (share === UNKNOWN || !isWhole(charge)) return []
    return agreementOf(share, charge.known, roundingOf(costs)) === 'differs'
      ? [{ council, share, charge: charge.known }]
      : []
  })
  if (differing.length === 0) return undefined
  const figures = differing.map(
    ({ council, share, charge }) => `${nameOf(council)} ${formatPounds(share)} and ${formatPounds(charge)}`,
  )
  const message = `${what} is shared in one way by ${namesOf(costs)}, and in another by the apportionment ${listInWords(charges.counted)}: ${figures.join('; ')}`
  return differing.every(({ share, charge }) => Math.abs(share - charge) <= possibleRounding(costs))
    ? { severity: 'note', message: `${message}; one of them may be rounded` }
    : { severity: 'serious', message }
}

/** By which costs, and how far they have come: `Redundancies, as incurred`. */
const namesOf = (costs: readonly ComparedCost[]): string =>
  `${listInWords([...new Set(costs.map(({ name }) => name))])}, as ${listInWords([...new Set(costs.map(({ state }) => state))])}`

const totalOf = (costs: readonly ComparedCost[]): number => sumOf(costs.map(({ amount }) => amount)).known

const known = (amount: number | Unknown): number => (amount === UNKNOWN ? 0 : amount)

/** How far costs may be off by what their sources say of it. */
const roundingOf = (costs: readonly ComparedCost[]): number => costs.reduce((all, { goodTo }) => all + goodTo, 0)

/** What sources round to where they do not say so: whole thousands of pounds, or whole pounds; in pence. */
const ROUNDED_TO = [100_000, 100]

/** How far costs may be off where no source says so, because all their figures are round. */
const possibleRounding = (costs: readonly ComparedCost[]): number => {
  const figures = costs.flatMap(({ amount, councils, shareOf: share }) =>
    [amount, ...councils.map(share)].filter((each) => typeof each === 'number'),
  )
  const unit = ROUNDED_TO.find((each) => figures.every((figure) => figure % each === 0)) ?? 0
  return (unit / 2) * costs.length
}

const councilsOf = (costs: readonly ComparedCost[], { byCouncil: charged }: Charges): readonly Key[] =>
  [...new Set([...Object.keys(charged), ...costs.flatMap(({ councils }) => councils)])].sort()

/** A council's part of several costs; unknown where one of them gives it none. */
const shareOf = (costs: readonly ComparedCost[], council: Key): number | Unknown => {
  const sum = sumOf(costs.map((cost) => cost.shareOf(council) ?? UNKNOWN))
  return isWhole(sum) ? sum.known : UNKNOWN
}
