import { attestedValue } from '../../values/attested.ts'
import { isBefore } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import type { Statement } from './state.ts'

/**
 * The statements that make one move together with one of them: they give one day, and nobody gave another in between. Bodies that
 * approve one revision meet each on a day of its own, and papers repeat it.
 *
 * @param all every statement that may have come in between, itself among them.
 */
export const moveOf = <Each extends Reads<Statement>>(one: Each, all: readonly Each[]): readonly Each[] =>
  all.filter((other) => other === one || isOneMove(one, other, all))

const isOneMove = (one: Reads<Statement>, other: Reads<Statement>, all: readonly Reads<Statement>[]): boolean =>
  giveOneDay(one, other) &&
  all
    .filter((each) => !giveOneDay(one, each))
    .every((each) => (isBefore(each, one) && isBefore(each, other)) || (isBefore(one, each) && isBefore(other, each)))

/** A day that is not known, or contested, is nobody else's. */
export const giveOneDay = (one: Reads<Statement>, other: Reads<Statement>): boolean => {
  const day = attestedValue(one.dueOn)
  return day !== undefined && day === attestedValue(other.dueOn)
}
