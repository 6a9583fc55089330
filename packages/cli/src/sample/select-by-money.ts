import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'
import type { SampledItem } from './population.ts'

/** An item that was selected. */
export interface Selected {
  readonly item: SampledItem
  /** The penny that selected it, counted from 1 along the population; of several, the first. */
  readonly penny: number
  /** How many of the selected pennies lie in it. */
  readonly hits: number
  /** Not smaller than the interval: it would have been selected whatever the random start. */
  readonly isTopStratum: boolean
}

/** A sample, with everything that is needed to draw it again. */
export interface Sample {
  readonly interval: number
  /** From 1 to the interval. */
  readonly randomStart: number
  readonly selected: readonly Selected[]
}

/** How the interval is found. */
export type Spacing = { readonly interval: number } | { readonly size: number }

/**
 * Monetary-unit sampling by fixed intervals: every so many pence from a random start along the amounts, in the order that they are
 * given, the item is selected in which that penny lies. All amounts are more than nothing, and in pence.
 */
export const selectByMoney = (items: readonly SampledItem[], spacing: Spacing, seed: number): Sample => {
  const bookValue = items.reduce((sum, { amount }) => sum + amount.known, 0)
  const interval = 'interval' in spacing ? spacing.interval : Math.max(1, Math.floor(bookValue / spacing.size))
  const randomStart = uniformInt(mersenne(seed), 1, interval)
  const selected: Selected[] = []
  let before = 0
  for (const item of items) {
    const { known } = item.amount
    const first = firstHit(randomStart, interval, before)
    const hits = first > before + known ? 0 : 1 + Math.floor((before + known - first) / interval)
    if (hits > 0) selected.push({ item, penny: first, hits, isTopStratum: known >= interval })
    before += known
  }
  return { interval, randomStart, selected }
}

/** The first selected penny after so many. */
const firstHit = (start: number, interval: number, before: number): number =>
  before < start ? start : start + Math.ceil((before + 1 - start) / interval) * interval
