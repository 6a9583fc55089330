import type { Attested } from '../../values/attested.ts'
import { isSpokenOf } from './is-spoken-of.ts'
import { type BenefitReads, type Money, NO_MONEY, type Promised } from './state.ts'

type PromisedReads = Readonly<Promised>

/**
 * What is promised now: each field as the last revision that states it has it, or else as it was first promised. An amount is
 * taken with how exact it is; the savings that it names stand until others are named, so that a figure which moved away from
 * them is found.
 */
export const promiseNow = ({ original, revisions }: Pick<BenefitReads, 'original' | 'revisions'>): PromisedReads => {
  const stages: readonly PromisedReads[] = [original, ...revisions]
  return {
    baseline: lastStated(stages, ({ baseline }) => baseline),
    measure: lastStated(stages, ({ measure }) => measure),
    target: lastStated(stages, ({ target }) => target),
    dueOn: lastStated(stages, ({ dueOn }) => dueOn),
    forecasts: stages.findLast(({ forecasts }) => Object.keys(forecasts).length > 0)?.forecasts ?? {},
    claims: stages.findLast(({ claims }) => Object.keys(claims).length > 0)?.claims ?? {},
    ...moneyNow(stages),
  }
}

const lastStated = <Value>(
  stages: readonly PromisedReads[],
  cellOf: (stage: PromisedReads) => Attested<Value>,
): Attested<Value> => {
  const [first, ...later] = stages.map(cellOf)
  return later.findLast((cell) => cell.is !== 'unknown') ?? first ?? { is: 'unknown', by: [] }
}

/** That an amount is unknown takes the place of none that was stated. */
const moneyNow = (stages: readonly PromisedReads[]): Readonly<Money> => {
  const { amount, qualifier, goodTo } =
    stages.findLast((stage) => stage.amount.is !== 'unknown') ??
    stages.findLast((stage) => isSpokenOf(stage.amount)) ??
    NO_MONEY
  return { amount, qualifier, goodTo }
}
