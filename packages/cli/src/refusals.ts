/** The errors of the ledger that say what is wrong with what was to be recorded, and not with how it was asked. */
export const REFUSALS: ReadonlySet<string> = new Set([
  'refused',
  'id-reused',
  'batch-partly-recorded',
  'entry-not-storable',
  'paper-from-the-future',
])
