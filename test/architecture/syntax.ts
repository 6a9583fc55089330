import { type Node, type Program, parseSync, visitorKeys } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/** A node with the node that holds it and the name of the field that it stands in. */
export interface Place {
  node: Node
  parent: Node | undefined
  key: string
}

/** The syntax tree of a file; a file that does not parse is an error of its own. */
export const parseFile = (file: SourceFile): Program => {
  const { program, errors } = parseSync(file.path, file.text)
  if (errors[0]) throw new Error(`${file.path} does not parse: ${errors[0].message}`)
  return program
}

/** Every node of a tree, parents before children. */
export function* walk(node: Node, parent?: Node, key = ''): Generator<Place> {
  yield { node, parent, key }
  const fields = node as unknown as Record<string, Node | (Node | null)[] | null | undefined> // keyed by visitorKeys
  for (const name of visitorKeys[node.type] ?? []) {
    for (const child of [fields[name]].flat()) {
      if (child) yield* walk(child, node, name)
    }
  }
}

/** The line of an offset, counted from 1. */
export const lineAt = (file: SourceFile, offset: number): number => file.text.slice(0, offset).split('\n').length
