import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type ReportDocument, renderJson } from '../../src/index.ts'

const file = new URL('../../../../schemas/board-pack.json', import.meta.url)
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
const takes = new Ajv2020({ formats: { date: isDay }, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(file, 'utf8')) as object,
)

/** What the published schema has against a document as JSON: nothing where it takes it. */
export const againstSchema = (document: ReportDocument): readonly string[] => {
  takes(JSON.parse(renderJson(document)))
  return (takes.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
