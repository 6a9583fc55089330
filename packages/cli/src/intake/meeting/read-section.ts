import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { textOf } from './read-value.ts'
import type { Section } from './section.ts'
import { isReference, object, type Written } from './written.ts'

/** One thing that is written under a heading: the fields that it gives, each with what stands there. */
export interface Item {
  readonly node: Node
  readonly given: ReadonlyMap<string, unknown>
}

/** What all items of a section say that do not say otherwise. */
const FOR_ALL = 'each'

/**
 * What is written under a heading: a list of items, or `name: value` and `name: {fields}`, with `each` for what they have in
 * common; one name alone is an item too.
 */
export const readSection = (written: Written, section: Section, node: unknown): readonly Item[] => {
  if (isReference(written, node)) return []
  if (isSeq(node)) return node.items.flatMap((item) => itemOf(written, section, item, new Map()))
  if (!isMap(node)) return itemOf(written, section, node, new Map())
  const common = node.get(FOR_ALL, true)
  const inAll = new Map(isMap(common) ? fieldsOf(common) : [])
  return node.items
    .filter(({ key }) => textOf(key) !== FOR_ALL)
    .flatMap(({ key, value }) => {
      const named = new Map([...inAll, [section.subject, key]])
      return (isSeq(value) ? value.items : [value]).flatMap((each) =>
        itemNamed(written, section, { named, node: key, value: each }),
      )
    })
}

const fieldsOf = (map: YAMLMap): readonly (readonly [string, unknown])[] =>
  map.items.map(({ key, value }) => [textOf(key), value])

const itemOf = (
  written: Written,
  { subject }: Section,
  node: unknown,
  inAll: ReadonlyMap<string, unknown>,
): readonly Item[] => {
  if (isReference(written, node)) return []
  if (isMap(node)) return [{ node, given: new Map([...inAll, ...fieldsOf(node)]) }]
  return isScalar(node) && textOf(node) !== '' ? [{ node, given: new Map([...inAll, [subject, node]]) }] : []
}

interface Named {
  readonly named: ReadonlyMap<string, unknown>
  readonly node: unknown
  readonly value: unknown
}

const itemNamed = (written: Written, { main, type }: Section, { named, node, value }: Named): readonly Item[] => {
  if (isReference(written, value)) return []
  const at = node as Node
  if (isMap(value)) return [{ node: at, given: new Map([...named, ...fieldsOf(value)]) }]
  if (textOf(value) === '') return [{ node: at, given: named }]
  if (main !== undefined) return [{ node: at, given: new Map([...named, [main, value]]) }]
  object(
    written,
    at,
    `${textOf(node)} has a value of its own, ${JSON.stringify(textOf(value))}`,
    `write the fields of ${type} below it`,
  )
  return []
}
