import type { CallExpression, Node } from 'oxc-parser'
import { declarationOf, nameOf } from './declaration.ts'
import { docCommentAbove } from './doc-comment.ts'
import { bare, follow } from './follow.ts'
import { NAMED_VALUES } from './named-values.ts'
import type { Place, Source } from './source.ts'

/** What the comments in the source of a schema say of it and of its parts. */
export interface Comments {
  readonly says?: string | undefined
  readonly fields: Readonly<Record<string, Comments>>
  /** Of what a list or a table by key holds. */
  readonly items?: Comments
  readonly options: readonly Comments[]
}

/** What the parameters of a function stand for where it is called. */
type Scope = ReadonlyMap<string, { readonly place: Place; readonly scope: Scope }>

const NOTHING: Comments = { fields: {}, options: [] }

/** What the comment above a schema says of it, where there is one, and what those within say of its parts. */
export const commentsOf = (declared: (Place & Pick<Comments, 'says'>) | undefined): Comments =>
  declared === undefined ? NOTHING : saying(declared.says, schemaComments(declared))

/** The comments of the schema that an expression builds. Whatever is built in an unusual way has none. */
export const schemaComments = (place: Place, scope: Scope = new Map()): Comments => {
  const { source, node } = { ...place, node: bare(place.node) }
  switch (node.type) {
    case 'Identifier':
      return commentsOfName({ source, node }, node.name, scope)
    case 'CallExpression':
      return commentsOfCall(place, node, scope)
    case 'MemberExpression':
      return commentsOfMember({ source, node }, scope)
    default:
      return NOTHING
  }
}

const commentsOfName = (place: Place, name: string, scope: Scope): Comments => {
  const bound = scope.get(name)
  if (bound !== undefined) return schemaComments(bound.place, bound.scope)
  const declared = declarationOf(place.source, name)
  // What a named value is stands in one place of the documents, not beside every field.
  if (declared === undefined || Object.hasOwn(NAMED_VALUES, declared.name)) return NOTHING
  return commentsOf(declared)
}

const saying = (says: string | undefined, comments: Comments): Comments =>
  says === undefined ? comments : { ...comments, says }

/** `Source.shape.sha256`, or a schema that is kept in an object. */
const commentsOfMember = ({ source, node }: Place, scope: Scope): Comments => {
  if (
    node.type === 'MemberExpression' &&
    node.object.type === 'MemberExpression' &&
    nameOf(node.object.property) === 'shape'
  )
    return schemaComments({ source, node: node.object.object }, scope).fields[nameOf(node.property)] ?? NOTHING
  return commentsOf(follow({ source, node }))
}

const commentsOfCall = ({ source }: Place, { callee, arguments: given }: CallExpression, scope: Scope): Comments => {
  const at = (node: Node | undefined): Comments =>
    node === undefined ? NOTHING : schemaComments({ source, node }, scope)
  if (callee.type === 'Identifier') return commentsOfFunction({ source, node: callee }, given, scope)
  if (callee.type !== 'MemberExpression') return NOTHING
  const method = nameOf(callee.property)
  if (!isZod(callee.object)) {
    // A check, or `optional`: what it is called on says what it is.
    const of = at(callee.object)
    return method === 'extend' ? { ...of, fields: { ...of.fields, ...fieldsOf(source, given[0], scope) } } : of
  }
  switch (method) {
    case 'strictObject':
    case 'object':
      return { ...NOTHING, fields: fieldsOf(source, given[0], scope) }
    case 'array':
      return { ...NOTHING, items: at(given[0]) }
    case 'record':
    case 'partialRecord':
      return { ...NOTHING, items: at(given[1]) }
    case 'enum':
      return saying(docOfList(source, given[0]), NOTHING)
    case 'union':
    case 'discriminatedUnion': {
      const list = given.find((each) => each.type === 'ArrayExpression')
      const options = list?.elements.flatMap((node) => (node ? { source, node } : [])) ?? []
      return { ...NOTHING, options: options.map((each) => saying(docCommentAbove(each), at(each.node))) }
    }
    default:
      return NOTHING
  }
}

/** An enum may be made of a list by name, and the comment stand above that. */
const docOfList = (source: Source, list: Node | undefined): string | undefined =>
  list?.type === 'Identifier' ? declarationOf(source, list.name)?.says : undefined

/** `z`, or `z.iso`. */
const isZod = (node: Node): boolean => nameOf(node.type === 'MemberExpression' ? node.object : node) === 'z'

/** A function that builds schemas out of others, such as `orUnknown`: its parameters stand for what it is given. */
const commentsOfFunction = (callee: Place, given: readonly Node[], scope: Scope): Comments => {
  const built = follow(callee)
  if (
    built === undefined ||
    (built.node.type !== 'ArrowFunctionExpression' && built.node.type !== 'FunctionDeclaration')
  )
    return NOTHING
  const inner = new Map(
    built.node.params.flatMap((param, index) => {
      const node = given[index]
      return param.type === 'Identifier' && node
        ? [[param.name, { place: { source: callee.source, node }, scope }]]
        : []
    }),
  )
  const returned = returnedBy(built.node.body)
  return returned === undefined ? NOTHING : schemaComments({ source: built.source, node: returned }, inner)
}

const returnedBy = (body: Node | null): Node | undefined => {
  if (body?.type !== 'BlockStatement') return body ?? undefined
  const last = body.body.at(-1)
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined
}

/** The fields of an object of schemas, with those of the groups that it spreads. */
const fieldsOf = (source: Source, node: Node | undefined, scope: Scope): Readonly<Record<string, Comments>> => {
  const object = node && bare(node)
  if (object?.type !== 'ObjectExpression')
    return object === undefined ? {} : groupFields({ source, node: object }, scope)
  return Object.fromEntries(
    object.properties.flatMap((each) =>
      each.type === 'SpreadElement'
        ? Object.entries(groupFields({ source, node: each.argument }, scope))
        : [
            [
              nameOf(each.key),
              saying(docCommentAbove({ source, node: each }), schemaComments({ source, node: each.value }, scope)),
            ],
          ],
    ),
  )
}

/** A group of fields that several events share: an object of schemas by name, or the `shape` of a schema. */
const groupFields = ({ source, node }: Place, scope: Scope): Readonly<Record<string, Comments>> => {
  const bound = node.type === 'Identifier' ? scope.get(node.name) : undefined
  if (bound !== undefined) return fieldsOf(bound.place.source, bound.place.node, bound.scope)
  if (node.type === 'MemberExpression' && nameOf(node.property) === 'shape')
    return schemaComments({ source, node: node.object }, scope).fields
  const group = follow({ source, node })
  return group === undefined ? {} : fieldsOf(group.source, group.node, new Map())
}
