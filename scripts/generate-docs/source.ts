import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Comment, type Node, type Program, parseSync } from 'oxc-parser'

/** A TypeScript file with its syntax tree and its comments. */
export interface Source {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly program: Program
  readonly comments: readonly Comment[]
}

/** A node and the file that it stands in. */
export interface Place {
  readonly source: Source
  readonly node: Node
}

const read = new Map<string, Source>()

/** The file at a path, read and parsed once. */
export const readSource = (absolute: string): Source => {
  const known = read.get(absolute)
  if (known !== undefined) return known
  const source = parseSource(absolute, readFileSync(absolute, 'utf8'))
  read.set(absolute, source)
  return source
}

/** A text as if it stood at a path. One that does not parse is an error of its own. */
export const parseSource = (absolute: string, text: string): Source => {
  const { program, comments, errors } = parseSync(absolute, text)
  if (errors[0]) throw new Error(`${absolute} does not parse: ${errors[0].message}`)
  return { path: absolute, text, program, comments }
}

/** The file that a relative specifier names, seen from another file; undefined for a package. */
export const sourceFrom = (source: Source, specifier: string): Source | undefined =>
  specifier.startsWith('.') ? readSource(path.resolve(path.dirname(source.path), specifier)) : undefined
