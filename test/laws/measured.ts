import fc from 'fast-check'

/**
 * The same values in every run: what generators make is measured, and a measure that comes out otherwise each time would tell
 * nobody whether the generators changed.
 */
const SEED = 20100401

/** So many values that an arbitrary makes. */
export const measured = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): readonly Value[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED })

/** The share of generated values that has each trait, in per cent, as `fc.statistics` measures it. */
export const measuredShares = <Value>(
  arbitrary: fc.Arbitrary<Value>,
  traits: (value: Value) => string[],
  numRuns: number,
): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>()
  const logger = (line: string): void => {
    const [, trait, share] = /^(.*?)\.*(\d+(?:\.\d+)?)%$/.exec(line) ?? []
    if (trait !== undefined) shares.set(trait, Number(share))
  }
  fc.statistics(arbitrary, traits, { numRuns, logger, seed: SEED })
  return shares
}
