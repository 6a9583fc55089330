import type { Command } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { RecordOptions } from '../record/record.ts'
import { asPublishedOption, formatOption } from './record.ts'

export const defineCheck = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('check')
    .description('say whether the facts of a file could be recorded, and record nothing')
    .argument('<file>', 'notes of a meeting (.yaml), a workbook (.xlsx) or drafts as JSON Lines; - for standard input')
    .addOption(formatOption())
    .addOption(asPublishedOption())
    .option('--json', 'say it as JSON')
    .addHelpText(
      'after',
      `
Ends with 1 where anything is wrong. All that is wrong is said at once, each with its line.

Example:
  $ programme-ledger check july.jsonl
`,
    )
    .action(async (file: string, _: unknown, given: Command) => {
      const { record } = await import('../record/record.ts')
      end(await record(file, { ...given.optsWithGlobals<RecordOptions>(), dryRun: true }, surroundings))
    })
}
