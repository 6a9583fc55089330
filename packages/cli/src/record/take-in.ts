import type { Intake, ProgrammeLedger, TakenIn } from '../intake/intake.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'
import { FORMATS, type Format } from './formats.ts'
import { readBytes } from './read-bytes.ts'

/** How each kind of file is read. Only the one that is given is loaded. */
const INTAKES: Readonly<Record<Format, () => Promise<Intake>>> = {
  jsonl: async () => (await import('./json-lines.ts')).jsonLines,
  yaml: async () => (await import('../intake/meeting/meeting-intake.ts')).meetingIntake,
  xlsx: async () => (await import('../intake/workbook/workbook-intake.ts')).workbookIntake,
}

const ENDINGS: Readonly<Record<string, Format>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  yaml: 'yaml',
  yml: 'yaml',
  xlsx: 'xlsx',
}

/** Reads drafts out of a file, by the ending of its name or as `--format` says; of standard input they are JSON Lines by default. */
export const takeIn = async (
  file: string,
  { format, ledger }: { readonly format?: Format | undefined; readonly ledger: ProgrammeLedger },
  surroundings: Surroundings,
): Promise<TakenIn> => {
  const bytes = await readBytes(file, surroundings)
  const intake = await INTAKES[format ?? formatOf(file)]()
  return intake.read(bytes, file, ledger)
}

const formatOf = (file: string): Format => {
  if (file === '-') return 'jsonl'
  const format = ENDINGS[file.split('.').at(-1)?.toLowerCase() ?? '']
  if (format !== undefined) return format
  throw new UsageError(`Nothing tells what ${file} is: say it by --format ${FORMATS.join(', --format ')}`)
}
