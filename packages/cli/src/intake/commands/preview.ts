import type { Command } from 'commander'
import { formatOption } from '../../commands/record.ts'
import type { CommandGround } from '../../create-program.ts'
import type { PreviewFileOptions } from './preview-file.ts'

export const definePreview = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('preview')
    .description('say what a file would change in the pack, and record nothing')
    .argument('<file>', 'notes of a meeting (.yaml), a workbook (.xlsx) or drafts as JSON Lines; - for standard input')
    .addOption(formatOption())
    .option('--as-at <day>', 'the day of the pack (default: the last day that the file speaks of)')
    .option('--detail', 'say each figure that would be another, with the facts that make it so')
    .option('--json', 'say it as JSON')
    .addHelpText(
      'after',
      `
The file is recorded in a copy of the ledger, in memory, and the two are compared: the figures that a board knows by heart,
the services, what else is new, and what would be found. Ends with 1 where it would be refused.

Examples:
  $ programme-ledger preview figures.xlsx
  $ programme-ledger preview board-2011-09-15.yaml --as-at 2011-09-30
  $ programme-ledger preview board-2011-09-15.yaml --detail
`,
    )
    .action(async (file: string, _: unknown, given: Command) => {
      const { previewFile } = await import('./preview-file.ts')
      end(await previewFile(file, given.optsWithGlobals<PreviewFileOptions>(), surroundings))
    })
}
