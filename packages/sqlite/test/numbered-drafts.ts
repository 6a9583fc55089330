import type { Draft } from '@programme-ledger/core/log'

export const LEDGER = 'bdc-rbc'

/** Small facts with the ids from the `first`-th to the `last`-th. */
export const numberedDrafts = (first: number, last: number): readonly Draft[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    id: `01J0ZQ4V6W7X8Y9Z0B${String(first + index).padStart(8, '0')}`,
    type: 'SavingReported',
    schemaVersion: 1,
    data: { line: 'ict', pence: first + index },
    actor: { role: 'finance officer' },
    effectiveOn: '2011-03-31',
    knownOn: '2011-06-20',
    sources: [{ kind: 'document', ref: 'board report 4' }],
    evidence: 'reported',
  }))
