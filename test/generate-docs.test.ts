import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Pence } from '../packages/core/src/values/amount.ts'
import { Key } from '../packages/core/src/values/key.ts'
import { declarationOf } from '../scripts/generate-docs/declaration.ts'
import { type FieldRow, fieldRows } from '../scripts/generate-docs/field-rows.ts'
import { propertiesOf } from '../scripts/generate-docs/follow.ts'
import { jsonSchemaOf } from '../scripts/generate-docs/json-schema.ts'
import { type Comments, schemaComments } from '../scripts/generate-docs/schema-comments.ts'
import { severitiesOf } from '../scripts/generate-docs/severities.ts'
import { parseSource } from '../scripts/generate-docs/source.ts'
import { table } from '../scripts/generate-docs/table.ts'
import { takesEffectOn } from '../scripts/generate-docs/takes-effect-on.ts'

const sample = parseSource(
  'sample.ts',
  `
/** By party. */
const Shares = z.record(Key, Pence)
/** In this order. */
const KINDS = ['a', 'b'] as const
const Kind = z.enum(KINDS)
const either = (schema) => z.union([schema, z.literal('unknown')])
const group = {
  /** Who answers for it. */
  owner: Text.optional(),
}
export const events = {
  /**
   * Something came.
   *
   * @see the paper
   */
  Came: z.strictObject({
    ...group,
    kind: Kind,
    service: Key,
    shares: either(Shares).optional(),
    parts: z.array(z.strictObject({
      /**
       * How many
       * of them.
       */
      count: z.int(),
    })),
    /** What it is now. */
    means: z.discriminatedUnion('by', [
      /** All alike. */
      z.strictObject({ by: z.literal('equal') }),
    ]),
  }).refine(() => true, { error: 'says nothing' }),
}
const grave = () => ({ severity: 'serious' })
const find = () => [grave(), { severity: late ? 'warning' : 'note' }]
`,
)

const declared = (name: string) => {
  const found = declarationOf(sample, name)
  if (found === undefined) throw new Error(`the sample declares no ${name}`)
  return found
}

describe('the reading of comments', () => {
  const [came] = propertiesOf(declared('events'))
  const fields = came === undefined ? {} : schemaComments(came).fields

  it('finds those above event types, without their tags', () => {
    expect(came?.says).toBe('Something came.')
    expect(Object.keys(fields)).toEqual(['owner', 'kind', 'service', 'shares', 'parts', 'means'])
  })

  it('follows groups of fields, constants and lists by name', () => {
    expect(fields.owner?.says).toBe('Who answers for it.')
    expect(fields.kind?.says).toBe('In this order.')
    expect(fields.shares?.options[0]?.says).toBe('By party.')
  })

  it('reads what lists and unions hold', () => {
    expect(fields.parts?.items?.fields.count?.says).toBe('How many of them.')
    expect(fields.means?.says).toBe('What it is now.')
    expect(fields.means?.options[0]?.says).toBe('All alike.')
  })

  it('says nothing of what is explained once for all', () => {
    expect(fields.service?.says).toBeUndefined()
  })

  it('finds the severities in what a finding calls', () => {
    expect(severitiesOf(declared('find'))).toEqual(['serious', 'warning', 'note'])
    expect(severitiesOf(declared('grave'))).toEqual(['serious'])
  })
})

describe('the words for fields', () => {
  const silent: Comments = { fields: {}, options: [] }
  const rowsOf = (schema: z.ZodType): readonly FieldRow[] => fieldRows(jsonSchemaOf(schema, silent))
  const valuesOf = (schema: z.ZodType): string | undefined => rowsOf(z.strictObject({ field: schema }))[0]?.values

  it.each([
    [Key, 'key'],
    [z.union([Pence.min(1), z.literal('unknown')]), 'pence, 1 or more, or `unknown`'],
    [z.enum(['up', 'down', 'unchanged']), '`up`, `down` or `unchanged`'],
    [z.array(Key).min(1), 'list of keys, at least 1'],
    [z.record(Key, z.number().nonnegative()), 'by key: number, 0 or more'],
    [z.int().min(1).max(1_000), 'whole number, 1 to 1,000'],
  ])('say what it takes (%#)', (schema, words) => expect(valuesOf(schema)).toBe(words))

  it('say when it is required, also of one of several kinds', () => {
    const means = z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('equal') }),
      z.strictObject({ by: z.literal('fixed'), of: Key, note: Key.optional() }),
    ])
    expect(rowsOf(z.strictObject({ means: means.optional() })).map(({ field, required }) => [field, required])).toEqual(
      [
        ['means', 'no'],
        ['means.by', 'yes'],
        ['means.of', 'yes, where by is `fixed`'],
        ['means.note', 'may be, where by is `fixed`'],
      ],
    )
  })

  it('say what only a refinement refuses', () => {
    const once = z.array(Key).refine(() => true, { error: 'names a saving twice: name each once' })
    expect(rowsOf(z.strictObject({ field: once }))[0]?.says).toBe(
      'Refused where it names a saving twice: name each once.',
    )
  })
})

describe('the parts of a document', () => {
  it('take the day of an event from its comment', () => {
    expect(takesEffectOn("That it exists; it takes effect on the ledger's first day.")).toBe("the ledger's first day")
    expect(takesEffectOn('Its words; effective on the day adopted, or the first.')).toBe(
      'the day adopted, or the first',
    )
    expect(takesEffectOn('Finance validated a saving.')).toBe('the day that it happened or was said')
  })

  it('keep a bar within its cell', () => {
    expect(table(['a', 'b'], [['x|y', '']])).toBe('| a | b |\n|---|---|\n| x\\|y | |')
  })
})
