import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, attestedValue, witnessesOf } from '../../values/attested.ts'
import { type Day, END_OF_TIME } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import type { Trend } from './events.ts'
import { positionOf, productOf, type RiskPosition, type RiskState } from './position-of.ts'
import type { RiskMovement } from './risk-movement.ts'
import { type RiskDay, type RiskReads, type RiskScore, type RisksReads, wordFor } from './state.ts'

/** A step of a scale and the word for it. */
export interface StepInWords {
  readonly step: number
  readonly word: Attested<string>
}

/** What was said of how likely and how bad a risk is on one day. */
export interface RiskObservation extends Row {
  readonly on: Day
  readonly score: Attested<RiskScore>
  readonly printed: Attested<number>
  readonly trend: Attested<Trend>
  readonly why: Attested<string>
}

/** What may have become of a risk by the day, where a source is too vague to tell. */
export interface PossiblePosition {
  readonly state: RiskState | 'notRegistered'
  readonly score: Attested<RiskScore>
  readonly trend: Attested<Trend>
}

/** A risk as it stands. Its cells are those of the last day that speaks of each. */
export interface RiskRow extends Row, RiskPosition {
  readonly risk: Key
  /** How likely and how bad, with the words of the scale; undefined where no one score is known. */
  readonly likelihood: StepInWords | undefined
  readonly impact: StepInWords | undefined
  /** Likelihood times impact; undefined where no one score is known. No colour is ever given to it. */
  readonly computed: number | undefined
  /** Among the risks of its scale that are on the register, by what is computed: ties share the better rank (1, 2, 2, 4). */
  readonly rank: number | undefined
  /** The same by what sources print. */
  readonly printedRank: number | undefined
  /** Every day that a score or a trend was given, in order. */
  readonly history: readonly RiskObservation[]
  readonly undetermined: PossiblePosition | undefined
  /** Only where it was asked for. */
  readonly movement: RiskMovement | undefined
}

export interface RiskRowParts {
  readonly all: RisksReads
  /** What may count by the day; undefined where nobody asks. */
  readonly possibly: RisksReads | undefined
  readonly risk: Key
  readonly asAt: Day
}

/** The row of a risk, not ranked yet; undefined where nobody had spoken of it by the day. */
export const riskRow = ({ all, possibly, risk, asAt }: RiskRowParts): RiskRow | undefined => {
  const certain = all.risks[risk]
  const position = certain && positionOf(certain, asAt)
  return certain && position && rowOf({ all, possibly, risk, asAt }, certain, position)
}

/** The row of a risk of which nothing is certain: what is said of it may have happened by the day. */
export const possibleRiskRow = ({ all, possibly, risk }: Omit<RiskRowParts, 'asAt'>): RiskRow | undefined => {
  const possible = possibly?.risks[risk]
  const position = possible && positionOf(possible, END_OF_TIME)
  // What is vague is dated its latest day, which lies ahead.
  return possible && position && rowOf({ all, possibly, risk, asAt: END_OF_TIME }, possible, position)
}

const rowOf = ({ all, possibly, risk, asAt }: RiskRowParts, { days }: RiskReads, position: RiskPosition): RiskRow => {
  const told = days.filter(({ on }) => on <= asAt)
  const possible = possibly && undeterminedOf(possibly.risks[risk], position)
  const { likelihood, impact } = inWords(all, position.score)
  return {
    ...position,
    ref: `riskRegister:risk/${risk}`,
    risk,
    likelihood,
    impact,
    computed: productOf(position.score),
    rank: undefined,
    printedRank: undefined,
    history: told.filter(isObservation).map((day) => observationOf(risk, day)),
    undetermined: possible,
    movement: undefined,
    entries: positionsOf(
      ...told.flatMap(witnessesOfDay),
      ...[likelihood, impact].map((each) => (each === undefined ? [] : witnessesOf(each.word))),
      ...(possible === undefined ? [] : (possibly?.risks[risk]?.days.flatMap(witnessesOfDay) ?? [])),
    ),
  }
}

const inWords = ({ scales }: RisksReads, score: Attested<RiskScore>): Pick<RiskRow, 'likelihood' | 'impact'> => {
  const known = attestedValue(score)
  if (known === undefined) return { likelihood: undefined, impact: undefined }
  const scale = scales[known.scale]
  return {
    likelihood: { step: known.likelihood, word: wordFor(scale?.likelihood, known.likelihood) },
    impact: { step: known.impact, word: wordFor(scale?.impact, known.impact) },
  }
}

const undeterminedOf = (
  possible: RiskReads | undefined,
  { state, score, trend }: RiskPosition,
): PossiblePosition | undefined => {
  const position = possible && positionOf(possible, END_OF_TIME)
  if (position === undefined) return { state: 'notRegistered', score, trend }
  const isSame = position.state === state && sameValue(position.score, score) && sameValue(position.trend, trend)
  return isSame ? undefined : { state: position.state, score: position.score, trend: position.trend }
}

const isObservation = ({ score, trend }: Readonly<RiskDay>): boolean => score.is !== 'unknown' || trend.is !== 'unknown'

const observationOf = (risk: Key, { on, score, printed, trend, why }: Readonly<RiskDay>): RiskObservation => ({
  ref: `riskRegister:risk/${risk}/on/${on}`,
  on,
  score,
  printed,
  trend,
  why,
  entries: positionsOf(...[score, printed, trend, why].map(witnessesOf)),
})

const witnessesOfDay = ({ on: _, ...cells }: Readonly<RiskDay>): readonly (readonly number[])[] =>
  Object.values(cells).map((cell: Attested<unknown>) => witnessesOf(cell))
