import { sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue } from '../../values/attested.ts'
import type { BenefitRow } from './benefit-row.ts'
import { isSpokenOf } from './is-spoken-of.ts'
import type { Money } from './state.ts'

/** Amounts of one service that are qualified alike. */
export interface MoneySum {
  /** Pence; costs are negative. */
  readonly amount: number
  /** Approximately, at least, at most, or `contested`; undefined where the amounts are as they are. */
  readonly qualifier: string | undefined
  /** How far, in pence, the sum may be off by rounding; undefined where no source tells. */
  readonly goodTo: number | undefined
  /** How many benefits it is of. */
  readonly benefits: number
}

/**
 * The money of the benefits of one service. What is gained is not set off against what it costs, and amounts that are
 * qualified differently are not added: at least £500 and at most £200 have no sum.
 */
export interface BenefitMoney {
  readonly gains: readonly MoneySum[]
  readonly costs: readonly MoneySum[]
  /** Of how many benefits there is money that no source states, or that sources disagree about. */
  readonly unknown: number
}

/** What they are to bring; undefined where no source speaks of money. */
export const expectedMoneyOf = (rows: readonly BenefitRow[]): BenefitMoney | undefined =>
  moneyOf(rows.filter(isSaidToBringMoney).map(({ expected }) => expected))

/**
 * What they brought so far; undefined where no source speaks of money. Where something was expected in money and nobody says
 * what came, that is unknown, not nothing.
 */
export const broughtMoneyOf = (rows: readonly BenefitRow[]): BenefitMoney | undefined =>
  moneyOf(rows.filter((row) => isSaidToHaveBrought(row) || isSaidToBringMoney(row)).map(({ assessment }) => assessment))

const isSaidToBringMoney = ({ expected, assessment }: BenefitRow): boolean =>
  isSpokenOf(expected.amount) || expected.savings.length > 0 || isSpokenOf(assessment.saving)

const isSaidToHaveBrought = ({ assessment }: BenefitRow): boolean =>
  isSpokenOf(assessment.amount) || assessment.savings.length > 0

const moneyOf = (moneys: readonly Readonly<Money>[]): BenefitMoney | undefined => {
  if (moneys.length === 0) return undefined
  const stated = moneys.flatMap(({ amount: cell, qualifier, goodTo }) => {
    const amount = attestedValue(cell)
    return amount === undefined ? [] : [{ amount, qualifier: qualifierOf(qualifier), goodTo: attestedValue(goodTo) }]
  })
  return {
    gains: sumsOf(stated.filter(({ amount }) => amount >= 0)),
    costs: sumsOf(stated.filter(({ amount }) => amount < 0)),
    unknown: moneys.length - stated.length,
  }
}

const qualifierOf = (cell: Attested<string>): string | undefined =>
  cell.is === 'contested' ? 'contested' : attestedValue(cell)

type Stated = Omit<MoneySum, 'benefits'>

const sumsOf = (stated: readonly Stated[]): readonly MoneySum[] => {
  const qualifiers = [...new Set(stated.map(({ qualifier }) => qualifier))]
  // What is not qualified stands last, as sorting has it.
  return qualifiers.sort().map((qualifier) =>
    sumOfAlike(
      stated.filter((each) => each.qualifier === qualifier),
      qualifier,
    ),
  )
}

const sumOfAlike = (alike: readonly Stated[], qualifier: string | undefined): MoneySum => {
  const rounding = alike.flatMap(({ goodTo }) => goodTo ?? [])
  return {
    amount: addUp(alike.map(({ amount }) => amount)),
    qualifier,
    goodTo: rounding.length === 0 ? undefined : addUp(rounding),
    benefits: alike.length,
  }
}

const addUp = (amounts: readonly number[]): number => sumOf(amounts).known
