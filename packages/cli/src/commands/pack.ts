import { type Command, Option } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { PackOptions } from '../pack/pack.ts'
import { PACK_FORMAT_NAMES } from '../pack/pack-format-names.ts'
import { addViewpointOptions } from './viewpoint-options.ts'

export const definePack = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program
    .command('pack')
    .description('write the board pack: a page of HTML, a workbook, CSV, Markdown and JSON')
    .requiredOption('-o, --output <folder>', 'a new folder for its files; written whole or not at all')
    .addOption(
      new Option('--audience <who>', 'public leaves out what is exempt, and small counts of people')
        .choices(['public', 'exempt'])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--format <kinds...>', 'only in these forms').choices(PACK_FORMAT_NAMES))
    .option('--since <day>', 'tell what changed since the position at this day (default: since the pack issued last)')
    .option('--since-known-on <day>', 'of --since: using papers to this day (default: by the papers of the pack)')
    .option('--since-through <entries>', 'of --since: using entries made to this position, day or time')
    .option('--programme-name <name>', 'what the programme is called, for its title')
    .option('--checkpoint <file>', 'a signed note on the log, to be printed in it')
  addViewpointOptions(command)
    .addHelpText(
      'after',
      `
Once it is issued, record that it was: the next pack tells what changed since. --issued prints the draft of that; with --record it
is recorded instead, after the files are written.

Examples:
  $ programme-ledger pack --audience public --as-at 2011-06-30 --known-on 2011-06-30 --output pack-2011-06-30
  $ programme-ledger pack --audience exempt --format html xlsx --output pack
  $ programme-ledger pack --audience public --output pack --issued board-2011-06 --by 'programme officer' --record
`,
    )
    .option('--issued <key>', 'print the draft that says that this pack was issued, under this key')
    .option('--record', 'of --issued: record it in the ledger, and print no draft')
    .option('--on <day>', 'of --issued: the day that it was issued (default: today)')
    .option('--to <whom>', 'of --issued: whom it went to')
    .option('--by <role>', 'of --issued: who records it, by role')
    .action(async (_: unknown, given: Command) => {
      const { pack } = await import('../pack/pack.ts')
      end(await pack(given.optsWithGlobals<PackOptions>(), surroundings))
    })
}
