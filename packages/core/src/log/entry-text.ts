import {
  checkFinite,
  checkWellFormed,
  inCanonicalOrder,
  type JsonProfile,
  notStorable,
  writeCanonical,
} from './canonical-json.ts'
import type { Draft, Entry, Sealed } from './entry.ts'
import type { Sha256 } from './merkle-tree.ts'

/** The most that one entry may take, in bytes of UTF-8. */
const MAX_ENTRY_BYTES = 65_535

/**
 * The stored text of an entry: RFC 8785 canonical JSON, narrowed to what every store and every reader keeps unchanged.
 *
 * @throws `entry-not-storable` for U+0000, a number that is not exact, a key that every object has, what
 * lies too deep.
 */
export const entryText = (entry: Entry): string => portableText(entry)

/**
 * The text of an entry that is being made of a parsed draft. A schema has checked the parts of its envelope and put them in
 * order, so only its data is gone through; and characters that must not be stored are those that JSON can only escape, so
 * they are looked for in the whole text at once.
 *
 * @throws what {@link entryText} throws.
 */
export const sealedText = (draft: Draft, sealed: Sealed): string => {
  const data = inCanonicalOrder(draft.data, PORTABLE_BUT_FOR_TEXT, 'data')
  const text = JSON.stringify(inOrderOfNames(draft, data, sealed))
  return data === undefined || text.includes('\\u') ? entryText({ ...draft, ...sealed }) : text
}

const inOrderOfNames = (draft: Draft, data: unknown, { batch, ledger, position, recordedAt }: Sealed): object => ({
  actor: draft.actor,
  authorisedBy: draft.authorisedBy,
  batch,
  causationId: draft.causationId,
  correlationId: draft.correlationId,
  data,
  disclosure: draft.disclosure,
  effective: draft.effective,
  effectiveOn: draft.effectiveOn,
  evidence: draft.evidence,
  externalRef: draft.externalRef,
  id: draft.id,
  inferredFields: draft.inferredFields,
  inferredFrom: draft.inferredFrom,
  knownOn: draft.knownOn,
  ledger,
  note: draft.note,
  position,
  reason: draft.reason,
  recordedAt,
  schemaVersion: draft.schemaVersion,
  sources: draft.sources,
  supersedes: draft.supersedes,
  type: draft.type,
})

/** The canonical text of a value that keeps to what every store and every reader keeps unchanged. */
export const portableText = (value: unknown): string => writeCanonical(value, PORTABLE)

// Every platform has it; the package compiles without the types of any.
declare const TextEncoder: new () => {
  readonly encodeInto: (text: string, into: Uint8Array) => { readonly read: number; readonly written: number }
}

const LEAF_PREFIX = 0
const encoder = new TextEncoder()
/** The bytes of one leaf at a time, behind the prefix that tells a leaf from a node: made anew, they cost as much as their hash. */
const leaf = Uint8Array.of(LEAF_PREFIX, ...new Uint8Array(MAX_ENTRY_BYTES))
const leafText = leaf.subarray(1)

/**
 * The leaf of an entry in the Merkle tree: SHA-256 of a zero byte and the bytes of its text (RFC 6962 §2.1).
 *
 * @throws `entry-not-storable` where the text takes more than 65,535 bytes.
 */
export const leafOfText = (text: string, sha256: Sha256): Uint8Array => {
  const { read, written } = encoder.encodeInto(text, leafText)
  if (read < text.length) {
    throw notStorable('', `The entry takes more than ${MAX_ENTRY_BYTES} bytes: cite the document instead of quoting it`)
  }
  return sha256(leaf.subarray(0, written + 1))
}

const checkText = (text: string, path: string): void => {
  checkWellFormed(text, path)
  if (text.includes('\u0000')) throw notStorable(path, 'holds U+0000, which databases do not keep; leave it out')
}

const checkKey = (key: string, path: string): void => {
  checkText(key, path)
  checkNotInherited(key, path)
}

const checkNotInherited = (key: string, path: string): void => {
  if (key in Object.prototype) {
    throw notStorable(path, `every JavaScript object has a member called ${key}; choose another name`)
  }
}

const checkNumber = (value: number, path: string): void => {
  checkFinite(value, path)
  if (Object.is(value, -0)) throw notStorable(path, 'is a negative zero; write 0')
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw notStorable(path, `${value} is beyond what a number holds exactly; keep within ±9,007,199,254,740,991`)
  }
}

/** What every store and every reader keeps unchanged. SQLite reads JSON up to 1,000 deep. */
const PORTABLE: JsonProfile = { checkText, checkNumber, checkKey, maxDepth: 100 }

const PORTABLE_BUT_FOR_TEXT: JsonProfile = { ...PORTABLE, checkText: () => undefined, checkKey: checkNotInherited }
