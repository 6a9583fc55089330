import type { Day, Draft } from '@programme-ledger/core'

const OPENING_ID = '00000000000000000000000000'

/** The first entry of a ledger, as `openLedger` makes it, but the same each time. */
export const openingDraft = (firstDay: Day): Draft => ({
  id: OPENING_ID,
  type: 'LedgerOpened',
  schemaVersion: 1,
  data: {
    catalogueVersion: 1,
    currency: 'GBP',
    financialYearStart: '04-01',
    firstDay,
    origin: `programme-ledger/history/${OPENING_ID}`,
  },
  actor: { role: 'ledger steward' },
  effectiveOn: firstDay,
  knownOn: firstDay,
  sources: [{ kind: 'officerStatement', ref: 'ledger steward' }],
  evidence: 'stated',
})
