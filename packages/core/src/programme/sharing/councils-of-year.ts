import { positionsOf } from '../../slice/row.ts'
import { addSums, NOTHING, ONE_UNKNOWN, type Sum, subtract, sumOf, UNKNOWN } from '../../values/amount.ts'
import { attestedValue, claimedValues, figureOf, witnessesOf } from '../../values/attested.ts'
import { type FinancialYear, periodOfYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { nameOfParty } from '../parties/state.ts'
import { baselineFor } from './baseline-for.ts'
import { type Charges, chargeTo, coverTheSame, isNone } from './charges.ts'
import { daysOfMembership } from './days-of-membership.ts'
import type { SharingGround } from './expected-shares.ts'
import { isUnsure, type Membership, membershipsOf } from './memberships-of.ts'
import type { SettlementRow, SharingCouncil, SharingPart, SurplusRow } from './sharing-row.ts'
import type { Scheme } from './state.ts'

interface Given {
  readonly all: SharingGround
  readonly known: Pick<SharingGround, 'services'>
  readonly scheme: Readonly<Scheme>
  /** The ref of the scheme's row. */
  readonly ref: string
  readonly year: FinancialYear
  readonly parts: readonly SharingPart[]
  readonly settlements: readonly SettlementRow[]
  readonly surpluses: readonly SurplusRow[]
}

const NO_MEMBER: Membership = { stretches: [], unsure: [] }

/** What a scheme comes to in a year, for each council that takes part in it or is given a share. */
export const councilsOfYear = (given: Given): readonly SharingCouncil[] => {
  const { all, known, scheme, year, parts, settlements, surpluses } = given
  const service = attestedValue(scheme.service)
  const memberships = membershipsOf(scheme, known.services.services[service ?? ''])
  const members = Object.entries(memberships).filter(([, each]) => daysIn(each, year) !== 0)
  const sharers = [
    ...members.map(([council]) => council),
    ...parts.flatMap(({ budget, outturn }) => [budget, outturn].flatMap(({ byCouncil }) => Object.keys(byCouncil))),
    ...settlements.flatMap(({ from, to }) => [from, to].flatMap(claimedValues)),
    ...surpluses.flatMap(({ shares }) => Object.keys(shares)),
  ]
  const councils = [...new Set(sharers)].sort()
  const dues = new Map(councils.map((council) => [council, dueTo(council, given)]))
  const host = hostOf(all, service)
  return councils.map((council) => {
    const others = councils.filter((each) => each !== council)
    const due = dues.get(council) ?? { balance: ONE_UNKNOWN, settled: NOTHING }
    const toOthers = others.map((each) => outstandingOf(dues.get(each)))
    return {
      ...rowOf(council, memberships[council] ?? NO_MEMBER, given),
      name: nameOfParty(all.parties, council),
      isHost: council === host,
      ...due,
      // The host holds what is over, or pays what is short: with itself it settles nothing.
      outstanding: council === host ? subtract(NOTHING, addSums(toOthers)) : outstandingOf(due),
    }
  })
}

interface Due {
  readonly balance: Sum
  readonly settled: Sum
}

const outstandingOf = (due: Due | undefined): Sum =>
  due === undefined ? ONE_UNKNOWN : subtract(due.balance, due.settled)

const dueTo = (council: Key, { parts, settlements }: Given): Due => {
  const reckoned = parts.filter(({ outturn }) => !isNone(outturn))
  const payments = settlements.filter(({ of }) => of !== 'charge')
  const paid = (side: 'from' | 'to'): Sum =>
    sumOf(
      payments
        .filter((each) => claimedValues(each[side]).includes(council))
        .map((each) =>
          each.isDisputed || each.of === 'undetermined' || each[side].is === 'contested'
            ? UNKNOWN
            : figureOf(each.amount),
        ),
    )
  return {
    balance: reckoned.length === 0 ? ONE_UNKNOWN : addSums(reckoned.map((part) => balanceOf(council, part))),
    settled: subtract(paid('to'), paid('from')),
  }
}

/** Of a cost what was charged and not spent; of what comes in, what came in and was not credited. */
const balanceOf = (council: Key, { budget, outturn, for: shared }: SharingPart): Sum => {
  if (!coverTheSame(budget, outturn)) return ONE_UNKNOWN
  const [was, is] = [chargeTo(budget, council), chargeTo(outturn, council)]
  return shared === 'saving' || shared === 'income' ? subtract(is, was) : subtract(was, is)
}

const rowOf = (
  council: Key,
  membership: Membership,
  { all, scheme, ref, year, parts, surpluses, settlements }: Given,
): Omit<SharingCouncil, 'balance' | 'isHost' | 'name' | 'outstanding' | 'settled'> => {
  const service = attestedValue(scheme.service)
  const found = service === undefined ? undefined : baselineFor(all.savings, { council, service, year })
  const baseline = found === undefined ? ONE_UNKNOWN : sumOf([figureOf(found.amount)])
  const running = parts.find((part) => part.for === 'runningCost')
  const ofYear = daysIn({ stretches: [periodOfYear(year)], unsure: [] }, year)
  const days = { ofMembership: daysIn(membership, year), ofYear: Number(ofYear) }
  const distributed = sumOf(
    surpluses.flatMap(({ isDisputed, shares }) => {
      const share = shares[council]
      return share === undefined ? [] : [isDisputed ? UNKNOWN : figureOf(share)]
    }),
  )
  const savingBy = (charges: Charges | undefined): Sum =>
    charges !== undefined && days.ofMembership === days.ofYear && sameValue(charges.covers, [periodOfYear(year)])
      ? subtract(baseline, chargeTo(charges, council))
      : ONE_UNKNOWN
  const byBudget = savingBy(running?.budget)
  return {
    ref: `${ref}/council/${council}`,
    council,
    days,
    baseline,
    baselineYear: found?.year,
    charge: { budget: chargeIn(running?.budget, council), outturn: chargeIn(running?.outturn, council) },
    saving: {
      budget: byBudget,
      outturn: savingBy(running?.outturn),
      withSurplus: running !== undefined && isNone(running.outturn) ? addSums([byBudget, distributed]) : ONE_UNKNOWN,
    },
    distributed,
    entries: positionsOf(
      found?.entries ?? [],
      ...parts
        .flatMap(({ budget, outturn }) =>
          [budget, outturn].flatMap(({ counted, disputed }) => [...counted, ...disputed]),
        )
        .map((key) => {
          const { shares, total, period } = all.sharing.apportionments[key] ?? {}
          return [shares?.[council], total, period].flatMap((cell) => (cell === undefined ? [] : witnessesOf(cell)))
        }),
      ...settlements
        .filter(({ from, to }) => [from, to].some((cell) => claimedValues(cell).includes(council)))
        .map(({ entries }) => entries),
      ...surpluses.filter(({ shares }) => shares[council] !== undefined).map(({ entries }) => entries),
    ),
  }
}

const chargeIn = (charges: Charges | undefined, council: Key): Sum =>
  charges === undefined ? ONE_UNKNOWN : chargeTo(charges, council)

const daysIn = (membership: Membership, year: FinancialYear): number | 'undetermined' =>
  isUnsure(membership, periodOfYear(year)) ? 'undetermined' : daysOfMembership(periodOfYear(year), membership.stretches)

/** Who hosts a service by itself. */
const hostOf = ({ services }: Pick<SharingGround, 'services'>, service: Key | undefined): Key | undefined => {
  const hosts = service === undefined ? undefined : services.services[service]?.hosts
  const [host, ...others] = (hosts && attestedValue(hosts)) ?? []
  return others.length === 0 ? host : undefined
}
