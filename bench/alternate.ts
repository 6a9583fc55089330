/** A piece of work to be timed: it prepares, and gives what is to be done `times` times. */
export interface Candidate {
  readonly name: string
  /** Does the work and answers how long it took, in milliseconds; what it needs beforehand it does before it starts its clock. */
  readonly measure: () => number | Promise<number>
}

/** Milliseconds of each candidate, round by round. */
export type Timings = ReadonlyMap<string, readonly number[]>

/**
 * Times candidates in turn, A B A B …, so that a machine that changes its pace changes it for all of them. A fifth as many
 * rounds go before and do not count: code is compiled in them.
 */
export const alternate = async (candidates: readonly Candidate[], rounds: number): Promise<Timings> => {
  const timings = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const { name, measure } of candidates) {
      const took = await measure()
      if (round >= 0) timings.get(name)?.push(took)
    }
  }
  return timings
}

/** How long work takes, in milliseconds. */
export const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

export const timedAsync = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
