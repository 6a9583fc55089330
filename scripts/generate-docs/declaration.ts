import type { Node, Statement } from 'oxc-parser'
import { docCommentAbove } from './doc-comment.ts'
import { type Place, type Source, sourceFrom } from './source.ts'

/** What a name stands for at the top of a file: the value it is given, and what the comment above it says. */
export interface Declaration extends Place {
  readonly name: string
  readonly says: string | undefined
}

const found = new WeakMap<Source, Map<string, Declaration | undefined>>()

/** The declaration of a name in a file, or in the file that it is imported from; undefined for what packages export. */
export const declarationOf = (source: Source, name: string): Declaration | undefined => {
  const inSource = found.get(source) ?? new Map<string, Declaration | undefined>()
  found.set(source, inSource)
  if (!inSource.has(name)) inSource.set(name, findDeclaration(source, name))
  return inSource.get(name)
}

const findDeclaration = (source: Source, name: string): Declaration | undefined => {
  for (const statement of source.program.body) {
    const declared = declaredBy(source, statement, name) ?? importedBy(source, statement, name)
    if (declared !== undefined) return declared
  }
  return undefined
}

const declaredBy = (source: Source, statement: Statement, name: string): Declaration | undefined => {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type === 'FunctionDeclaration' && declaration.id?.name === name)
    return { source, node: declaration, name, says: docCommentAbove({ source, node: statement }) }
  if (declaration?.type !== 'VariableDeclaration') return undefined
  const declared = declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name)
  const says = docCommentAbove({ source, node: statement }) ?? docOfType(source, name)
  return declared?.init ? { source, node: declared.init, name, says } : undefined
}

/** A schema and its type share a name, and the comment may stand above either. */
const docOfType = (source: Source, name: string): string | undefined => {
  const statement = source.program.body.find(
    (each) =>
      each.type === 'ExportNamedDeclaration' &&
      each.declaration?.type === 'TSTypeAliasDeclaration' &&
      each.declaration.id.name === name,
  )
  return statement && docCommentAbove({ source, node: statement })
}

const importedBy = (source: Source, statement: Statement, name: string): Declaration | undefined => {
  if (statement.type !== 'ImportDeclaration' && statement.type !== 'ExportNamedDeclaration') return undefined
  if (!statement.source) return undefined
  for (const specifier of statement.specifiers) {
    if (specifier.type === 'ImportDefaultSpecifier' || specifier.type === 'ImportNamespaceSpecifier') continue
    const { here, there } =
      specifier.type === 'ImportSpecifier'
        ? { here: specifier.local, there: specifier.imported }
        : { here: specifier.exported, there: specifier.local }
    if (nameOf(here) !== name) continue
    const from = sourceFrom(source, statement.source.value)
    return from && declarationOf(from, nameOf(there))
  }
  return undefined
}

/** The file that `import * as name` stands for. */
export const namespaceOf = (source: Source, name: string): Source | undefined => {
  for (const statement of source.program.body) {
    if (statement.type !== 'ImportDeclaration') continue
    const found = statement.specifiers.some(
      (each) => each.type === 'ImportNamespaceSpecifier' && each.local.name === name,
    )
    if (found) return sourceFrom(source, statement.source.value)
  }
  return undefined
}

/** The text of a name, or of what stands for one: the key of a property, an exported name. */
export const nameOf = (node: Node): string => {
  if (node.type === 'Identifier') return node.name
  return node.type === 'Literal' ? String(node.value) : ''
}
