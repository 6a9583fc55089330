import { z } from 'zod'
import { Day, type Instant } from '../values/day.ts'
import { Key } from '../values/key.ts'
import type { Reads } from '../values/reads.ts'
import { Actor, Evidence, Source } from '../values/source.ts'
import { Text } from '../values/text.ts'

/** A ULID: 26 characters of Crockford's base 32, upper case. */
export const Id = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, {
  error: 'is not a ULID: 26 upper-case characters such as 01J0ZQ4V6W7X8Y9Z0A1B2C3D4E',
})

const fieldNames = z.array(Text).min(1, { error: 'names no field: leave it out' })
const TYPE_NAME = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/)?[A-Z][A-Za-z0-9]*$/

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The envelope of every entry as a caller gives it. These names are the storage format: version them with care. The
 * keys stand in sorted order, which is the order of the stored bytes. What `data` must hold is for the catalogue of
 * event types to say.
 */
export const DraftEnvelope = z
  .strictObject({
    actor: Actor,
    authorisedBy: Actor.optional(),
    causationId: Text.optional(),
    correlationId: Text.optional(),
    data: z.custom<Readonly<Record<string, unknown>>>(isPlainObject, {
      error: 'is not an object of named fields: give the data that the type asks for',
    }),
    disclosure: z.enum(['open', 'exempt', 'personal']).optional(),
    effective: z.strictObject({ asStated: Text, earliest: Day.nullable() }).optional(),
    effectiveOn: Day,
    evidence: Evidence,
    externalRef: Text.optional(),
    id: Id,
    inferredFields: fieldNames.optional(),
    inferredFrom: z.array(Id).min(1, { error: 'names no entry: leave it out' }).optional(),
    knownOn: Day,
    note: Text.optional(),
    reason: z.enum(['transcription', 'laterInformation', 'reclassification', 'materialError']).optional(),
    schemaVersion: z.int().min(1, { error: 'is not a schema version: they count from 1' }),
    sources: z.array(Source).min(1, { error: 'names no source: say where the fact comes from' }),
    supersedes: Id.optional(),
    type: z
      .string()
      .regex(TYPE_NAME, { error: 'is not the name of an event type: ServiceWentLive, or carbon/EmissionsMeasured' }),
  })
  .refine(({ effective, effectiveOn }) => (effective?.earliest ?? effectiveOn) <= effectiveOn, {
    path: ['effective', 'earliest'],
    error: 'is after effectiveOn: effectiveOn is the latest day that the evidence allows',
  })
type Envelope = z.output<typeof DraftEnvelope>

/** Why an entry was superseded. */
export type CorrectionReason = NonNullable<Envelope['reason']>

/** A fact as a caller gives it, to be recorded. */
export type Draft<Type extends string = string, Data = unknown> = Reads<Omit<Envelope, 'type' | 'data'>> & {
  readonly type: Type
  readonly data: Data
}

/** What recording adds to a draft. */
export interface Sealed {
  /** The ledger's key. */
  readonly ledger: string
  /** 1, 2, 3 … without a gap, in the order of commits. */
  readonly position: number
  /** The position of the first entry recorded together with this one. */
  readonly batch: number
  /** UTC milliseconds; never less than the entry's before. */
  readonly recordedAt: Instant
}

/** A recorded fact. Its canonical JSON is what is stored and hashed. */
export type Entry<Type extends string = string, Data = unknown> = Draft<Type, Data> & Sealed

export const LedgerKey = Key
