import { type Command, Option } from 'commander'
import type { CommandGround } from '../create-program.ts'
import { EXPORT_FORMATS } from '../export/export-formats.ts'
import type { ExportOptions } from '../export/export-log.ts'

export const defineExport = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('export')
    .description('write every entry, or a journal of savings and headcount, for another program')
    .addOption(new Option('--format <kind>', 'in which form').choices(EXPORT_FORMATS).default('jsonl'))
    .option('-o, --output <file>', 'write there, whole or not at all (default: standard output)')
    .option('--as-at <day>', 'of a journal: to the end of this day (default: today)')
    .option('--known-on <day>', 'of a journal: using papers to this day (default: all papers)')
    .addHelpText(
      'after',
      `
Forms:
  jsonl        every entry as it is stored, one a line; import makes the same ledger of it again
  cloudevents  every entry as an event of CloudEvents 1.0, one a line
  hledger      savings and headcount as a journal that hledger checks
  beancount    the same for Beancount

Of every entry, it also says the root of the log on standard error: import --root takes it.

Examples:
  $ programme-ledger export --output bdc-rbc.jsonl
  $ programme-ledger export --format hledger --as-at 2011-06-30 | hledger check --strict -f -
`,
    )
    .action(async (_: unknown, given: Command) => {
      const { exportLog } = await import('../export/export-log.ts')
      end(await exportLog(given.optsWithGlobals<ExportOptions>(), surroundings))
    })
}
