import { type Command, Option } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { DraftOptions } from '../draft/draft.ts'

const EVIDENCE = ['minutesConfirmed', 'minutesDraft', 'reported', 'systemExtract', 'stated', 'inferred']

export const defineDraft = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('draft')
    .description('write one fact as a draft, to be checked and recorded')
    .argument('<type>', 'the event type, such as ServiceWentLive; programme-ledger schema lists them')
    .argument('[fields...]', 'what it says: field=words, or field:=JSON for numbers and lists; period.from=2010-04-01')
    .option('--happened <day>', 'the day on which it happened or took effect')
    .option('--paper-dated <day>', 'the date of the paper that says so')
    .option('--by <role>', 'who records it, by role')
    .option('--authorised-by <role>', 'who authorised it, by role: somebody else')
    .option('--source <ref>', 'the paper or meeting that says so')
    .addOption(
      new Option('--source-kind <kind>', 'what the source is')
        .choices(['document', 'meeting', 'systemExtract', 'officerStatement'])
        .default('document'),
    )
    .option('--anchor <place>', 'the place in the source, such as §7.4')
    .addOption(new Option('--evidence <kind>', 'how well it is borne out').choices(EVIDENCE).default('reported'))
    .option('--supersedes <id>', 'the id of the entry that was wrong')
    .addOption(
      new Option('--reason <reason>', 'why it was wrong').choices([
        'transcription',
        'laterInformation',
        'reclassification',
        'materialError',
      ]),
    )
    .option('--note <words>', 'words of the recorder')
    .addHelpText(
      'after',
      `
It is printed as a line of JSON with an id of its own. What is still missing is said beside it, and ends with 1.

Examples:
  $ programme-ledger draft ServiceWentLive service=payroll partners:='["ash","elm"]' --happened 2024-07-01 \\
      --paper-dated 2024-07-18 --by 'committee clerk' --source 'joint board, 18 July 2024' --source-kind meeting \\
      --evidence minutesDraft >> july.jsonl
`,
    )
    .action(async (type: string, fields: readonly string[], _: unknown, given: Command) => {
      const { draft } = await import('../draft/draft.ts')
      end(await draft(type, fields, given.optsWithGlobals<DraftOptions>(), surroundings))
    })
}
