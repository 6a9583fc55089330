import type { Command } from 'commander'
import type { CommandGround } from '../create-program.ts'
import type { ExplainOptions } from '../explain/explain.ts'
import { addViewOptions } from './view-options.ts'
import { addViewpointOptions } from './viewpoint-options.ts'

export const defineExplain = (program: Command, { surroundings, end }: CommandGround): void => {
  const command = program
    .command('explain')
    .description(
      'show every entry behind a row, or entries by number, with their corrections and the place in their documents',
    )
    .argument('<ref>', 'the row, as the last column of show has it: currentStatus:ict; or entry numbers: 480, 374-384')
  addViewOptions(addViewpointOptions(command))
    .option('--json', 'the whole explanation as JSON')
    .addHelpText(
      'after',
      `
Ask from the viewpoint, and with the options, that the view was shown with. Entry numbers are those that the pack prints as
evidence; they take no options of a view.

Examples:
  $ programme-ledger explain currentStatus:ict --as-at 2011-06-30
  $ programme-ledger explain councilSavings:2010/11/overall --as-at 2011-06-30
  $ programme-ledger explain 374-384
  $ programme-ledger explain '3, 480'
`,
    )
    .action(async (ref: string, _: unknown, given: Command) => {
      const { explain } = await import('../explain/explain.ts')
      end(await explain(ref, given.optsWithGlobals<ExplainOptions>(), surroundings))
    })
}
