import { bytesToHex } from '@noble/hashes/utils.js'
import type { Entry } from './entry.ts'
import { entryText, leafOfText } from './entry-text.ts'
import { appendLeaf, type Frontier, rootOf, type Sha256 } from './merkle-tree.ts'

/**
 * The Merkle root of a whole log, 64 lower-case hex digits, as the basis of every answer has it.
 *
 * @throws `entry-not-storable` for an entry that no store would hold.
 */
export const rootOfLog = (entries: readonly Entry[], sha256: Sha256): string => {
  let frontier: Frontier = []
  for (const [size, entry] of entries.entries())
    frontier = appendLeaf(frontier, size, leafOfText(entryText(entry), sha256), sha256)
  return bytesToHex(rootOf(frontier, sha256))
}
