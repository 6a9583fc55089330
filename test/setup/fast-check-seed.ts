import fc from 'fast-check'
import { chooseSeed, wholeNumber } from './choose-seed.ts'

// `vitest.config.ts` has put the seed of the run into FC_SEED. FC_NUM_RUNS asks for more (or fewer) runs of every property.
const numRuns = process.env.FC_NUM_RUNS

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: chooseSeed(process.env),
  ...(numRuns === undefined ? {} : { numRuns: wholeNumber('FC_NUM_RUNS', numRuns) }),
})
