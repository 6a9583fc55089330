import { type Command, Option } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { FindingsOptions } from '../findings/findings.ts'
import { addViewpointOptions } from './viewpoint-options.ts'

export const defineFindings = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program.command('findings').description('list what here cannot be relied on, the serious first')
  addViewpointOptions(command)
    .addOption(
      new Option('--severity <least>', 'only what is at least as severe').choices(['serious', 'warning', 'note']),
    )
    .option('--about <thing>', 'only what is found of this, such as service/ict')
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .addHelpText(
      'after',
      `
Ends with 1 where anything is listed, so that a script can go by it.

Examples:
  $ programme-ledger findings --as-at 2011-06-30 --severity serious
  $ programme-ledger findings --about service/ict
`,
    )
    .action(async (_: unknown, given: Command) => {
      const { findings } = await import('../findings/findings.ts')
      end(await findings(given.optsWithGlobals<FindingsOptions>(), surroundings))
    })
}
