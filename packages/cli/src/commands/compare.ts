import { Argument, type Command } from 'commander'
import type { CompareOptions } from '../compare/compare.ts'
import type { CommandGround } from '../create-program.ts'
import { addViewOptions } from './view-options.ts'

export const defineCompare = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program
    .command('compare')
    .description('show what changed in a view between two viewpoints, and exactly which entries changed it')
    .addArgument(new Argument('<view>', 'a view, as for show'))
    .requiredOption('--from <day>', 'position at the end of this day')
    .requiredOption('--to <day>', 'and at the end of this day')
    .option('--from-known-on <day>', 'the first one using papers to this day (default: all papers)')
    .option('--to-known-on <day>', 'the second one using papers to this day (default: all papers)')
    .option('--from-through <entries>', 'the first one using entries made to this position, day or time')
    .option('--to-through <entries>', 'the second one using entries made to this position, day or time')
  addViewOptions(command)
    .option('--json', 'as JSON: amounts in pence')
    .addHelpText(
      'after',
      `
Change since last reported is ordinary movement; restatement is said only of an approved material error or a changed basis.

Examples:
  $ programme-ledger compare staffPosition --from 2010-01-15 --from-known-on 2010-01-15 --to 2011-06-30
  $ programme-ledger compare councilSavings --year 2010/11 --from 2011-03-31 --to 2011-06-30
  $ programme-ledger compare currentStatus --from 2009-08-21 --from-known-on 2009-08-21 --to 2009-08-21    hindsight
`,
    )
    .action(async (view: string, _: unknown, given: Command) => {
      const { compare } = await import('../compare/compare.ts')
      end(await compare(view, given.optsWithGlobals<CompareOptions>(), surroundings))
    })
}
