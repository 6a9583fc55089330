import path from 'node:path'
import type { ObjectExpression } from 'oxc-parser'
import type { AnySlice } from '../../packages/core/src/slice/define-slice.ts'
import { walk } from '../../test/architecture/syntax.ts'
import { declarationOf, nameOf } from './declaration.ts'
import { type Property, propertiesOf } from './follow.ts'
import { readSource, type Source } from './source.ts'

const PROGRAMME = path.resolve(import.meta.dirname, '../../packages/core/src/programme')

/** The parts of a slice's definition in the source, each property with the comment above it. */
export interface SliceSource {
  /** What the comment above the slice says. */
  readonly says: string | undefined
  readonly events: readonly Property[]
  readonly rules: readonly Property[]
  readonly findings: readonly Property[]
}

/** Where a slice is defined: in the file named like its folder. */
export const sliceSource = ({ name }: Pick<AnySlice, 'name'>): SliceSource => {
  const source = readSource(path.join(PROGRAMME, name, `${name}.ts`))
  const definition = definitionIn(source)
  const part = (wanted: string): readonly Property[] => {
    const found = definition.properties.find((each) => each.type === 'Property' && nameOf(each.key) === wanted)
    return found?.type === 'Property' ? propertiesOf({ source, node: found.value }) : []
  }
  const says = declarationOf(source, name)?.says
  return { says, events: part('events'), rules: part('rules'), findings: part('findings') }
}

/** What `defineSlice` is given. */
const definitionIn = (source: Source): ObjectExpression => {
  for (const { node } of walk(source.program)) {
    if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'defineSlice') continue
    const [definition] = node.arguments
    if (definition?.type === 'ObjectExpression') return definition
  }
  throw new Error(`${source.path} defines no slice`)
}
