import path from 'node:path'
import { DraftEnvelope } from '../../packages/core/src/log/entry.ts'
import { programme } from '../../packages/core/src/programme/programme.ts'
import type { AnySlice } from '../../packages/core/src/slice/define-slice.ts'
import { declarationOf } from './declaration.ts'
import { type Property, propertiesOf } from './follow.ts'
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts'
import { commentsOf } from './schema-comments.ts'
import { sliceSource } from './slice-source.ts'
import { readSource } from './source.ts'

/** An event type with the JSON Schema of its data, described by the comments in its source. */
export interface DocumentedType {
  readonly type: string
  readonly version: number
  readonly schema: JsonSchema
}

/** The event types of one slice, or of the ledger itself. */
export interface DocumentedSlice {
  /** Undefined for the ledger itself. */
  readonly slice: AnySlice | undefined
  readonly types: readonly DocumentedType[]
}

const CORE = path.resolve(import.meta.dirname, '../../packages/core/src')

/** Every event type of the programme: those of the ledger itself, then slice by slice as they are composed. */
export const documentedSlices = (): readonly DocumentedSlice[] => [
  { slice: undefined, types: documentedTypes(undefined, engineSource()) },
  ...programme.slices.map((slice) => ({ slice, types: documentedTypes(slice.name, sliceSource(slice).events) })),
]

/** The JSON Schema of the envelope that every draft has. */
export const envelopeSchema = (): JsonSchema => {
  const declared = declarationOf(readSource(path.join(CORE, 'log/entry.ts')), 'DraftEnvelope')
  return jsonSchemaOf(DraftEnvelope, commentsOf(declared))
}

const engineSource = (): readonly Property[] => {
  const declared = declarationOf(readSource(path.join(CORE, 'slice/engine-events.ts')), 'engineEvents')
  return declared === undefined ? [] : propertiesOf(declared)
}

const documentedTypes = (slice: string | undefined, inSource: readonly Property[]): readonly DocumentedType[] =>
  [...programme.eventTypes.values()]
    .filter((each) => each.slice === slice)
    .map(({ type, version, schema }) => {
      const comments = commentsOf(inSource.find(({ key }) => key === type))
      return { type, version, schema: jsonSchemaOf(schema, comments) }
    })
