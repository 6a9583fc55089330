import { readFileSync } from 'node:fs'
import { ERROR_CODES, programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const documentNamed = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

describe('the documents', () => {
  const sections = documentNamed('events.md').split('\n### ')
  const rowsOf = (type: string): readonly string[][] =>
    (sections.find((section) => section.startsWith(`\`${type}\`\n`)) ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| /, '')))

  it.each([...programme.eventTypes.values()])('list $type with the fields that it has', ({ type, schema }) => {
    const fields = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : []
    // Fields of parts have dotted names.
    const listed = rowsOf(type).filter(([field]) => /^`\w+`$/.test(field ?? ''))
    expect(listed.map(([field, , required]) => `${field} ${required}`)).toEqual(
      fields.map(([field, of]) => `\`${field}\` ${of.safeParse(undefined).success ? 'no' : 'yes'}`),
    )
  })

  it.each(ERROR_CODES)('say what to do about the error %s', (code) => {
    expect(documentNamed('errors.md')).toContain(`\`${code}\``)
  })

  const views = programme.slices.flatMap((slice) => Object.keys(slice.views).map((view) => [slice.name, view] as const))

  it.each(views)('say that %s has the view %s, and what people ask it', (slice, view) => {
    const row = documentNamed('architecture.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${slice}\` |`))
    expect(row).toContain(`\`${view}\``)
    expect(documentNamed('../README.md')).toMatch(new RegExp(`(?:books\\.|\`)${view}\\b`))
  })

  it('list every field of a draft', () => {
    const recording = documentNamed('recording.md')
    const fields =
      'id externalRef type schemaVersion data actor authorisedBy effectiveOn effective knownOn sources evidence inferredFrom inferredFields supersedes reason disclosure note correlationId causationId ledger position batch recordedAt'
    for (const field of fields.split(' ')) expect(recording).toContain(`\`${field}\``)
  })
})
