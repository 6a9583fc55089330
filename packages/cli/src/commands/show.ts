import { Argument, type Command } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { ShowOptions } from '../show/show.ts'
import { addViewOptions } from './view-options.ts'
import { addViewpointOptions } from './viewpoint-options.ts'
import { viewsInHelp } from './views-in-help.ts'

export const defineShow = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program
    .command('show')
    .description('show a view as it was on any day, as known on any day')
    .addArgument(new Argument('<view>', 'the question to answer, from the list below'))
  addViewOptions(addViewpointOptions(command))
    .option('--json', 'the whole answer as JSON: amounts in pence, unknown and contested as values')
    .option('--csv', 'one table as CSV, exactly')
    .option('--part <id>', 'only this table of the answer')
    .addHelpText('after', HELP)
    .action(async (view: string, _: unknown, command: Command) => {
      const { show } = await import('../show/show.ts')
      end(await show(view, command.optsWithGlobals<ShowOptions>(), surroundings))
    })
}

const HELP = `
Views:
${viewsInHelp()}

Examples:
  $ programme-ledger show currentStatus --as-at 2011-06-30
  $ programme-ledger show councilSavings --year 2010/11 --council bdc
  $ programme-ledger show currentStatus --as-at 2009-08-21 --known-on 2009-08-21     what a board could know that day
  $ programme-ledger show staffPosition --csv --part movements > movements.csv
`
