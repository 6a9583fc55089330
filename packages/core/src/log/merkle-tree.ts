import { concatBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of some bytes, 32 bytes long. It is a parameter, so that each platform may use its own. The bytes are lent: they
 * may change once it has answered.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/**
 * The roots of the perfect subtrees that a log of some size is made of, the largest first: all that is needed to
 * append another leaf and to compute the root (RFC 6962 §2.1).
 */
export type Frontier = readonly Uint8Array[]

const HASH_BYTES = 32
const LEAF = Uint8Array.of(0)
/** The bytes of one node at a time, behind the prefix that tells a node from a leaf. */
const node = Uint8Array.of(1, ...new Uint8Array(2 * HASH_BYTES))

export const leafHash = (bytes: Uint8Array, sha256: Sha256): Uint8Array => sha256(concatBytes(LEAF, bytes))

export const nodeHash = (left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array => {
  node.set(left, 1)
  node.set(right, 1 + HASH_BYTES)
  return sha256(node)
}

/** The frontier after one more leaf. Each pair of subtrees of one size becomes one of twice the size. */
export const appendLeaf = (frontier: Frontier, size: number, leaf: Uint8Array, sha256: Sha256): Frontier => {
  const next = [...frontier]
  let subtree = leaf
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = next.pop()
    if (left === undefined)
      throw new RangeError(`A frontier of ${frontier.length} subtrees is not one of ${size} leaves`)
    subtree = nodeHash(left, subtree, sha256)
  }
  return [...next, subtree]
}

/** The Merkle tree hash of the whole log; of an empty one the hash of nothing. */
export const rootOf = (frontier: Frontier, sha256: Sha256): Uint8Array =>
  frontier.length === 0
    ? sha256(new Uint8Array())
    : frontier.reduceRight((right, left) => nodeHash(left, right, sha256))
