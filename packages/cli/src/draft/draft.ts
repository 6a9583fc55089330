import { newId } from '@programme-ledger/core'
import type { z } from 'zod'
import { dayFrom } from '../ask/day-from.ts'
import { roleFrom } from '../ask/role-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { eventTypeNamed } from '../schema/event-type-named.ts'
import type { Surroundings } from '../surroundings.ts'
import { dataFrom } from './data-from.ts'

/** The envelope of a draft, as options give it. */
export interface DraftOptions {
  readonly happened?: string
  readonly paperDated?: string
  readonly by?: string
  readonly authorisedBy?: string
  readonly source?: string
  readonly sourceKind: string
  readonly anchor?: string
  readonly evidence: string
  readonly supersedes?: string
  readonly reason?: string
  readonly note?: string
}

/** Prints a draft of one fact, and says what is missing or wrong. By other entries only `check` judges it. */
export const draft = async (
  given: string,
  fields: readonly string[],
  options: DraftOptions,
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> => {
  const { type, version, schema } = eventTypeNamed(given)
  if (options.by !== undefined) roleFrom('--by', options.by)
  if (options.authorisedBy !== undefined) roleFrom('--authorised-by', options.authorisedBy)
  const data = dataFrom(fields)
  stdout.write(`${JSON.stringify({ id: newId(), type, schemaVersion: version, ...envelopeOf(options), data })}\n`)
  const missing = [...missingOf(options), ...wrongWith(schema, data)]
  for (const each of missing) stderr.write(`${each}\n`)
  return missing.length === 0 ? EXIT.fine : EXIT.found
}

const envelopeOf = (options: DraftOptions) => {
  const { happened, paperDated, by, authorisedBy, source, sourceKind, anchor, evidence, supersedes, reason, note } =
    options
  return {
    ...(happened !== undefined && { effectiveOn: dayFrom('--happened', happened) }),
    ...(paperDated !== undefined && { knownOn: dayFrom('--paper-dated', paperDated) }),
    ...(by !== undefined && { actor: { role: by } }),
    ...(authorisedBy !== undefined && { authorisedBy: { role: authorisedBy } }),
    ...(source !== undefined && {
      sources: [{ kind: sourceKind, ref: source, ...(anchor !== undefined && { anchor }) }],
    }),
    evidence,
    ...(supersedes !== undefined && { supersedes }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
  }
}

const NEEDED = [
  ['happened', 'Happened or took effect: give the day by --happened'],
  ['paperDated', 'Paper dated: give the date of the paper by --paper-dated'],
  ['by', 'Who records it: give the role by --by'],
  ['source', 'Where it comes from: give the paper or meeting by --source'],
] as const satisfies readonly (readonly [keyof DraftOptions, string])[]

const missingOf = (options: DraftOptions): readonly string[] =>
  NEEDED.flatMap(([name, says]) => ((options[name] ?? '').trim() === '' ? [says] : []))

const wrongWith = (schema: z.ZodType, data: object): readonly string[] => {
  const { error } = schema.safeParse(data)
  return (
    error?.issues.map(({ path, message }) => `${path.length === 0 ? 'what it says' : path.join('.')}: ${message}`) ?? []
  )
}
