import { formatDay, type NamedFinding } from '@programme-ledger/core'
import { dayFrom } from '../../ask/day-from.ts'
import { changeLines } from '../../compare/change-lines.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import { openLedgerFile } from '../../ledger-file/open-ledger-file.ts'
import type { Format } from '../../record/formats.ts'
import { takeIn } from '../../record/take-in.ts'
import type { Surroundings } from '../../surroundings.ts'
import { hanging } from '../../terminal/hanging.ts'
import { pageOf } from '../../terminal/page-of.ts'
import { apartFromRecorded } from '../flow/apart-from-recorded.ts'
import { type Preview, preview } from '../flow/preview.ts'
import { sayProblems } from './say-problems.ts'

export interface PreviewFileOptions {
  readonly ledger?: string
  readonly format?: Format
  readonly asAt?: string
  readonly json?: boolean
}

/** Says what recording a file would change. */
export const previewFile = async (
  file: string,
  { asAt, ...given }: PreviewFileOptions,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings, { readOnly: true })
  try {
    const { drafts, problems } = await takeIn(file, { format: given.format, ledger }, surroundings)
    if (problems.length > 0) return sayProblems(problems, surroundings)
    const { fresh, recordedBefore } = await apartFromRecorded(ledger, drafts)
    const day = asAt === undefined ? {} : { asAt: dayFrom('--as-at', asAt) }
    const shown = await preview(ledger, fresh, { clock: surroundings.clock, ...day })
    if (given.json === true) {
      const { writeJson } = await import('../../terminal/write-json.ts')
      writeJson(surroundings.stdout, { ...shown, fresh: fresh.length, recordedBefore: recordedBefore.length })
      return shown.problems.length === 0 ? EXIT.fine : EXIT.found
    }
    if (shown.problems.length > 0) return sayProblems(shown.problems, surroundings)
    const counted = `${fresh.length} facts are new${recordedBefore.length === 0 ? '' : `, and ${recordedBefore.length} were recorded before`}.`
    surroundings.stdout.write(`${[counted, ...previewLines(shown, pageOf(surroundings).width)].join('\n')}\n`)
    return EXIT.fine
  } finally {
    await close()
  }
}

const previewLines = ({ asAt, comparisons, found, settled }: Preview, width: number): readonly string[] => [
  comparisons.length === 0
    ? `No figure of the pack at ${formatDay(asAt)} would be another.`
    : `What would change in the pack at ${formatDay(asAt)}:`,
  ...comparisons.flatMap((comparison) => ['', comparison.view, ...changeLines(comparison, width).slice(1)]),
  ...findingLines('What would be found besides:', found, width),
  ...findingLines('What would not be found any more:', settled, width),
]

const findingLines = (heading: string, findings: readonly NamedFinding[], width: number): readonly string[] =>
  findings.length === 0
    ? []
    : ['', heading, ...findings.map(({ severity, message }) => hanging(`  ${severity}: `, message, width))]
