import type { Population, SampledItem } from './population.ts'

/** How the items of a population make its total, and which of them money can select. */
export interface Reconciliation {
  /** Of more than nothing: what is sampled. */
  readonly sampled: readonly SampledItem[]
  /** Less than nothing: no penny of theirs can be selected, so they are a population to be tested by itself. */
  readonly negative: readonly SampledItem[]
  /** Of which an amount is not known, or contested: to be examined beside the sample. */
  readonly unknown: readonly SampledItem[]
  readonly bookValue: number
  readonly negativeValue: number
  /** What the total of the books is more than the items. Nothing, where they tie. */
  readonly difference: number
}

/** Holds the items against the total of the books. */
export const reconcile = ({ items, total }: Population): Reconciliation => {
  const sampled = items.filter(({ amount }) => amount.known > 0)
  const negative = items.filter(({ amount }) => amount.known < 0)
  const [bookValue, negativeValue] = [bookValueOf(sampled), bookValueOf(negative)]
  return {
    sampled,
    negative,
    unknown: items.filter(({ amount }) => amount.unknown > 0),
    bookValue,
    negativeValue,
    difference: total.known - bookValue - negativeValue,
  }
}

const bookValueOf = (items: readonly SampledItem[]): number => items.reduce((sum, { amount }) => sum + amount.known, 0)
