import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { appendLeaf, type Frontier, leafHash, nodeHash, rootOf } from '../../src/log/merkle-tree.ts'

/** The Merkle tree hash as RFC 6962 §2.1 defines it, by splitting at the largest power of two below the size. */
const naiveRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [first] = leaves
  if (first === undefined) return sha256(new Uint8Array())
  if (leaves.length === 1) return leafHash(first, sha256)
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return nodeHash(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)), sha256)
}

const rootByFrontier = (leaves: readonly Uint8Array[]): Uint8Array => {
  let frontier: Frontier = []
  for (const [size, leaf] of leaves.entries()) frontier = appendLeaf(frontier, size, leafHash(leaf, sha256), sha256)
  return rootOf(frontier, sha256)
}

// The leaves that implementations of RFC 6962 are commonly tested with, and the roots of 1, 2, 3 and 8 of them.
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  hexToBytes,
)
const ROOTS: readonly (readonly [number, string])[] = [
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
]

describe('the Merkle tree', () => {
  it.each(ROOTS)('of %i leaves has the published root', (size, root) => {
    expect(bytesToHex(rootByFrontier(LEAVES.slice(0, size)))).toBe(root)
  })

  it('agrees with the definition at every size up to 130', () => {
    const leaves = Array.from({ length: 130 }, (_, index) => Uint8Array.of(index))
    for (let size = 0; size <= leaves.length; size += 1) {
      expect(bytesToHex(rootByFrontier(leaves.slice(0, size)))).toBe(bytesToHex(naiveRoot(leaves.slice(0, size))))
    }
  })

  it('keeps one subtree for each one in the binary form of its size', () => {
    let frontier: Frontier = []
    for (let size = 0; size < 13; size += 1) frontier = appendLeaf(frontier, size, Uint8Array.of(size), sha256)
    expect(frontier).toHaveLength(3)
  })

  it('tells a frontier that does not belong to the size', () => {
    expect(() => appendLeaf([], 1, Uint8Array.of(0), sha256)).toThrow(RangeError)
  })
})
