import type { Entry } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { expectedBaselines } from './expected-baselines.ts'
import {
  apportionmentsIn,
  type ExpectedCharges,
  expectedCharges,
  ONE_UNKNOWN,
  type ToldApportionment,
  theOne,
} from './expected-charges.ts'
import { financialYearOf } from './financial-year-of.ts'
import { standing } from './standing.ts'
import { agreed, distinct, type Tally, tallyOf, told } from './tell.ts'

interface Paid {
  readonly period: { readonly from: string; readonly to: string }
  readonly scheme: string
}

interface SettlementData extends Paid {
  readonly amount: number
  readonly apportionment?: string
  readonly from: string
  readonly settlement: string
  readonly to: string
}

interface SurplusData extends Paid {
  readonly shares: Readonly<Record<string, number>>
  readonly surplus: string
}

/** A payment as sources agree on it; `unknown` is what they do not agree on. */
interface Settlement {
  readonly amount: number | 'unknown'
  /** Whoever made it, by anybody who tells of it. */
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** What a scheme comes to for one council in a year, as far as it does not rest on who took part on which days. */
export interface ExpectedShare {
  readonly baseline: Tally
  readonly charge: { readonly budget: Tally; readonly outturn: Tally }
  /** Of a whole year, of one who took part in all of it. */
  readonly saving: { readonly budget: Tally; readonly outturn: Tally; readonly withSurplus: Tally }
  readonly balance: Tally
  readonly settled: Tally
  readonly distributed: Tally
}

export interface ExpectedSharing {
  /** Whoever was given a share, paid or was paid. */
  readonly councils: readonly string[]
  readonly shareOf: (council: string) => ExpectedShare
}

/** What one scheme comes to in one year, by an auditor who looks up every share, payment and baseline. */
export const expectedSharing = (facts: readonly Entry[], scheme: string, year: string): ExpectedSharing => {
  const all = apportionmentsIn(facts)
  const ofYear = all.filter(({ mayBeOf }) => mayBeOf.schemes.includes(scheme) && mayBeOf.years.includes(year))
  const parts = distinct(ofYear.flatMap(({ mayBeOf }) => mayBeOf.kinds)).map((kind): Part => {
    const ofKind = ofYear.filter(({ mayBeOf }) => mayBeOf.kinds.includes(kind))
    return {
      kind,
      budget: expectedCharges(ofKind, ['budget']),
      outturn: expectedCharges(ofKind, ['finalOutturn', 'provisionalOutturn']),
    }
  })
  const settlements = settlementsOf(facts, all, { scheme, year })
  const surpluses = surplusesOf(facts, { scheme, year })
  return {
    councils: distinct([
      ...parts.flatMap(({ budget, outturn }) => [...budget.councils, ...outturn.councils]),
      ...settlements.everybody,
      ...surpluses.flatMap((shares) => Object.keys(shares)),
    ]),
    shareOf: (council) => {
      const baseline = baselineOf(facts, { council, scheme, year })
      const distributed = tallyOf(surpluses.flatMap((shares) => shares[council] ?? []))
      return {
        baseline,
        ...chargedTo(council, { parts, baseline, distributed, year }),
        balance: balanceOf(council, parts),
        settled: settledWith(council, settlements.ofBalances),
        distributed,
      }
    },
  }
}

interface Part {
  readonly kind: string
  readonly budget: ExpectedCharges
  readonly outturn: ExpectedCharges
}

interface Which {
  readonly scheme: string
  readonly year: string
}

const less = (from: Tally, taken: Tally): Tally => ({
  known: from.known - taken.known,
  unknown: from.unknown + taken.unknown,
})

const together = (one: Tally, other: Tally): Tally => ({
  known: one.known + other.known,
  unknown: one.unknown + other.unknown,
})

const chargedTo = (
  council: string,
  {
    parts,
    baseline,
    distributed,
    year,
  }: {
    readonly parts: readonly Part[]
    readonly baseline: Tally
    readonly distributed: Tally
    readonly year: string
  },
): Pick<ExpectedShare, 'charge' | 'saving'> => {
  const running = parts.find(({ kind }) => kind === 'runningCost')
  const first = Number(year.slice(0, 4))
  const savingBy = (charges: ExpectedCharges | undefined): Tally =>
    charges?.covers === `${first}-04-01 ${first + 1}-03-31` ? less(baseline, charges.to(council)) : ONE_UNKNOWN
  return {
    charge: {
      budget: running?.budget.to(council) ?? ONE_UNKNOWN,
      outturn: running?.outturn.to(council) ?? ONE_UNKNOWN,
    },
    saving: {
      budget: savingBy(running?.budget),
      outturn: savingBy(running?.outturn),
      withSurplus: running?.outturn.count === 0 ? together(savingBy(running.budget), distributed) : ONE_UNKNOWN,
    },
  }
}

/** What was charged by the budget and not spent, or came in and was not credited: only of what both are of the same days. */
const balanceOf = (council: string, parts: readonly Part[]): Tally => {
  const reckoned = parts.filter(({ outturn }) => outturn.count > 0)
  if (reckoned.length === 0) return ONE_UNKNOWN
  let balance: Tally = { known: 0, unknown: 0 }
  for (const { kind, budget, outturn } of reckoned) {
    const left = less(budget.to(council), outturn.to(council))
    const due = kind === 'saving' || kind === 'income' ? { known: 0 - left.known, unknown: left.unknown } : left
    const isOfTheSame = budget.covers !== '' && budget.covers === outturn.covers
    balance = together(balance, isOfTheSame ? due : ONE_UNKNOWN)
  }
  return balance
}

const settledWith = (council: string, settlements: readonly Settlement[]): Tally =>
  less(
    tallyOf(settlements.flatMap(({ amount, to }) => partOf(council, to, amount))),
    tallyOf(settlements.flatMap(({ amount, from }) => partOf(council, from, amount))),
  )

/** What one of those who may have made or had a payment made or had of it. */
const partOf = (
  council: string,
  named: readonly string[],
  amount: number | 'unknown',
): readonly (number | 'unknown')[] => {
  if (!named.includes(council)) return []
  return [named.length === 1 ? amount : 'unknown']
}

/** The last baseline of the service up to a year; unknown where there is none, or sources disagree about which service it is. */
const baselineOf = (
  facts: readonly Entry[],
  { council, scheme, year }: Which & { readonly council: string },
): Tally => {
  const agreements = told<{ readonly scheme: string; readonly service: string }>(facts, 'SharingSchemeAgreed')
  const services = standing(
    agreements.filter(({ data }) => data.scheme === scheme).map(({ data, by }) => ({ value: data.service, by })),
  )
  const service = theOne(services)
  const [last] = expectedBaselines(facts)
    .filter(({ of }) => of.endsWith(`/${council}/service/${service ?? ''}`) && of.slice(0, 7) <= year)
    .toReversed()
  return last === undefined ? ONE_UNKNOWN : tallyOf([agreed(last.current.amount)])
}

/** Whether any source puts it to a scheme and year. */
const mayBeOf = (all: readonly Paid[], { scheme, year }: Which): boolean =>
  all.some((each) => each.scheme === scheme) && all.some(({ period }) => financialYearOf(period.to) === year)

/** Whether sources put it to one scheme and year only: otherwise what it comes to in either is unknown. */
const isOfOne = (all: readonly Paid[]): boolean =>
  distinct(all.map(({ scheme }) => scheme)).length === 1 &&
  distinct(all.map(({ period }) => financialYearOf(period.to))).length === 1

const settlementsOf = (
  facts: readonly Entry[],
  apportionments: readonly ToldApportionment[],
  which: Which,
): { readonly everybody: readonly string[]; readonly ofBalances: readonly Settlement[] } => {
  const rows = byName(told<SettlementData>(facts, 'SettlementMade'), ({ data }) => data.settlement)
    .map((tellings) => tellings.map(({ data }) => data))
    .filter((all) => mayBeOf(all, which))
    .map((all) => ({
      amount: isOfOne(all) ? agreed(all.map(({ amount }) => amount)) : 'unknown',
      from: distinct(all.map(({ from }) => from)),
      to: distinct(all.map(({ to }) => to)),
      named: apportionments.filter(({ key }) => all.some(({ apportionment }) => apportionment === key)),
    }))
  return {
    everybody: rows.flatMap(({ from, to }) => [...from, ...to]),
    // A payment that names an apportionment of the budget is of the charge itself; one that may name another, nobody knows of what.
    ofBalances: rows.flatMap(({ named, amount, from, to }): readonly Settlement[] => {
      const stages = distinct(named.flatMap(({ mayBeOf }) => mayBeOf.stages))
      if (!stages.includes('budget')) return [{ amount, from, to }]
      return stages.length === 1 ? [] : [{ amount: 'unknown', from, to }]
    }),
  }
}

const surplusesOf = (facts: readonly Entry[], which: Which): readonly Readonly<Record<string, number | 'unknown'>>[] =>
  byName(told<SurplusData>(facts, 'SurplusDistributed'), ({ data }) => data.surplus)
    .map((tellings) => tellings.map(({ data }) => data))
    .filter((all) => mayBeOf(all, which))
    .map((all) =>
      Object.fromEntries(
        distinct(all.flatMap(({ shares }) => Object.keys(shares))).map((council) => [
          council,
          // Shares and what is retained add up to what was over: who is left out is given nothing.
          isOfOne(all) ? agreed(all.map(({ shares }) => shares[council] ?? 0)) : 'unknown',
        ]),
      ),
    )
