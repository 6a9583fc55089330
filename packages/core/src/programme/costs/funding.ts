import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { ONE_UNKNOWN, type Sum } from '../../values/amount.ts'
import { claimedValues } from '../../values/attested.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { isBefore, possiblyLast } from '../../values/possible-order.ts'
import { Text } from '../../values/text.ts'
import { FUNDING_STATES, type FundingState } from './events.ts'
import {
  addRanges,
  amountIn,
  type FundingRange,
  type FundingRow,
  fundingRows,
  lastStateOf,
  stepsIn,
} from './funding-rows.ts'
import type { CostsReads } from './state.ts'

const Options = z.strictObject({
  council: Key.optional(),
  fundings: z.array(Key).optional(),
  purpose: Text.optional(),
  service: Key.optional(),
})

export interface FundingOptions {
  /** Only what is for this council. Default: everybody's. */
  readonly council?: Key
  /** Only these, by key: those that are to pay for one thing together, say. Default: all. */
  readonly fundings?: readonly Key[]
  /** Only what is for this purpose, in the words of its source. Default: every purpose. */
  readonly purpose?: string
  /** Only what is for this service. Default: all that the ledger knows of. */
  readonly service?: Key
}

/** How many fundings make up a range, and the range in pence. */
export interface FundingSum extends FundingRange {
  readonly fundings: number
}

export interface FundingTotals extends Row {
  /** What was ever identified, requested, awarded and so on, each state by itself: one funding is in several. */
  readonly states: Readonly<Record<FundingState, FundingSum>>
  /** What was released or received, each funding once: the money that is evidenced. */
  readonly handedOver: FundingSum
  /** What it comes to if all arrives that was last promised: each funding once, and never less than what came of it. */
  readonly ifAllArrives: FundingSum
}

export interface FundingView {
  /** By key. */
  readonly fundings: readonly FundingRow[]
  readonly totals: FundingTotals
}

type Ground = Reading<{ readonly costs: CostsReads }>

/** Who pays for it: what was promised and what came, apart. */
export const funding =
  (reading: Ground) =>
  (options: FundingOptions = {}): FundingView => {
    const { council, fundings: keys, purpose, service } = parseOptions(Options, options, 'The options of funding')
    const fundings = fundingRows(reading).filter(
      (row) =>
        (keys === undefined || keys.includes(row.funding)) &&
        (council === undefined || claimedValues(row.council).includes(council)) &&
        (purpose === undefined || claimedValues(row.purpose).includes(purpose)) &&
        (service === undefined || claimedValues(row.service).includes(service)),
    )
    return { fundings, totals: totalsOf(fundings) }
  }

const totalsOf = (fundings: readonly FundingRow[]): FundingTotals => {
  const inState = (state: FundingState): FundingSum => sumUp(fundings, (row) => inStateOf(row, state))
  return {
    ref: 'funding:totals',
    states: Object.fromEntries(FUNDING_STATES.map((state) => [state, inState(state)])) as Record<
      FundingState,
      FundingSum
    >,
    handedOver: sumUp(fundings, (row) => inStateOf(row, stepsIn(row, 'received').length > 0 ? 'received' : 'released')),
    ifAllArrives: sumUp(fundings, whatMayArrive),
    entries: positionsOf(...fundings.map(({ entries }) => entries)),
  }
}

const sumUp = (fundings: readonly FundingRow[], rangeOf: (row: FundingRow) => FundingRange | undefined): FundingSum => {
  const ranges = fundings.flatMap((row) => rangeOf(row) ?? [])
  return { fundings: ranges.length, ...addRanges(ranges) }
}

const inStateOf = (row: FundingRow, state: FundingState): FundingRange | undefined =>
  stepsIn(row, state).length === 0 ? undefined : amountIn(row, state)

/**
 * What a funding may come to: what was last promised, and never less than what was handed over. What came before a refusal has
 * come; of one that a source refuses and another grants on one day, or on days too vague to tell, nobody can tell what else may
 * arrive.
 */
const whatMayArrive = (row: FundingRow): FundingRange | undefined => {
  const ranges = [promisedIn(row), inStateOf(row, 'released'), inStateOf(row, 'received')].flatMap((each) => each ?? [])
  const [first, ...others] = ranges
  return first && others.reduce(moreOf, first)
}

/** What was promised last, whatever of it has come since: nothing where that was refused. */
const promisedIn = (row: FundingRow): FundingRange | undefined => {
  const certain = row.steps.filter(({ counts }) => counts)
  const last = lastStateOf(certain.filter(({ state }) => state !== 'released' && state !== 'received'))
  if (last === undefined || last === 'contested' || last === 'undetermined') return last && NOT_KNOWN
  if (last !== 'refused') return amountIn(row, last)
  const refusals = possiblyLast(certain.filter(({ state }) => state === 'refused'))
  const isInDoubt = certain.some(
    (step) => step.state !== 'refused' && refusals.some((each) => !isBefore(step, each) && !isBefore(each, step)),
  )
  return isInDoubt ? NOT_KNOWN : undefined
}

const moreOf = (one: FundingRange, other: FundingRange): FundingRange => ({
  least: largerOf(one.least, other.least),
  most: largerOf(one.most, other.most),
})

/** The larger of two; where one is not whole, that much at least, and what is unknown of it. */
const largerOf = (one: Sum, other: Sum): Sum => ({
  known: Math.max(one.known, other.known),
  unknown: Math.max(one.unknown, other.unknown),
})

const NOT_KNOWN: FundingRange = { least: ONE_UNKNOWN, most: ONE_UNKNOWN }
