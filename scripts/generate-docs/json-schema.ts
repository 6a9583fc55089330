import { z } from 'zod'
import { namedValueComments } from './named-value-comments.ts'
import { NAMED_VALUES } from './named-values.ts'
import { refusedWhere } from './refused-where.ts'
import type { Comments } from './schema-comments.ts'

/** A JSON Schema, as far as ours go. */
export interface JsonSchema {
  $schema?: string
  $id?: string
  $ref?: string
  $comment?: string
  title?: string
  description?: string
  type?: string
  format?: string
  pattern?: string
  const?: unknown
  enum?: unknown[]
  not?: JsonSchema
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
  maxLength?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  propertyNames?: JsonSchema
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  if?: JsonSchema
  then?: JsonSchema
  $defs?: Record<string, JsonSchema>
}

const named = z.registry<{ id: string }>()
for (const [id, { schema }] of Object.entries(NAMED_VALUES)) named.add(schema, { id })

/**
 * The JSON Schema (2020-12) of a zod schema, described by the comments in its source. What only a refinement checks is a
 * `$comment`.
 */
export const jsonSchemaOf = (schema: z.ZodType, comments: Comments): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    metadata: named,
    unrepresentable: 'any',
    io: 'input',
    override: mend,
  }) as JsonSchema
  for (const [name, definition] of Object.entries(made.$defs ?? {}))
    described(Object.assign(definition, MENDED[name]), namedValueComments(name))
  return described(made, comments)
}

interface Made {
  readonly zodSchema: z.core.$ZodType
  readonly jsonSchema: z.core.JSONSchema.BaseSchema
}

/** Says in words what only a refinement checks, and drops bounds that say no more than that a number is whole. */
const mend = ({ zodSchema, jsonSchema }: Made): void => {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  const refused = refusedWhere(zodSchema)
  if (refused.length > 0) jsonSchema.$comment = refused.join(' ')
  if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'object'
  if (jsonSchema.format === 'date') delete jsonSchema.pattern
}

/** What refinements of named values ask for, as far as a schema can say it. */
const MENDED: Readonly<Record<string, JsonSchema>> = {
  Key: { not: { enum: ['constructor', 'unknown'] } },
  Text: { not: { pattern: '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]' } },
  FinancialYear: { pattern: '^\\d{4}/\\d{2}$' },
}

const described = (schema: JsonSchema, comments: Comments | undefined): JsonSchema => {
  if (comments === undefined) return schema
  if (comments.says !== undefined) schema.description = comments.says
  for (const [field, each] of Object.entries(schema.properties ?? {})) described(each, comments.fields[field])
  const held = schema.items ?? schema.additionalProperties
  if (typeof held === 'object') described(held, comments.items)
  for (const [index, each] of (schema.anyOf ?? schema.oneOf ?? []).entries()) described(each, comments.options[index])
  return schema
}
