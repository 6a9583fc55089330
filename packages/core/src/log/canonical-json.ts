import { LedgerError } from '../errors.ts'

/**
 * The canonical JSON text of a value by RFC 8785: keys in order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no white space. Members that are `undefined` are left out, as JSON has no such value.
 *
 * @throws `entry-not-storable` for what canonical JSON cannot say: NaN, infinities, lone surrogates, functions, objects
 * that are no plain data.
 */
export const canonicalJson = (value: unknown): string => {
  const ordered = inOrder(value)
  return ordered === undefined ? assembled(value) : JSON.stringify(ordered)
}

/**
 * The value with the members of its objects in canonical order, itself where they stand so already, for the engine to
 * write at once; `undefined` where no object can have them in that order, as keys that look like an index come first.
 */
const inOrder = (value: unknown): unknown => {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value === 'number') return finite(value)
  if (typeof value === 'boolean' || value === null) return value
  if (Array.isArray(value)) return itemsInOrder(value)
  return membersInOrder(plain(value))
}

// What follows goes through every part, and through each once: a part that is not looked at is a part that is not
// checked, and one that each level above it looks at twice takes for ever where it lies deep.

const itemsInOrder = (items: readonly unknown[]): unknown => {
  let copy: unknown[] | undefined
  // By index, for `every` and `map` would pass over a hole.
  for (let index = 0; index < items.length; index += 1) {
    const ordered = inOrder(items[index])
    if (ordered === items[index]) continue
    copy ??= [...items]
    copy[index] = ordered
  }
  return copy?.includes(undefined) ? undefined : (copy ?? items)
}

const membersInOrder = (holder: Readonly<Record<string, unknown>>): unknown => {
  const keys = Object.keys(holder)
  if (!ascend(keys)) return sorted(holder)
  let copy: Record<string, unknown> | undefined
  let hasOrder = true
  for (const key of keys) {
    const value = holder[wellFormed(key)]
    if (value === undefined) continue
    const ordered = inOrder(value)
    if (ordered === undefined) hasOrder = false
    if (ordered === value) continue
    copy ??= { ...holder }
    copy[key] = ordered
  }
  return hasOrder ? (copy ?? holder) : undefined
}

const ascend = (keys: readonly string[]): boolean => {
  let previous = ''
  for (const key of keys) {
    if (key < previous) return false
    previous = key
  }
  return true
}

const sorted = (holder: Readonly<Record<string, unknown>>): unknown => {
  const members = sortedKeys(holder).map((key) => [wellFormed(key), inOrder(holder[key])] as const)
  const ordered = Object.fromEntries(members)
  const isAsSorted = Object.keys(ordered).every((key, index) => key === members[index]?.[0])
  return isAsSorted && !members.some(([, value]) => value === undefined) ? ordered : undefined
}

/** The text, put together member by member. */
const assembled = (value: unknown): string => {
  if (Array.isArray(value)) return `[${Array.from(value, assembled).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const holder = plain(value)
  return `{${sortedKeys(holder)
    .map((key) => `${JSON.stringify(key)}:${assembled(holder[key])}`)
    .join(',')}}`
}

const sortedKeys = (holder: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(holder)
    .filter((key) => holder[key] !== undefined)
    .sort()

const wellFormed = (text: string): string => {
  if (text.isWellFormed()) return text
  throw notCanonical(`${JSON.stringify(text)} holds half of a surrogate pair: it`)
}

const finite = (value: number): number => {
  if (Number.isFinite(value)) return value
  throw notCanonical(String(value))
}

/** A date, or whatever else says how it wants to be written, would not come back as what it was. */
const plain = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value === 'object' && value !== null && !('toJSON' in value)) {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) return value as Readonly<Record<string, unknown>>
  }
  throw notCanonical(`A value of type ${typeof value}, which is no plain data,`)
}

const notCanonical = (what: string): LedgerError =>
  new LedgerError('entry-not-storable', `${what} cannot be written as canonical JSON`)
