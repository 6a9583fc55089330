import path from 'node:path'
import { declarationOf } from './declaration.ts'
import { NAMED_VALUES } from './named-values.ts'
import { type Comments, schemaComments } from './schema-comments.ts'
import { readSource } from './source.ts'

/** What the source says of a named value, and of the fields of those that have some. */
export const namedValueComments = (name: string): Comments => {
  const file = NAMED_VALUES[name]?.file
  const declared = file && declarationOf(readSource(path.resolve(import.meta.dirname, '../..', file)), name)
  return declared ? { ...schemaComments(declared), says: declared.says } : { fields: {}, options: [] }
}
