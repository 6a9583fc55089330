import type { Command } from 'commander'
import { formatOption } from '../../commands/record.ts'
import type { CommandGround } from '../../create-program.ts'
import type { AuthoriseFileOptions } from './authorise-file.ts'

export const defineAuthorise = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('authorise')
    .description('vouch for the money in a file that somebody else has drafted')
    .argument('<file>', 'notes of a meeting (.yaml), a workbook (.xlsx) or drafts as JSON Lines; - for standard input')
    .addOption(formatOption())
    .requiredOption('--by <role>', 'who authorises it, by role: somebody else than who records it')
    .option('--account <account>', 'tells two holders of one role apart')
    .option('-o, --output <file>', 'write the drafts there, whole or not at all (default: standard output)')
    .addHelpText(
      'after',
      `
Writes the drafts of the file as JSON Lines, those of money with who authorises them. Read what they would change first,
by preview. What is changed afterwards is refused when it is recorded.

Examples:
  $ programme-ledger preview figures.xlsx
  $ programme-ledger authorise figures.xlsx --by 'section 151 officer' --output figures.jsonl
  $ programme-ledger record figures.jsonl
`,
    )
    .action(async (file: string, _: unknown, given: Command) => {
      const { authoriseFile } = await import('./authorise-file.ts')
      end(await authoriseFile(file, given.optsWithGlobals<AuthoriseFileOptions>(), surroundings))
    })
}
