import { documentedSlices, envelopeSchema } from './event-types.ts'
import type { JsonSchema } from './json-schema.ts'
import { packSchema } from './pack-schema.ts'

/** `schemas/`: the JSON Schema of the data of each event type, `draft.json` of a whole draft, and `board-pack.json` of a pack as JSON, by the names of their files. */
export const schemaDocuments = (): ReadonlyMap<string, string> => {
  const types = documentedSlices().flatMap((slice) => slice.types)
  return new Map([
    ['draft.json', asText({ ...headed('draft', envelopeSchema()), allOf: types.map(dataOfType) })],
    ['board-pack.json', schemaOfPacks()],
    ...types.map(({ type, schema }): [string, string] => [`${type}.json`, asText(headed(type, schema))]),
  ])
}

const PACK: JsonSchema = {
  description: 'A board pack as JSON: what each part says, of which viewpoint, and the entries that each row rests on.',
}

/** That of a pack as JSON, which the reports publish: `schemas/` is in no package. */
export const schemaOfPacks = (): string => asText(headed('board-pack', { ...PACK, ...(packSchema() as JsonSchema) }))

/** The same for the command, which is published without `schemas/`: those of all event types in one file, by their names. */
export const schemasOfTheCommand = (): string => {
  const types = documentedSlices().flatMap((slice) => slice.types)
  return `${JSON.stringify(Object.fromEntries(types.map(({ type, schema }) => [type, headed(type, schema)])))}\n`
}

/** What it is comes first, and what it is made of last. */
const headed = (title: string, { description, $comment, ...schema }: JsonSchema): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${title}.json`,
  title,
  ...(description === undefined ? {} : { description }),
  ...($comment === undefined ? {} : { $comment }),
  ...schema,
})

/** A type that is none of ours may hold what its own slice asks for. */
const dataOfType = ({ type, version }: { readonly type: string; readonly version: number }): JsonSchema => ({
  if: { properties: { type: { const: type } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { properties: { data: { $ref: `${type}.json` }, schemaVersion: { const: version } } },
})

const asText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`
