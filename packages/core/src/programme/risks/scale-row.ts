import { positionsOf, type Row } from '../../slice/row.ts'
import { type Sum, sumOf, UNKNOWN } from '../../values/amount.ts'
import { attestedValue, figureOf, notStated, witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { RiskRow, StepInWords } from './risk-row.ts'
import { type RiskScaleReads, type RiskScore, type StepsReads, stepsIn, wordFor } from './state.ts'

/** A step of a scale and how many risks stand on it. */
export interface StepRow extends Row, StepInWords {
  readonly count: number
}

/** How likely and how bad, and the risks that are so. */
export interface MatrixCell extends Row {
  readonly likelihood: number
  readonly impact: number
  /** By rank. */
  readonly risks: readonly Key[]
  readonly count: number
}

/** Sums over the risks of a scale; `unknown` counts those whose figure is not known, or contested. */
export interface RiskTotals extends Row {
  readonly risks: number
  readonly likelihood: Sum
  readonly impact: Sum
  readonly printed: Sum
  readonly computed: Sum
  /** How many printed scores are not likelihood times impact. */
  readonly mismatches: number
}

/** A scale, and the risks scored on it that are on the register. */
export interface ScaleRow extends Row {
  readonly scale: Key
  /** From 1 upwards; where sources disagree about how many there are, as many as the longest has. */
  readonly likelihood: readonly StepRow[]
  readonly impact: readonly StepRow[]
  /** By rank; those of which sources disagree about the score come last, and are not ranked. */
  readonly risks: readonly RiskRow[]
  /** Every cell, the empty ones too: by likelihood, then by impact. */
  readonly matrix: readonly MatrixCell[]
  readonly totals: RiskTotals
}

interface ScaleParts {
  readonly scale: Key
  /** Undefined where no source that counts adopts the scale. */
  readonly words: RiskScaleReads | undefined
  /** Ranked. */
  readonly risks: readonly RiskRow[]
}

export const scaleRow = ({ scale, words, risks }: ScaleParts): ScaleRow => {
  const ref = `riskRegister:scale/${scale}`
  const adopting =
    words === undefined ? [] : positionsOf(witnessesOfSteps(words.likelihood), witnessesOfSteps(words.impact))
  const stepRows = (which: 'likelihood' | 'impact'): readonly StepRow[] =>
    stepsOf(words?.[which], risks, which).map((step) => {
      const there = risks.filter((row) => row[which]?.step === step)
      const word = words === undefined ? notStated<string>() : wordFor(words[which], step)
      const entries = positionsOf(witnessesOf(word), ...there.map((row) => row.entries))
      return { ref: `${ref}/${which}/${step}`, step, word, count: there.length, entries }
    })
  const [likelihood, impact] = [stepRows('likelihood'), stepRows('impact')]
  return {
    ref,
    scale,
    likelihood,
    impact,
    risks,
    matrix: likelihood.flatMap((row) =>
      impact.map((column) => cellOf({ ref, risks, adopting, likelihood: row.step, impact: column.step })),
    ),
    totals: totalsOf(ref, risks, adopting),
    entries: positionsOf(adopting, ...risks.map(({ entries }) => entries)),
  }
}

/** As many steps as the scale has, or as the risks on it show where nobody adopted it. */
const stepsOf = (
  steps: StepsReads | undefined,
  risks: readonly RiskRow[],
  which: 'likelihood' | 'impact',
): readonly number[] => {
  const shown = risks.map((row) => row[which]?.step ?? 0)
  return Array.from({ length: Math.max(steps === undefined ? 0 : stepsIn(steps), ...shown) }, (_, index) => index + 1)
}

interface CellParts {
  readonly ref: string
  readonly risks: readonly RiskRow[]
  readonly adopting: readonly number[]
  readonly likelihood: number
  readonly impact: number
}

const cellOf = ({ ref, risks, adopting, likelihood, impact }: CellParts): MatrixCell => {
  const there = risks.filter((row) => row.likelihood?.step === likelihood && row.impact?.step === impact)
  return {
    ref: `${ref}/cell/${likelihood}x${impact}`,
    likelihood,
    impact,
    risks: there.map(({ risk }) => risk),
    count: there.length,
    entries: positionsOf(adopting, ...there.map(({ entries }) => entries)),
  }
}

const totalsOf = (ref: string, risks: readonly RiskRow[], adopting: readonly number[]): RiskTotals => {
  const sumOfSteps = (which: keyof Omit<RiskScore, 'scale'>): Sum =>
    sumOf(risks.map((row) => row[which]?.step ?? UNKNOWN))
  return {
    ref: `${ref}/totals`,
    risks: risks.length,
    likelihood: sumOfSteps('likelihood'),
    impact: sumOfSteps('impact'),
    printed: sumOf(risks.map(({ printed }) => figureOf(printed))),
    computed: sumOf(risks.map(({ computed }) => computed ?? UNKNOWN)),
    mismatches: risks.filter(isPrintedWrong).length,
    entries: positionsOf(adopting, ...risks.map(({ entries }) => entries)),
  }
}

/** Whether the one printed score is not the product of the one likelihood and impact. */
const isPrintedWrong = ({ computed, printed }: Pick<RiskRow, 'computed' | 'printed'>): boolean =>
  computed !== undefined && printed.is === 'known' && attestedValue(printed) !== computed

const witnessesOfSteps = ({ count, words }: StepsReads): readonly number[] =>
  positionsOf(witnessesOf(count), ...words.map(witnessesOf))
