import { Argument, type Command } from 'commander'
import type { CommandGround } from '../create-program.ts'
import { POPULATION_NAMES, POPULATIONS } from '../sample/populations.ts'
import type { SampleOptions } from '../sample/sample.ts'
import { addViewpointOptions } from './viewpoint-options.ts'

export const defineSample = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program
    .command('sample')
    .description('draw a monetary-unit sample of amounts, which ties to their total')
    .addArgument(new Argument('<population>', 'what to sample, from the list below').choices(POPULATION_NAMES))
    .option('--size <n>', 'about how many selections')
    .option('--interval <pounds>', 'or the sampling interval')
    .option('--seed <n>', 'draws the same sample again (default: a new one, which is said)')
    .option('--year <year>', 'only this financial year, such as 2010/11')
  addViewpointOptions(command)
    .option('--json', 'as JSON: amounts in pence')
    .option('--csv', 'the sample as CSV')
    .option('--part <id>', 'only this table: sample, negative or unknown')
    .addHelpText('after', HELP)
    .action(async (population: string, _: unknown, given: Command) => {
      const { sample } = await import('../sample/sample.ts')
      end(await sample(population, given.optsWithGlobals<SampleOptions>(), surroundings))
    })
}

const HELP = `
Populations:
${Object.entries(POPULATIONS)
  .map(([name, says]) => `  ${name.padEnd(19)}${says}`)
  .join('\n')}

Every pound has the same chance: an item of the sampling interval or more (the top stratum) is always selected. Amounts
less than nothing, and those that are not known, are listed beside the sample. Ends with 1 where the population does not
tie to the total of the books.

Example:
  $ programme-ledger sample reported-savings --year 2010/11 --size 5 --seed 42 --as-at 2011-06-30
`
