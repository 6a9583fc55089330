import path from 'node:path'
import type { Node } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'
import { lineAt, parseFile, walk } from './syntax.ts'

/** One `import`, `export … from`, `import()` or `import('…')` type. */
export interface Import {
  /** As written. */
  specifier: string
  /** From the root of the repository where the specifier is relative, otherwise as written. */
  target: string
  /** Loaded when asked for, not with the file. */
  deferred: boolean
  /** `path:line`, to begin a violation with. */
  at: string
}

/** What a file imports, in the order of the text. */
export const importsOf = (file: SourceFile): Import[] =>
  [...walk(parseFile(file))].flatMap(({ node }) => {
    const source = sourceOf(node)
    if (!source) return []
    const specifier = source.type === 'Literal' ? String(source.value) : '(computed)'
    const relative = specifier.startsWith('.')
    return {
      specifier,
      target: relative ? path.posix.join(path.posix.dirname(file.path), specifier) : specifier,
      deferred: node.type === 'ImportExpression',
      at: `${file.path}:${lineAt(file, node.start)}`,
    }
  })

const sourceOf = (node: Node): Node | null => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source
    default:
      return null
  }
}
