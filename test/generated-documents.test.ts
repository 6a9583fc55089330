import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentedRules } from '../scripts/generate-docs/documented-rules.ts'
import { documentedSlices } from '../scripts/generate-docs/event-types.ts'
import { generatedDocuments } from '../scripts/generate-docs/generated-documents.ts'

const root = path.resolve(import.meta.dirname, '..')
const documents = generatedDocuments()
const ruled = documentedRules()

describe('the documents that are made of the sources', () => {
  // `npm run generate` is this test told to write what differs.
  it.each([...documents])('%s is what `npm run generate` makes of the sources', async (file, text) => {
    await expect(text, `${file} is stale: run \`npm run generate\``).toMatchFileSnapshot(path.join(root, file))
  })

  it('are all there is in schemas/', () => {
    const left = readdirSync(path.join(root, 'schemas')).filter((file) => !documents.has(`schemas/${file}`))
    expect(left, 'no event type has these schemas: delete them').toEqual([])
  })
})

describe('the comments that they are made of', () => {
  it('say what each event type says', () => {
    const types = documentedSlices().flatMap((slice) => slice.types)
    const silent = types.filter(({ schema }) => schema.description === undefined).map(({ type }) => type)
    expect(silent, 'have no doc comment in their events.ts').toEqual([])
  })

  it('say of each rule and finding what it looks at, and why', () => {
    const all = ruled.flatMap(({ rules, findings }) => [...rules, ...findings])
    const silent = all.filter(({ says }) => says === undefined).map(({ sentence }) => sentence)
    expect(silent, 'have no doc comment above the function that they name').toEqual([])
  })

  it('stand beside findings whose severity is found', () => {
    const findings = ruled.flatMap((each) => each.findings)
    const without = findings.filter(({ severities }) => severities.length === 0).map(({ sentence }) => sentence)
    expect(without).toEqual([])
  })
})
