import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { defineCheck } from './commands/check.ts'
import { defineCompare } from './commands/compare.ts'
import { defineCompletion } from './commands/completion.ts'
import { defineDraft } from './commands/draft.ts'
import { defineExplain } from './commands/explain.ts'
import { defineExport } from './commands/export.ts'
import { defineFindings } from './commands/findings.ts'
import { defineImport } from './commands/import.ts'
import { defineInit } from './commands/init.ts'
import { definePack } from './commands/pack.ts'
import { defineRecord } from './commands/record.ts'
import { defineSample } from './commands/sample.ts'
import { defineSchema } from './commands/schema.ts'
import { defineSeries } from './commands/series.ts'
import { defineShow } from './commands/show.ts'
import type { ExitCode } from './exit-code.ts'
import { defineAuthorise } from './intake/commands/authorise.ts'
import { definePreview } from './intake/commands/preview.ts'
import { defineTemplate } from './intake/commands/template.ts'
import type { Surroundings } from './surroundings.ts'
import { isColoured } from './terminal/is-coloured.ts'

const manifest: { readonly version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)

/** What each command is defined with. */
export interface CommandGround {
  readonly surroundings: Surroundings
  /** Says how the command ends, where that is not fine. */
  readonly end: (code: ExitCode) => void
}

const DEFINITIONS = [
  defineInit,
  defineTemplate,
  defineDraft,
  defineCheck,
  definePreview,
  defineAuthorise,
  defineRecord,
  defineShow,
  defineExplain,
  defineCompare,
  defineSeries,
  defineFindings,
  defineSample,
  definePack,
  defineExport,
  defineImport,
  defineSchema,
  defineCompletion,
]

/** The command with all its subcommands. What one of them does is loaded only when it is asked for. */
export const createProgram = (surroundings: Surroundings, end: CommandGround['end']): Command => {
  const { stdout, stderr, env } = surroundings
  const program = new Command('programme-ledger')
    .description(
      'The book of record of a change programme: record facts, and ask what was so on any day, as known on any day.',
    )
    .version(manifest.version, '-V, --version', 'say which version of the command this is')
    .addOption(
      // Not by commander's own `env`, which would look past the surroundings.
      new Option('-l, --ledger <file>', 'the ledger, a file; or set PROGRAMME_LEDGER').default(
        env.PROGRAMME_LEDGER,
        'PROGRAMME_LEDGER',
      ),
    )
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, '').replace(/^./, (letter) => letter.toUpperCase())),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => isColoured({ stdout, env }),
      getErrHasColors: () => isColoured({ stdout: stderr, env }),
    })
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', OVERVIEW)
  for (const define of DEFINITIONS) define(program, { surroundings, end })
  return program
}

const OVERVIEW = `
Dates. A fact has three: when it happened or took effect, when its paper is dated, and when it was entered
(automatic). So every question has a viewpoint:
  --as-at DAY       Position at this day. Default: today
  --known-on DAY    using papers to this day. Default: all papers
  --through N       using entries made to this position, day or time. Default: all entries

Ends with 0 where all is fine, 1 where there are findings or something was refused, 2 where it was asked wrongly or
could not be done.

Begin with:
  $ programme-ledger init bdc-rbc --first-day 2007-01-01 --ledger bdc-rbc.ledger
  $ export PROGRAMME_LEDGER=bdc-rbc.ledger
  $ programme-ledger show currentStatus --as-at 2011-06-30
  $ programme-ledger explain currentStatus:ict --as-at 2011-06-30
`
