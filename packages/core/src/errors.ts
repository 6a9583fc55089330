const BRAND = Symbol.for('programme-ledger.error')

/** Every code that the library reports. A code is stable: programs may match on it, messages may improve. */
export const ERROR_CODES = [
  'invalid-value',
  'invalid-option',
  'invalid-viewpoint',
  'unknown-reference',
  'refused',
  'ledger-not-found',
  'ledger-mismatch',
  'position-conflict',
  'id-reused',
  'batch-partly-recorded',
  'entry-not-storable',
  'clock-behind',
  'paper-from-the-future',
  'unknown-event-type',
  'newer-schema-version',
  'not-a-ledger-file',
  'newer-ledger-file',
  'ledger-locked',
  'ledger-read-only',
  'unsafe-storage',
  'storage-failed',
  'store-closed',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** The base of every error that the library throws on purpose. Its message says what is wrong, where, and what would be right. */
export class LedgerError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    Object.defineProperty(this, BRAND, { value: true })
  }
}

/** Tells a ledger error from any other, also across two installed copies of the library; with `code`, that one error only. */
export const isLedgerError = (error: unknown, code?: ErrorCode): error is LedgerError =>
  isBranded(error) && (code === undefined || error.code === code)

// Only LedgerError sets the brand.
const isBranded = (error: unknown): error is LedgerError =>
  typeof error === 'object' && error !== null && BRAND in error
