import { Pence } from '@programme-ledger/core'
import { z } from 'zod'
import { HEADING, shapeOf } from './meeting-heading.ts'
import { OF_EVERY_ITEM } from './read-item.ts'
import type { Section } from './section.ts'
import { SECTIONS } from './sections.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schema (2020-12) of a meeting's file, for editors that complete and check while it is written. It is wider than the ledger:
 * what goes by other entries, and what the meeting itself tells, is checked when the file is read.
 */
export const meetingSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'meeting.json',
  title: 'The notes of a meeting',
  type: 'object',
  required: ['meeting', 'body', 'recorder'],
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      Object.entries(HEADING).map(([field, description]) => [field, headingSchema(field, description)]),
    ),
    ...Object.fromEntries(Object.entries(SECTIONS).map(([heading, section]) => [heading, sectionSchema(section)])),
  },
  $defs: Object.fromEntries(Object.values(SECTIONS).map((section) => [section.type, itemSchema(section)])),
})

const SCALAR: JsonSchema = { type: ['string', 'number', 'boolean'] }

const headingSchema = (field: string, description: string): JsonSchema => {
  if (field === 'minutes') return { enum: ['draft', 'confirmed', 'none'], description }
  if (field === 'disclosure') return { enum: ['open', 'exempt', 'personal'], description }
  const shape = shapeOf('BodyMet')[field]
  return { ...(shape === undefined ? SCALAR : asWritten(shape)), description }
}

/** A list of items, or items by name, each a single value or its fields. */
const sectionSchema = (section: Section): JsonSchema => {
  const item = { $ref: `#/$defs/${section.type}` }
  const named: JsonSchema = { anyOf: [item, SCALAR, { type: 'null' }, { type: 'array', items: item }] }
  return {
    description: `${section.says} (${section.type})`,
    anyOf: [
      { type: 'array', items: { anyOf: [item, SCALAR] } },
      { type: 'object', properties: { each: item }, additionalProperties: named },
      SCALAR,
    ],
  }
}

/** Nothing is required: what is left out may stand before the colon, in `each`, or in the heading of the meeting. */
const itemSchema = ({ type }: Section): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(Object.entries(shapeOf(type)).map(([field, shape]) => [field, asWritten(shape)])),
    ...Object.fromEntries(
      Object.entries(OF_EVERY_ITEM).map(([field, description]) => [field, { ...SCALAR, description }]),
    ),
  },
})

/** What may be written for a field: words of a list, or lists and fields; whatever is read from words may be any single value. */
const asWritten = (schema: z.core.$ZodType): JsonSchema => {
  if (schema instanceof z.ZodOptional) return asWritten(schema.unwrap())
  if (schema instanceof z.ZodUnion) return { anyOf: [...schema.options.map(asWritten), { const: 'unknown' }] }
  if (schema instanceof z.ZodArray)
    return { anyOf: [{ type: 'array', items: asWritten(schema.element) }, asWritten(schema.element)] }
  if (schema instanceof z.ZodRecord) return { type: 'object', additionalProperties: asWritten(schema.valueType) }
  if (schema instanceof z.ZodObject) return { anyOf: [fieldsAsWritten(schema), { type: 'string' }] }
  if (schema instanceof z.ZodEnum) return { anyOf: [{ enum: schema.options }, { type: 'string' }] }
  if (schema instanceof z.ZodNumber) return numberAsWritten(schema)
  return SCALAR
}

const fieldsAsWritten = ({ shape }: z.ZodObject): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(Object.entries(shape).map(([field, each]) => [field, asWritten(each)])),
})

const numberAsWritten = (schema: z.ZodNumber): JsonSchema =>
  Pence instanceof z.ZodNumber && schema.maxValue === Pence.maxValue
    ? { type: ['string', 'number'], description: 'pounds: 12,500 or £12,500.50' }
    : { type: ['number', 'string'] }

/** The headings of a meeting's file and what each records, as the lines of a table in Markdown. */
export const meetingVocabulary = (): readonly string[] => [
  '| heading | what is written there | records | `name:` is | `: value` is | fields |',
  '|---|---|---|---|---|---|',
  ...Object.entries(SECTIONS).map(([heading, { says, type, subject, main }]) => {
    const others = Object.keys(shapeOf(type)).filter((field) => field !== subject && field !== main)
    const fields = others.length === 0 ? '' : others.map((field) => `\`${field}\``).join(', ')
    return `| \`${heading}\` | ${says} | \`${type}\` | \`${subject}\` | ${main === undefined ? '' : `\`${main}\``} | ${fields} |`
  }),
]
