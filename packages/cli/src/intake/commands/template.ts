import type { Command } from 'commander'
import type { CommandGround } from '../../create-program.ts'
import type { WriteTemplateOptions } from './write-template.ts'

export const defineTemplate = (program: Command, { surroundings, end }: CommandGround): void => {
  program
    .command('template')
    .description('write a workbook with the lines, risks, services and figures of the ledger, and room for new ones')
    .requiredOption('-o, --output <file>', 'write it there, whole or not at all: figures.xlsx')
    .option('--as-at <day>', 'the day of the figures that it shows (default: today)')
    .option('--known-on <day>', 'using papers to this day (default: all papers)')
    .option('--year <year>', 'the year of its financial summary, such as 2010/11 (default: that of the day)')
    .addHelpText(
      'after',
      `
Fill in its yellow cells, and take it in by preview, authorise and record.

Examples:
  $ programme-ledger template --as-at 2011-06-30 --year 2010/11 --output figures.xlsx
`,
    )
    .action(async (_: unknown, given: Command) => {
      const { writeTemplate } = await import('./write-template.ts')
      end(await writeTemplate(given.optsWithGlobals<WriteTemplateOptions>(), surroundings))
    })
}
