import { LedgerError } from '../errors.ts'

/** What may stand in a canonical text. Each check throws where it does not like a part, which lies at `path`. */
export interface JsonProfile {
  readonly checkText: (text: string, path: string) => void
  readonly checkNumber: (value: number, path: string) => void
  readonly checkKey: (key: string, path: string) => void
  /** How deep lists and objects may lie in one another. */
  readonly maxDepth: number
}

/** Refuses what cannot be written as canonical JSON. */
export const notStorable = (path: string, problem: string): LedgerError =>
  new LedgerError('entry-not-storable', path === '' ? problem : `${path}: ${problem}`)

export const checkWellFormed = (text: string, path: string): void => {
  if (!text.isWellFormed())
    throw notStorable(path, `${JSON.stringify(text)} holds half of a surrogate pair; it is not Unicode text`)
}

export const checkFinite = (value: number, path: string): void => {
  if (!Number.isFinite(value)) throw notStorable(path, `${value} is not a number that JSON can write`)
}

const RFC_8785: JsonProfile = {
  checkText: checkWellFormed,
  checkNumber: checkFinite,
  checkKey: checkWellFormed,
  maxDepth: 1_000,
}

/**
 * The canonical JSON text of a value by RFC 8785: keys in order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no white space. Members that are `undefined` are left out, as JSON has no such value.
 *
 * @throws `entry-not-storable` for what canonical JSON cannot say: NaN, infinities, lone surrogates, functions, objects
 * that are no plain data, what lies in itself.
 */
export const canonicalJson = (value: unknown): string => writeCanonical(value, RFC_8785)

/** The canonical JSON text of a value that keeps to a profile. */
export const writeCanonical = (value: unknown, profile: JsonProfile): string => {
  const ordered = inCanonicalOrder(value, profile)
  return ordered === undefined ? assembled(value) : JSON.stringify(ordered)
}

/**
 * A value that keeps to a profile, its members in canonical order, for `JSON.stringify` to write; `undefined` where no
 * object can have them in that order. `path` is where it lies in what is written.
 */
export const inCanonicalOrder = (value: unknown, profile: JsonProfile, path = ''): unknown =>
  inOrder(value, profile, path, path === '' ? 0 : 1)

/**
 * The value with the members of its objects in canonical order, itself where they stand so already, for the engine to
 * write at once; `undefined` where no object can have them in that order, as keys that look like an index come first.
 * It goes through every part, for what is not looked at is not checked, and through each once.
 */
const inOrder = (value: unknown, profile: JsonProfile, path: string, depth: number): unknown => {
  if (typeof value === 'string') profile.checkText(value, path)
  else if (typeof value === 'number') profile.checkNumber(value, path)
  else if (typeof value !== 'boolean' && value !== null) {
    if (depth >= profile.maxDepth)
      throw notStorable(path, `lies more than ${profile.maxDepth} deep; an entry is a flat record of a fact`)
    return Array.isArray(value)
      ? itemsInOrder(value, profile, path, depth)
      : membersInOrder(plain(value, path), profile, path, depth)
  }
  return value
}

const itemsInOrder = (items: readonly unknown[], profile: JsonProfile, path: string, depth: number): unknown => {
  let copy: unknown[] | undefined
  // By index, for `every` and `map` would pass over a hole.
  for (let index = 0; index < items.length; index += 1) {
    const ordered = inOrder(items[index], profile, `${path}[${index}]`, depth + 1)
    if (ordered === items[index]) continue
    copy ??= [...items]
    copy[index] = ordered
  }
  return copy?.includes(undefined) ? undefined : (copy ?? items)
}

type Members = Readonly<Record<string, unknown>>

const membersInOrder = (holder: Members, profile: JsonProfile, path: string, depth: number): unknown => {
  let previous = ''
  let isAscending = true
  let hasOrder = true
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(holder)) {
    profile.checkKey(key, path)
    isAscending &&= key >= previous
    previous = key
    const value = holder[key]
    if (value === undefined) continue
    const ordered = inOrder(value, profile, path === '' ? key : `${path}.${key}`, depth + 1)
    if (ordered === undefined) hasOrder = false
    if (ordered === value) continue
    copy ??= { ...holder }
    copy[key] = ordered
  }
  if (!hasOrder) return undefined
  return isAscending ? (copy ?? holder) : sorted(copy ?? holder)
}

const sorted = (holder: Members): unknown => {
  const keys = sortedKeys(holder)
  const ordered = Object.fromEntries(keys.map((key) => [key, holder[key]]))
  return Object.keys(ordered).every((key, index) => key === keys[index]) ? ordered : undefined
}

/** The text, put together member by member. */
const assembled = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(assembled).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // Only plain objects get here: the whole value has been gone through.
  const holder = value as Members
  return `{${sortedKeys(holder)
    .map((key) => `${JSON.stringify(key)}:${assembled(holder[key])}`)
    .join(',')}}`
}

const sortedKeys = (holder: Members): readonly string[] =>
  Object.keys(holder)
    .filter((key) => holder[key] !== undefined)
    .sort()

/** A date, or whatever else says how it wants to be written, would not come back as what it was. */
const plain = (value: unknown, path: string): Members => {
  if (typeof value === 'object' && value !== null && !('toJSON' in value)) {
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === null) return value as Members
  }
  throw notStorable(path, `a value of type ${typeof value} is no plain data, and cannot be written as JSON`)
}
