import { UNKNOWN, type Unknown } from './amount.ts'

/**
 * Whether a printed figure is the one that its parts make: exactly; but for what the rounding of each may explain; with the
 * other sign; not; or untested, because a part is not known.
 */
export type Agreement = 'exactly' | 'withinRounding' | 'oppositeSign' | 'differs' | 'untested'

/** Holds a printed figure against a computed one, both in pence. `rounding` is how far they may be apart by rounding alone. */
export const agreementOf = (
  printed: number | Unknown,
  computed: number | Unknown,
  rounding: number,
): Exclude<Agreement, 'oppositeSign'> => {
  if (printed === UNKNOWN || computed === UNKNOWN) return 'untested'
  if (printed === computed) return 'exactly'
  return Math.abs(printed - computed) <= rounding ? 'withinRounding' : 'differs'
}

/** How many of some printed figures are what their parts make. */
export interface Checks {
  readonly hold: number
  readonly fail: number
  readonly untested: number
}

export const countChecks = (agreements: readonly Agreement[]): Checks => {
  const count = (...these: readonly Agreement[]): number => agreements.filter((each) => these.includes(each)).length
  return {
    hold: count('exactly', 'withinRounding'),
    fail: count('differs', 'oppositeSign'),
    untested: count('untested'),
  }
}
