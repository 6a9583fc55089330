import type { Node, Program } from 'oxc-parser'
import { type Place, walk } from './syntax.ts'

/** Every name that a file binds anywhere: a name that is not among them, where it is used, is a global. */
export const boundNames = (program: Program): Set<string> =>
  new Set([...walk(program)].flatMap(({ node }) => bindings(node)))

const bindings = (node: Node): string[] => {
  switch (node.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [node.local.name]
    case 'VariableDeclarator':
      return namesIn(node.id)
    case 'CatchClause':
      return node.param ? namesIn(node.param) : []
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id.name] : []
    default:
      return 'params' in node ? [...('id' in node && node.id ? namesIn(node.id) : []), ...paramNames(node.params)] : []
  }
}

const paramNames = (params: readonly Node[]): string[] => params.flatMap(namesIn)

/** The names that a pattern binds: `{ a, b: [c], ...d }` binds a, c and d. */
const namesIn = (pattern: Node): string[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesIn(property.type === 'Property' ? property.value : property))
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}

/** Whether an identifier stands for a value, rather than naming a field, an exported name or a label. */
export const isReference = ({ parent, key }: Place): boolean => {
  if (!parent) return false
  const computed = 'computed' in parent && parent.computed
  if ((key === 'property' || key === 'key') && !computed) return false
  return !['ExportSpecifier', 'ImportSpecifier', 'LabeledStatement', 'TSNamedTupleMember'].includes(parent.type)
}
