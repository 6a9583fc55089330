import { counted, listInWords, newsInWords } from '@programme-ledger/reports/words'
import { dayFrom } from '../../ask/day-from.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import { openLedgerFile } from '../../ledger-file/open-ledger-file.ts'
import type { Format } from '../../record/formats.ts'
import { takeIn } from '../../record/take-in.ts'
import type { Surroundings } from '../../surroundings.ts'
import { hanging } from '../../terminal/hanging.ts'
import { pageOf } from '../../terminal/page-of.ts'
import { apartFromRecorded, type ToldApart } from '../flow/apart-from-recorded.ts'
import { lastDayOf } from '../flow/last-day-of.ts'
import { preview } from '../flow/preview.ts'
import { briefLines } from './brief-lines.ts'
import { detailLines } from './detail-lines.ts'
import { sayProblems } from './say-problems.ts'

export interface PreviewFileOptions {
  readonly ledger?: string
  readonly format?: Format
  readonly asAt?: string
  /** Says every figure that would be another, row by row, in place of the summary. */
  readonly detail?: boolean
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
    const day = asAt === undefined ? lastDayOf(drafts) : dayFrom('--as-at', asAt)
    const { brief, ...shown } = await preview(ledger, fresh, { clock: surroundings.clock, asAt: day })
    if (given.json === true) {
      const { writeJson } = await import('../../terminal/write-json.ts')
      writeJson(surroundings.stdout, { ...shown, fresh: fresh.length, recordedBefore: recordedBefore.length })
      return shown.problems.length === 0 ? EXIT.fine : EXIT.found
    }
    if (shown.problems.length > 0) return sayProblems(shown.problems, surroundings)
    const { width } = pageOf(surroundings)
    const lines = given.detail === true ? detailLines(shown, width) : briefLines({ ...shown, brief }, width)
    const heading = newInWords({ fresh, recordedBefore })
    surroundings.stdout.write(`${[hanging('', heading, width), ...(fresh.length === 0 ? [] : lines)].join('\n')}\n`)
    return EXIT.fine
  } finally {
    await close()
  }
}

/** `3 facts are new: 1 reported saving and 2 decisions. 4 were recorded before.` */
const newInWords = ({ fresh, recordedBefore }: ToldApart): string => {
  const before = recordedBefore.length
  if (fresh.length === 0)
    return before === 0
      ? 'Nothing is new: the file states no facts.'
      : `Nothing is new: ${before === 1 ? 'the one fact of the file was' : `all ${before} facts of the file were`} recorded before.`
  const types = fresh.map(({ draft }) => draft.type)
  const kinds = [...new Set(types)].map((type) => newsInWords(type, types.filter((each) => each === type).length))
  const rest = before === 0 ? '' : ` ${counted(before, 'fact was', 'facts were')} recorded before.`
  return `${counted(fresh.length, 'fact is', 'facts are')} new: ${listInWords(kinds)}.${rest}`
}
