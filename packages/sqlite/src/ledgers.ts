import type { LedgerSummary } from '@programme-ledger/core/log'
import type { LedgerFile } from './open-file.ts'

/** What the files of a store hold. A file to which nothing was appended holds no ledger. */
export function* summariesOf(files: Iterable<LedgerFile>): Generator<LedgerSummary> {
  for (const file of files) {
    const head = file.ownHead()
    if (head !== undefined) yield { ledger: head.ledger, size: head.size, recordedAt: head.recordedAt }
  }
}
