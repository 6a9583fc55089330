import path from 'node:path'
import { declarationOf } from './declaration.ts'
import { NAMED_VALUES } from './named-values.ts'
import { type Comments, commentsOf } from './schema-comments.ts'
import { readSource } from './source.ts'

/** What the source says of a named value, and of the fields of those that have some. */
export const namedValueComments = (name: string): Comments => {
  const file = NAMED_VALUES[name]?.file
  return commentsOf(
    file === undefined ? undefined : declarationOf(readSource(path.resolve(import.meta.dirname, '../..', file)), name),
  )
}
