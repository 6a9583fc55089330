import assert from 'node:assert/strict'
import { type ErrorCode, type EventStore, isLedgerError, type LedgerError } from '@programme-ledger/core/log'
import { whatItHolds } from './what-it-holds.ts'

/** Asserts that an attempt rejects with the ledger error of this code, and answers the error. */
export const refusal = async (code: ErrorCode, attempt: () => Promise<unknown>): Promise<LedgerError> => {
  const outcome = await attempt().then(
    () => 'success',
    (error: unknown) => error,
  )
  assert(isLedgerError(outcome, code), `expected the error ${code}, but got ${String(outcome)}`)
  return outcome
}

/** Asserts that an attempt is refused and that the ledger is afterwards what it was before. */
export const refusalWithoutTrace = async (
  store: EventStore,
  ledger: string,
  code: ErrorCode,
  attempt: () => Promise<unknown>,
): Promise<LedgerError> => {
  const before = await whatItHolds(store, ledger)
  const error = await refusal(code, attempt)
  assert.deepEqual(await whatItHolds(store, ledger), before)
  return error
}
