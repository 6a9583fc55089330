/** The seed that CI uses, so that a red build is red again on the same commit. */
const CI_SEED = 20100401

/** One seed for a whole run: the one asked for by `FC_SEED`, a fixed one in CI, otherwise a new one, printed. */
export const chooseSeed = (env: Record<string, string | undefined>): number => {
  if (env.FC_SEED !== undefined) return wholeNumber('FC_SEED', env.FC_SEED)
  if (env.CI !== undefined) return CI_SEED
  const seed = Math.floor(Math.random() * 0x7fffffff)
  console.log(`property tests use seed ${seed}; repeat them with FC_SEED=${seed} npm test`)
  return seed
}

/** Reads a whole number from an environment variable; a misspelt one is an error, not a default. */
export const wholeNumber = (name: string, text: string): number => {
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`${name} must be a whole number, but is "${text}"`)
  return Number(text)
}
