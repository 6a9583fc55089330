import type { Node } from 'oxc-parser'
import { type Declaration, declarationOf, nameOf, namespaceOf } from './declaration.ts'
import { docCommentAbove } from './doc-comment.ts'
import type { Place } from './source.ts'

/** A property of an object literal, with the comment above it. */
export interface Property extends Place {
  readonly key: string
  readonly says: string | undefined
}

/** What a name, or a member of an object or of a namespace, stands for; undefined for anything else. */
export const follow = ({ source, node }: Place): Declaration | Property | undefined => {
  if (node.type === 'Identifier') return declarationOf(source, node.name)
  if (node.type !== 'MemberExpression' || node.property.type === 'PrivateIdentifier') return undefined
  const member = nameOf(node.property)
  const namespace = node.object.type === 'Identifier' ? namespaceOf(source, node.object.name) : undefined
  if (namespace !== undefined) return declarationOf(namespace, member)
  return propertiesOf({ source, node: node.object }).find(({ key }) => key === member)
}

/** The properties of an object literal or of what leads to one, with those that it spreads; a later one replaces an earlier one. */
export const propertiesOf = (place: Place): readonly Property[] => {
  const { source, node } = { ...place, node: bare(place.node) }
  if (node.type !== 'ObjectExpression') {
    const target = follow({ source, node })
    return target === undefined ? [] : propertiesOf(target)
  }
  const found = new Map<string, Property>()
  for (const each of node.properties) {
    const properties =
      each.type === 'SpreadElement'
        ? propertiesOf({ source, node: each.argument })
        : [{ source, node: each.value, key: nameOf(each.key), says: docCommentAbove({ source, node: each }) }]
    for (const property of properties) found.set(property.key, property)
  }
  return [...found.values()]
}

/** An expression without what only the type checker reads. */
export const bare = (node: Node): Node => {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return bare(node.expression)
    default:
      return node
  }
}
