import { readFile } from 'node:fs/promises'

/** The JSON Schemas of the data of all event types, by their names, with what each field means: made of the sources beside the documents. */
const SCHEMAS = new URL('../../event-types.schema.json', import.meta.url)

/** The JSON Schema of the data of an event type of the programme. */
export const schemaOfEventType = async (type: string): Promise<object> => {
  const schemas = new Map<string, object>(Object.entries(JSON.parse(await readFile(SCHEMAS, 'utf8'))))
  const schema = schemas.get(type)
  if (schema === undefined) throw new Error(`the schemas that came with the command have none of ${type}`)
  return schema
}
