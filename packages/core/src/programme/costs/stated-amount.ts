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

/**
 * Those of the amounts stated of one thing that may be the last which anybody knows, or where nobody knows any, the last: several,
 * where their sources are too vague about their days to tell which that is.
 */
export const possiblyLastAmounts = <Each extends Readonly<StatedAmount>>(amounts: readonly Each[]): readonly Each[] => {
  const known = amounts.filter(({ amount }) => amount.is !== 'unknown')
  return possiblyLast(known.length === 0 ? amounts : known)
}

/** What amounts come to of which each may be the last: contested between them where they differ. */
export const joinAmounts = (all: readonly Readonly<StatedAmount>[]): Omit<StatedAmount, 'on'> => ({
  when: joinCells(all.map(({ when }) => when)),
  amount: joinCells(all.map(({ amount }) => amount)),
  qualifier: joinCells(all.map(({ qualifier }) => qualifier)),
  goodTo: joinCells(all.map(({ goodTo }) => goodTo)),
})
