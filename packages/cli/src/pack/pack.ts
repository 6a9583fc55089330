import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { londonDay } from '@programme-ledger/core'
import { boardPack, type PackFormat, packFiles, packIssued, type ReportDocument } from '@programme-ledger/reports'
import { dayFrom } from '../ask/day-from.ts'
import { type GivenViewpoint, viewpointFrom } from '../ask/viewpoint-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { ProgrammeLedger } from '../intake/intake.ts'
import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'
import { writeFolder } from './write-folder.ts'

export interface PackOptions extends GivenViewpoint {
  readonly ledger?: string
  readonly output: string
  readonly audience: ReportDocument['audience']
  readonly format?: readonly PackFormat[]
  readonly since?: string
  readonly checkpoint?: string
  readonly issued?: string
  readonly to?: string
  readonly by?: string
}

/** Writes the board pack in a new folder, all of its files or none. */
export const pack = async (given: PackOptions, surroundings: Surroundings): Promise<ExitCode> => {
  if (existsSync(given.output))
    throw new UsageError(`${given.output} is there already: give the name of a new folder by --output`)
  if (given.issued !== undefined && given.by === undefined)
    throw new UsageError('Say who records that the pack was issued: --by ROLE')
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings)
  try {
    const document = await boardPack(ledger, {
      ...viewpointFrom(given, surroundings.clock),
      audience: given.audience,
      ...(given.since !== undefined && { since: { asAt: dayFrom('--since', given.since) } }),
      ...(given.checkpoint !== undefined && { checkpoint: await readFile(given.checkpoint, 'utf8') }),
    })
    const files = await packFiles(document, given.format === undefined ? {} : { formats: given.format })
    await writeFolder(given.output, files)
    surroundings.stderr.write(`Written: ${files.length} files in ${given.output}\n`)
    if (given.issued !== undefined) surroundings.stdout.write(issuedDraft(ledger, document, given, surroundings))
    return EXIT.fine
  } finally {
    await close()
  }
}

const issuedDraft = (
  ledger: ProgrammeLedger,
  document: ReportDocument,
  { issued = '', to, by = '' }: PackOptions,
  { clock }: Surroundings,
): string => {
  const said = { pack: issued, issuedOn: londonDay(clock()), actor: { role: by }, ...(to !== undefined && { to }) }
  return `${JSON.stringify(ledger.draft(packIssued(document, said)))}\n`
}
