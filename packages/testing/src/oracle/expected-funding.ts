import type { Entry } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { asLastStated, byName } from './as-last-stated.ts'
import { agreed, type Tally, type Telling, tallyOf, told } from './tell.ts'
import { type Dated, maybeLast, spanOf } from './vague-order.ts'

interface FundingData {
  readonly amount: number | 'unknown'
  readonly funding: string
  readonly part?: string
  readonly state: string
  readonly upTo?: number
}

/** How far money may come, in the order in which it usually does. */
const FUNDING_STATES = ['identified', 'requested', 'offered', 'awarded', 'refused', 'released', 'received'] as const

/** How many fundings make up a range, and the range. */
export interface ExpectedFundingSum {
  readonly fundings: number
  readonly least: Tally
  readonly most: Tally
}

export interface ExpectedFunding {
  readonly states: Readonly<Record<string, ExpectedFundingSum>>
  readonly handedOver: ExpectedFundingSum
  readonly ifAllArrives: ExpectedFundingSum
}

/** One step of a funding, or an instalment of it, as last stated. */
interface Step {
  readonly state: string
  readonly least: number | 'unknown'
  readonly most: number | 'unknown'
  readonly when: Dated
}

/** What was promised, what came, and what may come, by an auditor who reads the steps of each funding one by one. */
export const expectedFunding = (facts: readonly Entry[]): ExpectedFunding => {
  const fundings = byName(told<FundingData>(facts, 'FundingStated'), ({ data }) => data.funding).map(stepsOf)
  const inState = (state: string) => (steps: readonly Step[]) => steps.filter((step) => step.state === state)
  return {
    states: Object.fromEntries(FUNDING_STATES.map((state) => [state, together(fundings.map(inState(state)))])),
    // Money that was released and then received is the same money.
    handedOver: together(
      fundings.map((steps) => {
        const received = inState('received')(steps)
        return received.length > 0 ? received : inState('released')(steps)
      }),
    ),
    ifAllArrives: altogether(fundings.map(mayArrive)),
  }
}

const stepsOf = (ofFunding: readonly Telling<FundingData>[]): readonly Step[] =>
  byName(ofFunding, ({ data }) => `${data.state} ${data.part ?? ''}`).flatMap((tellings): readonly Step[] => {
    const [first] = tellings
    if (first === undefined) return []
    const { state } = first.data
    const happensOnce = state === 'released' || state === 'received'
    const current = asLastStated(tellings, { happensOnce })
    const least = agreed(current.map(({ data }) => data.amount))
    const days = happensOnce ? [current] : byName(current, ({ by }) => by.effectiveOn)
    return [{ state, least, most: upperEnd(days, least), when: lastSaid(tellings, { happensOnce }) }]
  })

/** When a step was last stated, with an amount or without. */
const lastSaid = (
  tellings: readonly Telling<FundingData>[],
  { happensOnce }: { readonly happensOnce: boolean },
): Dated => {
  if (happensOnce) return spanOf(agreedDays(tellings.map(({ by }) => by)))
  const days = byName(tellings, ({ by }) => by.effectiveOn).map((ofDay) =>
    spanOf(agreedDays(ofDay.map(({ by }) => by))),
  )
  const last = maybeLast(days)
  return spanOf(last.map(({ earliest, on }) => ({ earliest, latest: on })))
}

/** Of several days that may be the last, the upper end is that of each: of one that gives none, its amount. */
const upperEnd = (
  days: readonly (readonly Telling<FundingData>[])[],
  least: number | 'unknown',
): number | 'unknown' => {
  const ends = days.map((ofDay) => ofDay.flatMap(({ data }) => data.upTo ?? []))
  if (ends.every(({ length }) => length === 0)) return least
  return agreed(
    days.flatMap((ofDay, index) => (ends[index]?.length ? ends[index] : ofDay.map(({ data }) => data.amount))),
  )
}

/** What a funding may come to: what was last promised of it, or what came of it, whichever is more. */
const mayArrive = (steps: readonly Step[]): ExpectedFundingSum => {
  const came = ['released', 'received'].map((state) => steps.filter((step) => step.state === state))
  const sums = [lastPromised(steps), ...came].map((each) => together([each])).filter(({ fundings }) => fundings > 0)
  const most = (tallies: readonly Tally[]): Tally => ({
    known: Math.max(0, ...tallies.map(({ known }) => known)),
    unknown: Math.max(0, ...tallies.map(({ unknown }) => unknown)),
  })
  return {
    fundings: sums.length > 0 ? 1 : 0,
    least: most(sums.map((sum) => sum.least)),
    most: most(sums.map((sum) => sum.most)),
  }
}

/** The steps of what was last promised: none where it was refused, and one unknown where that is disputed. */
const lastPromised = (steps: readonly Step[]): readonly Step[] => {
  const promises = steps.filter(({ state }) => state !== 'released' && state !== 'received')
  const last = maybeLast(promises.map((step) => ({ step, ...step.when }))).map(({ step }) => step)
  const states = last.map(({ state }) => state)
  if (!states.includes('refused')) {
    const reached = FUNDING_STATES.findLast((state) => states.includes(state))
    return steps.filter(({ state }) => state === reached)
  }
  const refusals = last.filter(({ state }) => state === 'refused')
  const isDisputed = steps.some(
    (step) =>
      step.state !== 'refused' &&
      refusals.some((each) => !isBefore(step.when, each.when) && !isBefore(each.when, step.when)),
  )
  return isDisputed ? refusals.slice(0, 1).map((each) => ({ ...each, least: 'unknown', most: 'unknown' })) : []
}

const isBefore = (one: Dated, other: Dated): boolean => one.on < (other.earliest ?? '')

/** Several fundings, each reckoned by itself. */
const altogether = (sums: readonly ExpectedFundingSum[]): ExpectedFundingSum => {
  const all = { fundings: 0, least: { known: 0, unknown: 0 }, most: { known: 0, unknown: 0 } }
  for (const { fundings, least, most } of sums) {
    all.fundings += fundings
    all.least.known += least.known
    all.least.unknown += least.unknown
    all.most.known += most.known
    all.most.unknown += most.unknown
  }
  return all
}

/** Each funding that has any steps once, its instalments added up. */
const together = (fundings: readonly (readonly Step[])[]): ExpectedFundingSum => ({
  fundings: fundings.filter((steps) => steps.length > 0).length,
  least: tallyOf(fundings.flat().map(({ least }) => least)),
  most: tallyOf(fundings.flat().map(({ most }) => most)),
})
