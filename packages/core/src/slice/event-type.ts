import type { z } from 'zod'
import { LedgerError } from '../errors.ts'
import type { Upcaster } from './define-slice.ts'
import type { AnyFact } from './fact.ts'
import type { Later } from './later.ts'
import type { Objection } from './violation.ts'

/** A programme's state: the states of its slices, by name. */
export type State = Record<string, unknown>

/** A rule with its name, erased of its slice's types. */
export interface NamedRule {
  readonly rule: string
  readonly judge: (all: State, fact: AnyFact) => Objection | undefined
}

/** An event type as the replay handles it, erased of its slice's types. Engine events have no slice. */
export interface EventType {
  readonly type: string
  readonly slice: string | undefined
  readonly schema: z.ZodType
  /** The current schema version: one more than there are upcasters. */
  readonly version: number
  readonly upcasters: readonly Upcaster[]
  readonly recipe: (own: unknown, fact: AnyFact) => undefined
  readonly rules: readonly NamedRule[]
  /** What a fact says, as a sentence; undefined where its slice has no words for it. */
  readonly words: ((all: State, fact: AnyFact) => string) | undefined
  /** What a fact says comes on a later day than its own; undefined where nothing does. */
  readonly later: ((all: State, fact: AnyFact) => Later | undefined) | undefined
}

/** An entry of a version that this code does not know yet. */
export class NewerSchemaVersionError extends LedgerError {
  constructor({ type, schemaVersion, position }: AnyFact, known: number) {
    super(
      'newer-schema-version',
      `Entry ${position} is a ${type} of schema version ${schemaVersion}, and this code knows versions up to ${known}: read it with a newer release`,
    )
  }
}

/** The entry with its data brought to the current schema version; the stored entry stays as it is. */
export const upcast = ({ version, upcasters }: EventType, entry: AnyFact): AnyFact => {
  if (entry.schemaVersion === version) return entry
  if (entry.schemaVersion > version) throw new NewerSchemaVersionError(entry, version)
  const data = upcasters
    .slice(entry.schemaVersion - 1)
    .reduce((older, step) => step(older), entry.data as Readonly<Record<string, unknown>>)
  return { ...entry, data, schemaVersion: version }
}
