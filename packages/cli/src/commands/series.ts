import { Argument, type Command, Option } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { SeriesOptions } from '../series/series.ts'
import { addViewOptions } from './view-options.ts'

export const defineSeries = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program
    .command('series')
    .description('show a view, or one row of it, over a stretch of days')
    .addArgument(new Argument('<view>', 'a view, as for show'))
    .requiredOption('--from <day>', 'the first day of the stretch')
    .requiredOption('--to <day>', 'its last day')
    .addOption(
      new Option('--step <step>', 'ask at the end of each, or by change whenever the answer is another')
        .choices(['day', 'week', 'month', 'quarter', 'year', 'change'])
        .default('change'),
    )
    .option(
      '--known-on <day>',
      'using papers to this day, or each-day: to the very day that is asked about (default: all papers)',
    )
    .option('--row <ref>', 'follow one row: a table with a line for each day')
  addViewOptions(command)
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV, with the day in the first column')
    .option('--part <id>', 'which table of the view, for CSV')
    .addHelpText(
      'after',
      `
Examples:
  $ programme-ledger series currentStatus --row currentStatus:ict --from 2008-09-01 --to 2011-06-30
  $ programme-ledger series staffPosition --step quarter --known-on each-day --from 2009-06-30 --to 2011-06-30 --csv
`,
    )
    .action(async (view: string, _: unknown, given: Command) => {
      const { series } = await import('../series/series.ts')
      end(await series(view, given.optsWithGlobals<SeriesOptions>(), surroundings))
    })
}
