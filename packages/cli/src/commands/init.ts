import type { Command } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { InitOptions } from '../init/init.ts'

export const defineInit = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('init')
    .description('make a new ledger, an empty file of its own')
    .argument('<name>', 'the key of the ledger: lower-case letters, digits and hyphens, such as bdc-rbc')
    .requiredOption('--first-day <day>', 'the first day on which anything may have happened')
    .option('--by <role>', 'who opens it, by role (default: ledger steward)')
    .addHelpText(
      'after',
      `
Registrations, which say that a name exists, are dated the first day: choose one before anything that will be recorded.

Example:
  $ programme-ledger init bdc-rbc --first-day 2007-01-01 --ledger bdc-rbc.ledger
`,
    )
    .action(async (name: string, _: unknown, command: Command) => {
      const { init } = await import('../init/init.ts')
      end(await init(name, command.optsWithGlobals<InitOptions>(), surroundings))
    })
}
