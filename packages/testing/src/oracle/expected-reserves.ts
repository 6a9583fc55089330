import type { Day, Entry, When } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { asLastStated, byName } from './as-last-stated.ts'
import { lastOf } from './standing.ts'
import { agreed, distinct, type Tally, type Telling, tallyOf, told } from './tell.ts'
import { maybeLast, spanOf } from './vague-order.ts'

interface ReserveData {
  readonly amount: number | 'unknown'
  readonly council?: string
  readonly movement: string
  readonly part?: string
  readonly reserve: string
  readonly year?: string
}

export interface ExpectedReserve {
  readonly reserve: string
  readonly recommended: Tally
  readonly contributed: Tally
  readonly used: Tally
  /**
   * The last balance that each council stated, with what went in and out after that day; undefined where none did. What names
   * no council may be of any, and where the balance names none, of it; and what is vaguely dated may have moved before or after:
   * each such movement is one unknown.
   */
  readonly balance: Tally | undefined
}

/** What is in each reserve, by an auditor who goes through its movements one by one. */
export const expectedReserves = (facts: readonly Entry[]): readonly ExpectedReserve[] =>
  byName(told<ReserveData>(facts, 'ReserveStated'), ({ data }) => data.reserve).map((tellings) => ({
    reserve: tellings[0]?.data.reserve ?? '',
    recommended: tallyOf(amountsOf(tellings, 'recommended')),
    contributed: tallyOf(amountsOf(tellings, 'contribution')),
    used: tallyOf(amountsOf(tellings, 'use')),
    balance: balanceOf(tellings),
  }))

/** Money that moved once, or was in the reserve, as sources agree on it. */
interface Movement {
  readonly movement: string
  /** `nobody` where none is named, and `disputed` where several are. */
  readonly council: string
  /** The councils that sources disagree between. */
  readonly disputedBy: readonly string[]
  readonly amount: number | 'unknown'
  /** The days that those who tell of it leave open: several stretches where they disagree. */
  readonly when: readonly When[]
  /** The first day that anybody tells of it. */
  readonly on: Day
}

const balanceOf = (tellings: readonly Telling<ReserveData>[]): Tally | undefined => {
  const movements = movementsIn(tellings)
  const last = distinct(movements.map(({ council }) => council)).flatMap((council) => {
    const balances = movements.filter((each) => each.movement === 'balance' && each.council === council)
    const maybe = maybeLast(balances.map((each) => ({ each, ...spanOf(each.when) }))).map(({ each }) => each)
    return balances.length === 0 ? [] : [{ council, balances: maybe }]
  })
  if (last.length === 0) return undefined
  const balance = { known: 0, unknown: 0 }
  const add = (amount: number | 'unknown', sign: 1 | -1): void => {
    if (amount === 'unknown') balance.unknown += 1
    else balance.known += sign * amount
  }
  // Of balances of several days one stands, and nobody can tell which.
  for (const { balances } of last)
    if (distinct(balances.map(({ on }) => on)).length > 1) add('unknown', 1)
    else for (const { amount } of balances) add(amount, 1)
  for (const each of movements) {
    if (each.movement !== 'contribution' && each.movement !== 'use') continue
    const own = last.filter(({ council }) => council === each.council)
    // Whose money it was that moved, or was in it, nobody said.
    const maybe = last.filter(
      ({ council }) => council === 'nobody' || each.council === 'nobody' || each.disputedBy.includes(council),
    )
    const since = (own.length > 0 ? own : maybe).map(({ balances }) =>
      movedAfter(
        each,
        balances.flatMap(({ when }) => when),
      ),
    )
    if (own.length > 0 && since[0] === 'yes') add(each.amount, each.movement === 'use' ? -1 : 1)
    else if (since.some((is) => is === 'undetermined' || (is === 'yes' && own.length === 0))) balance.unknown += 1
  }
  return balance
}

/** What is in a balance moved up to its day: `undetermined` where some of the days that are left open lie on either side. */
const movedAfter = ({ when }: Movement, balance: readonly When[]): 'yes' | 'no' | 'undetermined' => {
  const [first, last] = [when.map(({ earliest }) => earliest ?? '').toSorted()[0] ?? '', lastOf(latestIn(when))]
  const from = balance.map(({ earliest }) => earliest ?? '').toSorted()[0] ?? ''
  const to = lastOf(latestIn(balance))
  if (first > to) return 'yes'
  return last < from || (from === to && last <= to) ? 'no' : 'undetermined'
}

const latestIn = (when: readonly When[]): readonly Day[] => when.map(({ latest }) => latest)

/**
 * What is said to have moved for one council and year on one day is one movement, and so is what is said of one instalment, whatever
 * it says of council and year. What is recommended is one for its council and year, and as it was recommended last.
 */
const movementsIn = (tellings: readonly Telling<ReserveData>[]): readonly Movement[] =>
  byName(tellings, ({ data: { movement, council, year, part }, by }) => {
    if (part !== undefined) return `${movement} part ${part}`
    return [movement, council, year, movement === 'recommended' ? 'until the next' : by.effectiveOn].join(' ')
  }).flatMap((ofOne): readonly Movement[] => {
    const [first] = ofOne
    if (first === undefined) return []
    const { movement } = first.data
    const councils = distinct(ofOne.flatMap(({ data }) => data.council ?? []))
    const current = asLastStated(ofOne, { happensOnce: movement !== 'recommended' })
    return [
      {
        movement,
        council: councils.length > 1 ? 'disputed' : (councils[0] ?? 'nobody'),
        disputedBy: councils.length > 1 ? councils : [],
        amount: agreed(current.map(({ data }) => data.amount)),
        when: agreedDays(current.map(({ by }) => by)),
        on: first.by.effectiveOn,
      },
    ]
  })

const amountsOf = (tellings: readonly Telling<ReserveData>[], movement: string): readonly (number | 'unknown')[] =>
  movementsIn(tellings)
    .filter((each) => each.movement === movement)
    .map(({ amount }) => amount)
