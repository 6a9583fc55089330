import type { Entry } from '@programme-ledger/core'
import { byName } from './as-last-stated.ts'
import { lastDayOf } from './standing.ts'
import { agreed, distinct, type Tally, type Telling, tallyOf, told } from './tell.ts'

interface ReserveData {
  readonly amount: number | 'unknown'
  readonly council?: string
  readonly movement: string
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
   * no council may be of any, and where the balance names none, of it: each such movement is one unknown.
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

const balanceOf = (tellings: readonly Telling<ReserveData>[]): Tally | undefined => {
  const councils = distinct(
    tellings.filter(({ data }) => data.movement === 'balance').map(({ data }) => councilOf(data)),
  )
  if (councils.length === 0) return undefined
  const balance = { known: 0, unknown: 0 }
  for (const council of councils) {
    const own = tellings.filter(({ data }) => councilOf(data) === council)
    const day = lastBalanceOn(tellings, council)
    const later = own.filter(({ by }) => by.effectiveOn > day)
    const ofDay = own.filter(({ by }) => by.effectiveOn === day)
    const added = tallyOf([...amountsOf(ofDay, 'balance'), ...amountsOf(later, 'contribution')])
    const taken = tallyOf(amountsOf(later, 'use'))
    balance.known += added.known - taken.known
    balance.unknown += added.unknown + taken.unknown
  }
  // Whose money it was that moved, or was in it, nobody said: each such movement leaves the balance open once.
  const open = tellings.filter(
    ({ data, by }) =>
      !councils.includes(councilOf(data)) &&
      councils.some(
        (council) =>
          (council === 'nobody' || data.council === undefined) && by.effectiveOn > lastBalanceOn(tellings, council),
      ),
  )
  balance.unknown += amountsOf(open, 'contribution').length + amountsOf(open, 'use').length
  return balance
}

const councilOf = ({ council }: ReserveData): string => council ?? 'nobody'

const lastBalanceOn = (tellings: readonly Telling<ReserveData>[], council: string): string =>
  lastDayOf(tellings.filter(({ data }) => data.movement === 'balance' && councilOf(data) === council))

/** What is said to have moved for one council and year on one day is one movement. */
const amountsOf = (tellings: readonly Telling<ReserveData>[], movement: string): readonly (number | 'unknown')[] =>
  byName(
    tellings.filter(({ data }) => data.movement === movement),
    ({ data, by }) => `${data.council ?? ''} ${data.year ?? ''} ${by.effectiveOn}`,
  ).map((ofOne) => agreed(ofOne.map(({ data }) => data.amount)))
