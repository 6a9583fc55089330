import { randomInt } from 'node:crypto'
import type { FinancialYear } from '@programme-ledger/core'
import { basisLines } from '../ask/basis-lines.ts'
import { knownName } from '../ask/known-name.ts'
import type { GivenViewpoint } from '../ask/viewpoint-from.ts'
import { withBooks } from '../ask/with-books.ts'
import { yearFrom } from '../ask/year-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { FormOfAnswer } from '../show/form-of-answer.ts'
import { writeTables } from '../show/write-tables.ts'
import type { Surroundings } from '../surroundings.ts'
import { pageOf } from '../terminal/page-of.ts'
import { UsageError } from '../usage-error.ts'
import { populationOf } from './population.ts'
import { POPULATION_NAMES, POPULATIONS, type PopulationName } from './populations.ts'
import { reconcile } from './reconcile.ts'
import { sampleTables } from './sample-tables.ts'
import { selectByMoney } from './select-by-money.ts'
import { type GivenSpacing, spacingFrom } from './spacing-from.ts'
import { workingsOf } from './workings-of.ts'

export interface SampleOptions extends GivenViewpoint, GivenSpacing, FormOfAnswer {
  readonly ledger?: string
  readonly seed?: string
  readonly year?: string
}

const LARGEST_SEED = 2 ** 31

/** Draws a monetary-unit sample: the same seed, viewpoint and size give the same sample again. */
export const sample = async (name: string, given: SampleOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const population = populationNamed(name)
  const spacing = spacingFrom(given)
  const seed = given.seed === undefined ? randomInt(LARGEST_SEED) : seedFrom(given.seed)
  const year = given.year === undefined ? undefined : (yearFrom('--year', given.year) as FinancialYear)
  return withBooks(given, surroundings, async (books) => {
    const whole = populationOf(population, books, year)
    const tie = reconcile(whole)
    if (tie.sampled.length === 0)
      throw new UsageError(`There is nothing to sample: these books have no ${POPULATIONS[population]}`)
    const drawn = selectByMoney(tie.sampled, spacing, seed)
    if (given.json === true) {
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, { population, basis: books.basis, seed, ...drawn, ...tie, total: whole.total })
    } else {
      const workings = workingsOf({ population, whole, tie, drawn, seed })
      const heading = `${basisLines(books, pageOf(surroundings).width)}\n\n${workings.join('\n')}\n`
      await writeTables({ heading, tables: sampleTables(drawn, tie) }, given, surroundings)
    }
    return tie.difference === 0 ? EXIT.fine : EXIT.found
  })
}

const populationNamed = (name: string): PopulationName =>
  knownName(
    'population',
    name,
    POPULATION_NAMES.map((each) => ({ name: each })),
  ) as PopulationName

const seedFrom = (seed: string): number => {
  if (/^\d{1,10}$/.test(seed) && Number(seed) < LARGEST_SEED) return Number(seed)
  throw new UsageError(`--seed ${seed} is no seed: give a whole number from 0 to ${LARGEST_SEED - 1}`)
}
