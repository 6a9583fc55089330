import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { addSums, NOTHING, type Sum, sumOf } from '../../values/amount.ts'
import { type Attested, attestedValue, figureOf } from '../../values/attested.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import { exactDayOf, latestDayOf } from '../../values/when.ts'
import { FUNDING_STATES, type FundingState } from './events.ts'
import type { CostsReads, Funding, FundingAmount } from './state.ts'
import { joinAmounts, lastStated } from './stated-amount.ts'
import { withPossible } from './with-possible.ts'

/** An amount that may be a range, in pence: it is one figure where both ends are the same. */
export interface FundingRange {
  readonly least: Sum
  readonly most: Sum
}

/** One step of a funding, as last stated. */
export interface FundingStepRow extends VagueRow, Readonly<Omit<FundingAmount, 'on'>> {
  readonly state: FundingState
  readonly part: Key | undefined
  /** Whether sources are too vague to tell which of several statements is the last: the cells are what all of them say. */
  readonly isOutOfOrder: boolean
  /** What else was stated of the step, in order of the days: before, or later without an amount. */
  readonly earlier: readonly Readonly<FundingAmount>[]
}

/** Money from elsewhere, or out of balances. That it was promised is another fact than that it came. */
export interface FundingRow extends Row, Readonly<Omit<Funding, 'name' | 'steps'>> {
  readonly funding: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  /** In order of their days; of one day, in the order that such steps have. */
  readonly steps: readonly FundingStepRow[]
  /**
   * The last step that is certain; of several that may be the last, the one that comes last as a rule. `contested` where it was
   * refused on the day of another step, `undetermined` where a source is too vague to tell whether it was refused before another
   * step or after it.
   */
  readonly reached: FundingState | 'contested' | 'undetermined' | undefined
}

type Ground = Reading<{ readonly costs: CostsReads }>

/** All funding, by key; what may have been stated by the day included. Two fundings of one amount are two. */
export const fundingRows = ({ all, possibly }: Ground): readonly FundingRow[] => {
  const [certain, possible] = [all.costs.fundings, possibly.costs.fundings]
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])].sort().flatMap((key) => {
    const funding = certain[key] ?? possible[key]
    if (funding === undefined) return []
    const { steps: _, name, ...cells } = funding
    const steps = [...withPossible(stepRows(key, certain[key]), stepRows(key, possible[key]))].sort(byDay)
    return [
      {
        ...cells,
        ref: `funding:${key}`,
        funding: key,
        name: attestedValue(name) ?? key,
        steps,
        reached: lastStateOf(steps.filter(({ counts }) => counts)),
        entries: positionsOf(witnessesIn({ ...cells, name }), ...steps.map(({ entries }) => entries)),
      },
    ]
  })
}

/** The same, for the findings. */
export const sharedFundingRows = oncePerReading(fundingRows)

/** What a funding comes to in a state, its instalments together. */
export const amountIn = (row: FundingRow, state: FundingState): FundingRange => rangeOf(stepsIn(row, state))

/** The steps of one state that are certain. */
export const stepsIn = ({ steps }: FundingRow, state: FundingState): readonly FundingStepRow[] =>
  steps.filter((step) => step.counts && step.state === state)

/** Several ranges together. */
export const addRanges = (ranges: readonly FundingRange[]): FundingRange => ({
  least: addSums([NOTHING, ...ranges.map(({ least }) => least)]),
  most: addSums([NOTHING, ...ranges.map(({ most }) => most)]),
})

const rangeOf = (steps: readonly FundingStepRow[]): FundingRange => ({
  least: sumOf(steps.map(({ amount }) => figureOf(amount))),
  most: sumOf(steps.map((step) => figureOf(upperEndOf(step)))),
})

const stepRows = (funding: Key, known: Reads<Funding> | undefined): readonly FundingStepRow[] =>
  Object.entries(known?.steps ?? {}).flatMap(([key, step]) => {
    const stated = lastStated(step.amounts)
    if (stated === undefined) return []
    const { last, when, isOutOfOrder, earlier } = stated
    return [
      {
        ...joinFundingAmounts(last),
        when,
        ref: `funding:${funding}/${key.replace(/\/$/, '')}`,
        state: step.state,
        part: step.part,
        earlier,
        isOutOfOrder,
        isUndetermined: false,
        counts: true,
        entries: witnessesIn(step),
      },
    ]
  })

const joinFundingAmounts = (all: readonly Readonly<FundingAmount>[]): Omit<FundingAmount, 'on' | 'when'> => ({
  ...joinAmounts(all),
  // Beside a range, one figure is an upper end as well.
  upTo: joinCells(all.map(all.some(({ upTo }) => upTo.is !== 'unknown') ? upperEndOf : ({ upTo }) => upTo)),
  conditions: joinCells(all.map(({ conditions }) => conditions)),
})

/** Where no upper end is stated, the amount is the one figure there is. */
const upperEndOf = ({ amount, upTo }: Readonly<Pick<FundingAmount, 'amount' | 'upTo'>>): Attested<number> =>
  upTo.is === 'unknown' ? amount : upTo

/** In order of their last days, for show: which came first is for `lastStateOf` to tell. */
const byDay = (one: FundingStepRow, other: FundingStepRow): number => {
  const [first, second] = [latestDayOf(one.when), latestDayOf(other.when)]
  if (first !== second) return first < second ? -1 : 1
  return FUNDING_STATES.indexOf(one.state) - FUNDING_STATES.indexOf(other.state)
}

/**
 * The state of the last of some steps: of several that may be, the one that comes last as a rule. A refusal has no place in that
 * rule: whether it or another came last is `contested` on one day, and `undetermined` where days are vague.
 */
export const lastStateOf = (steps: readonly FundingStepRow[]): FundingRow['reached'] => {
  const last = possiblyLast(steps)
  const states = new Set(last.map(({ state }) => state))
  if (states.size < 2 || !states.has('refused')) return FUNDING_STATES.findLast((state) => states.has(state))
  const days = new Set(last.map(({ when }) => exactDayOf(when)))
  return days.size === 1 && !days.has(undefined) ? 'contested' : 'undetermined'
}
