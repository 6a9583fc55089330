import { type Command, Option } from 'commander'
import type { CommandGround } from '../create-program.ts'
import { FORMATS } from '../record/formats.ts'
import type { RecordOptions } from '../record/record.ts'

export const defineRecord = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('record')
    .description('record the facts of a file, all of them or none')
    .argument('<file>', 'notes of a meeting (.yaml), a workbook (.xlsx) or drafts as JSON Lines; - for standard input')
    .addOption(formatOption())
    .addOption(asPublishedOption())
    .option('-n, --dry-run', 'say what would be recorded, and record nothing')
    .option('--json', 'say it as JSON')
    .addHelpText(
      'after',
      `
Money must be authorised by somebody else than who records it. What is only taken over from papers that were published
needs nobody's authority here: say --as-published. Draft minutes, and what somebody stated or inferred, are no such
papers.

The same file again adds nothing: when in doubt whether it went through, record it once more. If anything is wrong,
nothing is recorded, and all that is wrong is said at once.

Examples:
  $ programme-ledger record board-2011-09-15.yaml --dry-run
  $ programme-ledger record board-2011-09-15.yaml
  $ programme-ledger record july.jsonl
  $ programme-ledger draft ProjectStarted service=payroll --happened 2024-07-01 ... | programme-ledger record -
`,
    )
    .action(async (file: string, _: unknown, given: Command) => {
      const { record } = await import('../record/record.ts')
      end(await record(file, given.optsWithGlobals<RecordOptions>(), surroundings))
    })
}

/** What kind of file it is, where its name does not tell. */
export const formatOption = (): Option =>
  new Option('--format <kind>', 'what the file is, where its name does not tell').choices(FORMATS)

/** Says whose authority the money has. */
export const asPublishedOption = (): Option =>
  new Option(
    '--as-published',
    'the money is taken over from published papers or confirmed minutes: nobody authorises it here',
  )
