import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { programme } from '@programme-ledger/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { draftOf } from '../packages/core/src/log/admit.ts'
import type { Entry } from '../packages/core/src/log/entry.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'schemas')
const schemas = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object)

const DATE = /^\d{4}-\d{2}-\d{2}$/
const isDay = (text: string): boolean => DATE.test(text) && !Number.isNaN(Date.parse(text))
const ajv = new Ajv2020({ schemas, formats: { date: isDay }, allowUnionTypes: true })
const takes = (draft: unknown): boolean => ajv.validate('draft.json', draft)

// One entry and more of every event type, of the versions that the schemas are of.
const drafts = readFileSync(path.join(root, 'packages/core/test/golden/stored-entries.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => draftOf(JSON.parse(line) as Entry))
  .filter(({ type, schemaVersion }) => programme.eventTypes.get(type)?.version === schemaVersion)

describe('the JSON Schemas', () => {
  it.each(drafts.map((draft) => [draft.type, draft]))('take a %s as it is stored', (_, draft) => {
    expect(takes(draft), ajv.errorsText()).toBe(true)
  })

  it.each(drafts.map((draft) => [draft.type, draft]))('refuse a %s with a field that it does not have', (_, draft) => {
    expect(takes({ ...draft, data: { ...(draft.data as object), misspelt: 1 } })).toBe(false)
  })

  it.each(drafts.map((draft) => [draft.type, draft]))(
    'ask for the fields of a %s that the ledger asks for',
    (_, draft) => {
      const schema = programme.eventTypes.get(draft.type)?.schema
      for (const [field, of] of Object.entries<z.ZodType>(schema instanceof z.ZodObject ? schema.shape : {})) {
        const { [field]: left, ...data } = draft.data as Record<string, unknown>
        // What is asked for across fields is no part of a JSON Schema: of an optional field nothing is expected.
        if (left !== undefined && !of.safeParse(undefined).success) expect(takes({ ...draft, data }), field).toBe(false)
        if (schema?.safeParse(data).success) expect(takes({ ...draft, data }), field).toBe(true)
      }
    },
  )

  it('have their fields in alphabetical order, which is that of the stored bytes', () => {
    const outOfOrder = (schema: unknown): readonly string[] => {
      if (typeof schema !== 'object' || schema === null) return []
      const fields = 'properties' in schema ? Object.keys(schema.properties as object) : []
      const here = fields.join() === fields.toSorted().join() ? [] : [fields.join()]
      return [...here, ...Object.values(schema).flatMap(outOfOrder)]
    }
    expect(schemas.flatMap(outOfOrder)).toEqual([])
  })

  it('take no day that is not in the calendar, no key in capitals and no hidden words', () => {
    const draft = drafts.find(({ type }) => type === 'PartyRegistered')
    const data = draft?.data as object
    expect(takes(draft)).toBe(true)
    expect(takes({ ...draft, effectiveOn: '2011-02-31x' })).toBe(false)
    expect(takes({ ...draft, data: { ...data, party: 'Ash' } })).toBe(false)
    expect(takes({ ...draft, data: { ...data, party: 'unknown' } })).toBe(false)
    expect(takes({ ...draft, data: { ...data, name: 'Ash\u202E' } })).toBe(false)
  })

  it('take what another slice asks for, of a type with its prefix', () => {
    const draft = drafts.find(({ type }) => type === 'PartyRegistered')
    expect(takes({ ...draft, type: 'carbon/EmissionsMeasured', data: { kilograms: 1 } })).toBe(true)
  })
})
