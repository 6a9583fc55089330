import { createHash } from 'node:crypto'
import { canonicalJson, type Entry } from '@programme-ledger/core/log'

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/**
 * The root of a log as RFC 6962 §2.1 writes it down, recursion and all, from the entries that a store gives back. It
 * shares no code with the tree that stores grow.
 */
export const naiveRoot = (entries: readonly Entry[]): string =>
  hex(treeHash(entries.map((entry) => Buffer.from(canonicalJson(entry), 'utf8'))))

const treeHash = (leaves: readonly Buffer[]): Buffer => {
  const [only] = leaves
  if (only === undefined) return digest()
  if (leaves.length === 1) return digest(Buffer.of(0), only)
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return digest(Buffer.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)))
}

const digest = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()
