import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Day, londonDay, type Viewpoint } from '@programme-ledger/core'
import {
  boardPack,
  type PackFile,
  type PackFormat,
  packFiles,
  packIssued,
  type ReportDocument,
} from '@programme-ledger/reports'
import { dayFrom } from '../ask/day-from.ts'
import { roleFrom } from '../ask/role-from.ts'
import { throughFrom } from '../ask/through-from.ts'
import { type GivenViewpoint, viewpointFrom } from '../ask/viewpoint-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { assertPlaceFor } from '../export/assert-place-for.ts'
import type { ProgrammeLedger } from '../intake/intake.ts'
import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import { judgeDrafts, recordDrafts } from '../record/judge-drafts.ts'
import { sayJudgement } from '../record/say-judgement.ts'
import type { Surroundings } from '../surroundings.ts'
import { startSteps } from '../terminal/start-steps.ts'
import { UsageError } from '../usage-error.ts'
import { PACK_FORMAT_NAMES } from './pack-format-names.ts'
import { writeFolder } from './write-folder.ts'

export interface PackOptions extends GivenViewpoint {
  readonly ledger?: string
  readonly output: string
  readonly audience: ReportDocument['audience']
  readonly format?: readonly PackFormat[]
  readonly since?: string
  readonly sinceKnownOn?: string
  readonly sinceThrough?: string
  readonly programmeName?: string
  readonly checkpoint?: string
  readonly issued?: string
  readonly record?: boolean
  readonly on?: string
  readonly to?: string
  readonly by?: string
}

const FORMAT_IN_WORDS: Readonly<Record<PackFormat, string>> = {
  html: 'the page',
  xlsx: 'the workbook',
  csv: 'the CSV files',
  markdown: 'the Markdown',
  json: 'the JSON',
}

/** That a pack was issued, as options give it. */
interface Issue {
  readonly pack: string
  readonly issuedOn: Day
  readonly actor: { readonly role: string }
  readonly to?: string
}

const READ_FIRST =
  'Read its texts before it is published: names of people, and small numbers of them in words, cannot be found in free text. What is not to be read, mark as personal or exempt in the ledger.'

/** Writes the board pack in a new folder, all of its files or none; then records that it was issued, where that is asked for. */
export const pack = async (given: PackOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const { output, programmeName, checkpoint, format } = given
  if (existsSync(output)) throw new UsageError(`${output} is there already: give the name of a new folder by --output`)
  await assertPlaceFor(output)
  const issue = issueFrom(given, surroundings.clock)
  const isRecorded = issue !== undefined && given.record === true
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings, { readOnly: !isRecorded })
  const steps = startSteps(surroundings)
  try {
    steps.next('Working out the figures of the pack')
    const document = await boardPack(ledger, {
      ...viewpointFrom(given, surroundings.clock),
      audience: given.audience,
      ...sinceFrom(given),
      ...(programmeName !== undefined && { programmeName }),
      ...(checkpoint !== undefined && { checkpoint: await readFile(checkpoint, 'utf8') }),
    })
    const drafts = issue === undefined ? [] : [{ draft: ledger.draft(packIssued(document, issue)), at: '--issued' }]
    // A pack of which it cannot be recorded that it was issued is not written either.
    const refused = isRecorded
      ? await judgeDrafts(ledger, { drafts, problems: [] }, authority(surroundings))
      : undefined
    if (refused !== undefined && refused.problems.length > 0)
      return await sayJudgement(
        refused,
        { how: 'recorded', json: false },
        { ...surroundings, stdout: surroundings.stderr },
      )
    const files: PackFile[] = []
    for (const each of PACK_FORMAT_NAMES.filter((name) => format === undefined || format.includes(name))) {
      steps.next(`Making ${FORMAT_IN_WORDS[each]}`)
      files.push(...(await packFiles(document, { formats: [each] })))
    }
    steps.next('Writing its files')
    await writeFolder(output, files)
    steps.stop()
    surroundings.stderr.write(`Written: ${files.length} ${files.length === 1 ? 'file' : 'files'} in ${output}\n`)
    if (given.audience === 'public') surroundings.stderr.write(`${READ_FIRST}\n`)
    if (isRecorded) return await recordIssue(ledger, { drafts, problems: [] }, surroundings)
    for (const { draft } of drafts) surroundings.stdout.write(`${JSON.stringify(draft)}\n`)
    return EXIT.fine
  } finally {
    steps.stop()
    await close()
  }
}

/** From where to tell what changed, where it is given. */
const sinceFrom = ({ since, sinceKnownOn, sinceThrough }: PackOptions): { readonly since?: Viewpoint } => {
  if (since === undefined) {
    if (sinceKnownOn !== undefined || sinceThrough !== undefined)
      throw new UsageError('Give the day since which to tell what changed: --since DAY, such as --since 2010-01-15')
    return {}
  }
  return {
    since: {
      asAt: dayFrom('--since', since),
      ...(sinceKnownOn !== undefined && { knownOn: dayFrom('--since-known-on', sinceKnownOn) }),
      ...(sinceThrough !== undefined && { through: throughFrom('--since-through', sinceThrough) }),
    },
  }
}

const authority = ({ clock }: Surroundings) => ({ authority: 'asked', clock }) as const

const recordIssue = async (
  ledger: ProgrammeLedger,
  taken: Parameters<typeof recordDrafts>[1],
  surroundings: Surroundings,
): Promise<ExitCode> => {
  const judgement = await recordDrafts(ledger, taken, authority(surroundings))
  return sayJudgement(judgement, { how: 'recorded', json: false }, surroundings)
}

const issueFrom = ({ issued, record, on, to, by }: PackOptions, clock: () => number): Issue | undefined => {
  if (issued === undefined) {
    if (record === true || on !== undefined || to !== undefined || by !== undefined)
      throw new UsageError('Give the pack a key by --issued KEY, such as --issued board-2011-06')
    return undefined
  }
  if (by === undefined) throw new UsageError('Say who records that the pack was issued: --by ROLE')
  roleFrom('--by', by)
  const issuedOn = on === undefined ? londonDay(clock()) : dayFrom('--on', on)
  return { pack: issued, issuedOn, actor: { role: by }, ...(to !== undefined && { to }) }
}
