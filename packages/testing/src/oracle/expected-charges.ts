import type { Entry } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { financialYearOf } from './financial-year-of.ts'
import { agreed, distinct, type Tally, tallyOf, told } from './tell.ts'

interface Stretch {
  readonly from: string
  readonly to: string
}

interface ApportionmentData {
  readonly apportionment: string
  readonly for: string
  readonly period: Stretch
  readonly scheme: string
  readonly shares: Readonly<Record<string, number>>
  readonly stage: string
  readonly total: number
}

/** An apportionment as sources agree on it; `unknown` or undefined is what they do not agree on. */
export interface ToldApportionment {
  readonly key: string
  readonly period: Stretch | undefined
  readonly shares: Readonly<Record<string, number | 'unknown'>>
  readonly stage: string
  readonly total: number | 'unknown'
  /** Every scheme, year, kind and stage that anybody puts it to. */
  readonly mayBeOf: {
    readonly schemes: readonly string[]
    readonly years: readonly string[]
    readonly kinds: readonly string[]
    readonly stages: readonly string[]
  }
  /** Whether nobody disagrees about its scheme, its days, its kind or its stage. */
  readonly isCertain: boolean
  readonly calculatedOn: string
}

/** The apportionments that facts tell of, by key. */
export const apportionmentsIn = (facts: readonly Entry[]): readonly ToldApportionment[] =>
  byName(told<ApportionmentData>(facts, 'ApportionmentCalculated'), ({ data }) => data.apportionment).map(
    (tellings): ToldApportionment => {
      const all = tellings.map(({ data }) => data)
      const councils = distinct(all.flatMap(({ shares }) => Object.keys(shares)))
      return {
        key: all[0]?.apportionment ?? '',
        period: theOne(all.map(({ period: { from, to } }) => ({ from, to }))),
        shares: Object.fromEntries(
          // Shares add up to the total: who is left out is given nothing.
          councils.map((council) => [council, agreed(all.map(({ shares }) => shares[council] ?? 0))]),
        ),
        stage: agreed(all.map(({ stage }) => stage)),
        total: agreed(all.map(({ total }) => total)),
        mayBeOf: {
          schemes: distinct(all.map(({ scheme }) => scheme)),
          years: distinct(all.map(({ period }) => financialYearOf(period.to))),
          kinds: distinct(all.map((each) => each.for)),
          stages: distinct(all.map(({ stage }) => stage)),
        },
        isCertain: distinct(all.map((each) => [each.scheme, each.period, each.for, each.stage])).length === 1,
        calculatedOn: agreed(tellings.map(({ by }) => by.effectiveOn)),
      }
    },
  )

/** The one value that all give; undefined where they do not. */
export const theOne = <Value>(values: readonly Value[]): Value | undefined => {
  const [only, ...others] = distinct(values)
  return others.length === 0 ? only : undefined
}

/** What was charged of one kind of amount in a year. */
export interface ExpectedCharges {
  /** How many apportionments count, or may. */
  readonly count: number
  readonly councils: readonly string[]
  readonly total: Tally
  /** What one council was charged; nothing where it has no share. */
  readonly to: (council: string) => Tally
  /** The days that they are for, one stretch a line. */
  readonly covers: string
}

export const ONE_UNKNOWN: Tally = { known: 0, unknown: 1 }

/**
 * What counts of some apportionments: of one period the most final, and of those the last; where several remain that differ,
 * or periods lie partly in one another, nothing can be told. What may be of them and may not is one unknown each.
 *
 * @param stages those that are taken, the most final first.
 */
export const expectedCharges = (
  apportionments: readonly ToldApportionment[],
  stages: readonly string[],
): ExpectedCharges => {
  const certain = apportionments.filter(({ isCertain }) => isCertain)
  const doubtful = apportionments.filter(
    ({ isCertain, mayBeOf }) => !isCertain && mayBeOf.stages.some((stage) => stages.includes(stage)),
  )
  const counted = distinct(certain.flatMap(({ period }) => period ?? [])).flatMap((period) =>
    whatCounts(
      certain.filter((each) => JSON.stringify(each.period) === JSON.stringify(period)),
      stages,
    ),
  )
  const isClear =
    counted.length + doubtful.length > 0 && !counted.some((one, index) => counted.slice(index + 1).some(overlaps(one)))
  const withDoubtful = ({ known, unknown }: Tally): Tally => ({ known, unknown: unknown + doubtful.length })
  return {
    count: counted.length + doubtful.length,
    councils: distinct([...counted, ...doubtful].flatMap(({ shares }) => Object.keys(shares))),
    total: withDoubtful(isClear ? tallyOf(counted.map(({ total }) => total)) : ONE_UNKNOWN),
    to: (council) => withDoubtful(isClear ? tallyOf(counted.map(({ shares }) => shares[council] ?? 0)) : ONE_UNKNOWN),
    covers: stretches(counted.flatMap(({ period }) => period ?? [])),
  }
}

const whatCounts = (
  ofPeriod: readonly ToldApportionment[],
  stages: readonly string[],
): readonly ToldApportionment[] => {
  const stage = stages.find((each) => ofPeriod.some((apportionment) => apportionment.stage === each))
  const ofStage = ofPeriod.filter((each) => each.stage === stage)
  // When sources disagree about its day, any other one is later.
  const dayOf = ({ calculatedOn }: ToldApportionment): string => (calculatedOn === 'unknown' ? '' : calculatedOn)
  const lastDay = ofStage.map(dayOf).toSorted().at(-1)
  const last = ofStage.filter((each) => dayOf(each) === lastDay)
  const isSame = distinct(last.map(({ total, shares }) => [total, Object.entries(shares).toSorted()])).length === 1
  return isSame ? last.slice(0, 1) : last
}

const overlaps =
  (one: ToldApportionment) =>
  (other: ToldApportionment): boolean =>
    one.period !== undefined &&
    other.period !== undefined &&
    one.period.from <= other.period.to &&
    other.period.from <= one.period.to

/** Stretches of days, as one where no day lies between them. */
const stretches = (periods: readonly Stretch[]): string => {
  const joined: { from: string; to: string }[] = []
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last === undefined || Date.parse(from) - Date.parse(last.to) > 86_400_000) joined.push({ from, to })
    else if (to > last.to) last.to = to
  }
  return joined.map(({ from, to }) => `${from} ${to}`).join('\n')
}
