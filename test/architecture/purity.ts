import { builtinModules } from 'node:module'
import { boundNames, isReference } from './bindings.ts'
import { importsOf } from './imports.ts'
import type { Check, SourceFile } from './source-file.ts'
import { lineAt, type Place, parseFile, walk } from './syntax.ts'

/** The one file of `core` that may know the clock and chance. */
const AMBIENT = 'packages/core/src/ledger/ambient.ts'

const GLOBALS = new Set(
  `process console globalThis window self global performance crypto navigator require Buffer fetch
   setTimeout setInterval setImmediate queueMicrotask`.split(/\s+/),
)

/** Members that answer differently on another machine: by its clock, its time zone or its language. */
const LOCAL =
  /^(toLocale\w*|localeCompare|[gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds)|getTimezoneOffset)$/

/** `core` has no I/O, no clock, no chance, and no answer that depends on where it runs. */
export const checkPurity: Check = (files) =>
  files
    .filter((file) => file.path.startsWith('packages/core/src/') && file.path !== AMBIENT)
    .flatMap((file) => [...impureImports(file), ...impureNames(file)])

const impureImports = (file: SourceFile): string[] =>
  importsOf(file)
    .filter(({ specifier }) => /^(node:|ulid$)/.test(specifier) || builtinModules.includes(specifier))
    .map(({ specifier, at }) => `${at} core must not import ${specifier}`)

const impureNames = (file: SourceFile): string[] => {
  const program = parseFile(file)
  const bound = boundNames(program)
  return [...walk(program)].flatMap((place) => {
    const fault = localMember(place) ?? impureGlobal(place, bound)
    return fault === undefined ? [] : `${file.path}:${lineAt(file, place.node.start)} core must not use ${fault}`
  })
}

const localMember = ({ node }: Place): string | undefined => {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined
  return LOCAL.test(node.property.name) ? node.property.name : undefined
}

const impureGlobal = (place: Place, bound: ReadonlySet<string>): string | undefined => {
  const { node } = place
  if (node.type !== 'Identifier' || bound.has(node.name) || !isReference(place)) return undefined
  if (GLOBALS.has(node.name)) return node.name
  if (node.name === 'Date') return impureDate(place)
  if (node.name === 'Math') return memberOf(place) === 'random' || memberOf(place) === '' ? 'Math.random' : undefined
  return undefined
}

/** Of `Date` only one instant or text made into a date is pure; no argument is now, several are local time. */
const impureDate = (place: Place): string | undefined => {
  const { parent, key } = place
  if (parent?.type === 'TSTypeReference' || parent?.type === 'BinaryExpression') return undefined
  if (parent?.type === 'NewExpression' && key === 'callee') {
    return parent.arguments.length === 1 ? undefined : `new Date with ${parent.arguments.length} arguments`
  }
  const member = memberOf(place)
  return member === 'UTC' || member === 'parse' ? undefined : `Date.${member}`
}

/** The member that is taken of a name, or nothing said where the name is used bare. */
const memberOf = ({ parent, key }: Place): string => {
  if (parent?.type !== 'MemberExpression' || key !== 'object' || parent.property.type !== 'Identifier') return ''
  return parent.computed ? '' : parent.property.name
}
