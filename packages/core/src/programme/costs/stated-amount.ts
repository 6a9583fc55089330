import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { AttestedWhen } from '../../values/when.ts'

/** An amount of pence that a source gives, when, and how sure it is. */
export interface StatedAmount {
  /** The day of the statement that made it. */
  readonly on: Day
  when: AttestedWhen
  amount: Attested<number>
  /** Approximately, at least, at most. */
  qualifier: Attested<string>
  /** How far, in pence, the amount may be off by rounding. */
  goodTo: Attested<number>
}

/** An amount of which nothing is said but its day. */
export const newAmount = (on: Day): StatedAmount => ({
  on,
  when: notStated(),
  amount: notStated(),
  qualifier: notStated(),
  goodTo: notStated(),
})

/** What is last stated of one thing: how much by the last that know it, and when by the last of all. */
export interface LastStated<Each extends Readonly<StatedAmount>> {
  /**
   * Those that may be the last which anybody knows, or where nobody knows any, the last: several, where their sources are too vague
   * about their days to tell which that is.
   */
  readonly last: readonly Each[]
  /** The last day that it can have been stated on. */
  readonly on: Day
  /** When it was last stated, with an amount or without. */
  readonly when: AttestedWhen
  /** Whether sources are too vague to tell which of several is the last. */
  readonly isOutOfOrder: boolean
  /** The others, in order of their days. */
  readonly earlier: readonly Each[]
}

/** Undefined where nothing is stated. */
export const lastStated = <Each extends Readonly<StatedAmount>>(
  amounts: readonly Each[],
): LastStated<Each> | undefined => {
  const known = amounts.filter(({ amount }) => amount.is !== 'unknown')
  const last = possiblyLast(known.length === 0 ? amounts : known)
  const ofAll = possiblyLast(amounts)
  const on = ofAll.at(-1)?.on
  return (
    on && {
      last,
      on,
      when: joinCells(ofAll.map(({ when }) => when)),
      isOutOfOrder: last.length > 1 || ofAll.length > 1,
      earlier: amounts.filter((each) => !last.includes(each)),
    }
  )
}

/** What amounts come to of which each may be the last: contested between them where they differ. */
export const joinAmounts = (all: readonly Readonly<StatedAmount>[]): Omit<StatedAmount, 'on' | 'when'> => ({
  amount: joinCells(all.map(({ amount }) => amount)),
  qualifier: joinCells(all.map(({ qualifier }) => qualifier)),
  goodTo: joinCells(all.map(({ goodTo }) => goodTo)),
})
