import { alternate, type Candidate, type Timings } from './alternate.ts'

/** What is measured against what, and the ratio that is wanted. */
export interface Comparison {
  readonly title: string
  /** The candidate that the others are measured against. */
  readonly baseline: string
  readonly candidates: readonly Candidate[]
  /** What is measured: time, or what a candidate measures instead of it. Default: µs. */
  readonly unit?: 'µs' | 'bytes'
  readonly rounds: number
  /** How many operations a measurement does. */
  readonly operations: number
  /** By candidate, the most that its ratio to the baseline may be. */
  readonly atMost: Readonly<Record<string, number>>
}

/** One candidate's result; a ratio is the median of the ratios of each round. */
export interface Result {
  readonly candidate: string
  /** In the comparison's unit. */
  readonly each: number
  readonly ratio: number
  readonly atMost: number | undefined
}

export const compare = async (comparison: Comparison): Promise<readonly Result[]> => {
  const timings = await alternate(comparison.candidates, comparison.rounds)
  return comparison.candidates.map(({ name }) => resultOf(comparison, timings, name))
}

const resultOf = (
  { baseline, operations, atMost, unit = 'µs' }: Comparison,
  timings: Timings,
  candidate: string,
): Result => {
  const own = timings.get(candidate) ?? []
  const base = timings.get(baseline) ?? []
  return {
    candidate,
    // Time is measured in milliseconds.
    each: (median(own) * (unit === 'µs' ? 1_000 : 1)) / operations,
    ratio: median(own.map((took, round) => took / (base[round] ?? Number.NaN))),
    atMost: atMost[candidate],
  }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
