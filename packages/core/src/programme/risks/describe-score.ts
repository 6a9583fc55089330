import { attestedValue } from '../../values/attested.ts'
import { type RiskScore, type RisksReads, type StepsReads, wordFor } from './state.ts'

/** `likelihood 3 (Significant) × impact 4 (Critical) on the scale business-case`; steps without words where none is known. */
export const describeScore = ({ scales }: RisksReads, { scale, likelihood, impact }: RiskScore): string =>
  `likelihood ${describeStep(scales[scale]?.likelihood, likelihood)} × impact ${describeStep(scales[scale]?.impact, impact)} on the scale ${scale}`

/** `4 (Critical)`; the number alone where no one word is known for it. */
export const describeStep = (steps: StepsReads | undefined, step: number): string => {
  const word = attestedValue(wordFor(steps, step))
  return word === undefined ? String(step) : `${step} (${word})`
}
