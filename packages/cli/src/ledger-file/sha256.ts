import { createHash } from 'node:crypto'
import type { Sha256 } from '@programme-ledger/core'

/** The platform's: several times as fast as one in plain JavaScript. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()
