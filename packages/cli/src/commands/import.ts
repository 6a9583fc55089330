import type { Command } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { ImportOptions } from '../export/import-log.ts'

export const defineImport = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('import')
    .description('make a ledger out of what export wrote, the same entry by entry')
    .argument('<file>', 'JSON Lines of all entries; - for standard input')
    .option('--root <hash>', 'refuse a log with another root than this, which export said of it')
    .addHelpText(
      'after',
      `
The new ledger has the same positions, times and root. It is made whole or not at all; a file that is there is left as it is.
To record facts in a ledger that is there, use record.

Example:
  $ programme-ledger import bdc-rbc.jsonl --ledger copy-for-the-auditor.ledger

The root tells whether two logs are the same in every entry. Take it from somewhere else than the file: from whoever exported
it, or from a pack.
`,
    )
    .action(async (file: string, _: unknown, given: Command) => {
      const { importLog } = await import('../export/import-log.ts')
      end(await importLog(file, given.optsWithGlobals<ImportOptions>(), surroundings))
    })
}
