import { readFileSync } from 'node:fs'
import { ERROR_CODES, programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const documentNamed = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

describe('the documents', () => {
  const events = documentNamed('events.md')
  const rowOf = (type: string): string =>
    events.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${type}\``)) ?? ''

  it.each([...programme.eventTypes.values()])('list $type with the fields that it has', ({ type, schema }) => {
    const row = rowOf(type)
    expect(row, `docs/events.md has no row for ${type}`).not.toBe('')
    if (row.includes('as above')) return
    const fields = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : []
    const listed = (row.split('|')[2] ?? '')
      .split(',')
      .map((cell) => cell.trim().replace('?', ''))
      .filter((cell) => cell !== 'none')
    expect(listed.sort()).toEqual(
      fields.map(([field, of]) => (of.safeParse(undefined).success ? field : `**${field}**`)).sort(),
    )
  })

  it.each(ERROR_CODES)('say what to do about the error %s', (code) => {
    expect(documentNamed('errors.md')).toContain(`\`${code}\``)
  })

  it('list every field of a draft', () => {
    const recording = documentNamed('recording.md')
    const fields =
      'id externalRef type schemaVersion data actor authorisedBy effectiveOn effective knownOn sources evidence inferredFrom inferredFields supersedes reason disclosure note correlationId causationId ledger position batch recordedAt'
    for (const field of fields.split(' ')) expect(recording).toContain(`\`${field}\``)
  })
})
