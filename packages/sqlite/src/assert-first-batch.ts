import { admit, emptyHead, seal } from '@programme-ledger/core/log'
import type { Batch } from './append.ts'
import type { Settings } from './options.ts'
import { sha256 } from './sha256.ts'

/** @throws what refuses a batch as the first of its ledger, before there is a file to append it to. */
export const assertFirstBatch = (
  { ledger, drafts, expectedPosition }: Batch,
  { clock }: Pick<Settings, 'clock'>,
): void => {
  const head = emptyHead(ledger)
  admit(head, [], drafts, expectedPosition)
  seal(head, drafts, clock(), sha256)
}
