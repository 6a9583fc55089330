import { utf8ToBytes } from '@noble/hashes/utils.js'
import { LedgerError } from '../errors.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Entry } from './entry.ts'

/** The most that one entry may take, in bytes of UTF-8. */
export const MAX_ENTRY_BYTES = 65_535

/** How deep lists and objects may nest in an entry. SQLite's JSON functions follow 1,000 levels, other readers fewer. */
export const MAX_ENTRY_DEPTH = 100

/** The stored text of an entry and the bytes of it that are hashed. */
export interface EntryBytes {
  readonly text: string
  readonly bytes: Uint8Array
}

/**
 * Makes the stored bytes of an entry: RFC 8785 canonical JSON, narrowed to what every store and every reader keeps
 * unchanged.
 *
 * @throws `entry-not-storable` for U+0000, a number that is not exact, a key that every object has, an object that is
 * not plain, or an entry that is too long or nests too deep.
 */
export const entryBytes = (entry: Entry): EntryBytes => {
  assertPortable(entry, '', 0)
  const text = canonicalJson(entry)
  const bytes = utf8ToBytes(text)
  if (bytes.length > MAX_ENTRY_BYTES) {
    throw notStorable(
      `The entry takes ${bytes.length} bytes where ${MAX_ENTRY_BYTES} are allowed: cite the document instead of quoting it`,
    )
  }
  return { text, bytes }
}

const assertPortable = (value: unknown, path: string, depth: number): void => {
  if (typeof value === 'string') assertText(value, path)
  else if (typeof value === 'number') assertExact(value, path)
  else if (typeof value === 'object' && value !== null) assertMembers(value, path, depth + 1)
}

const assertMembers = (holder: object, path: string, depth: number): void => {
  if (depth > MAX_ENTRY_DEPTH)
    throw notStorable(`The entry nests more than ${MAX_ENTRY_DEPTH} levels deep: give its parts names of their own`)
  if (Array.isArray(holder)) {
    for (let index = 0; index < holder.length; index += 1) assertPortable(holder[index], `${path}[${index}]`, depth)
    return
  }
  if (!isPlain(holder))
    throw notStorable(
      `${path}: is a ${holder.constructor.name}, which JSON cannot say; write it as text, numbers or a plain object`,
    )
  for (const [key, value] of Object.entries(holder)) {
    if (key in Object.prototype)
      throw notStorable(`${path}.${key}: every JavaScript object has a member of this name; choose another`)
    assertText(key, path)
    assertPortable(value, path === '' ? key : `${path}.${key}`, depth)
  }
}

/** Also true of a plain object from another realm, such as a frame of a page. */
const isPlain = (holder: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(holder)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const assertText = (text: string, path: string): void => {
  if (text.includes('\u0000')) throw notStorable(`${path}: holds U+0000, which databases do not keep; leave it out`)
}

const assertExact = (value: number, path: string): void => {
  if (Object.is(value, -0)) throw notStorable(`${path}: is a negative zero; write 0`)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw notStorable(`${path}: ${value} is beyond what a number holds exactly; keep within ±9,007,199,254,740,991`)
}

const notStorable = (message: string): LedgerError => new LedgerError('entry-not-storable', message)
