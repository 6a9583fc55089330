import assert from 'node:assert/strict'
import type { EventStore } from '@programme-ledger/core/log'
import { summariesOf, whatItHolds } from './what-it-holds.ts'

/**
 * Asserts that two stores hold the same ledgers with the same entries, byte by byte, and the same heads.
 *
 * @throws an assertion error that shows the difference.
 */
export const assertSameLog = async (actual: EventStore, expected: EventStore): Promise<void> => {
  const ledgers = await summariesOf(expected)
  assert.deepEqual(await summariesOf(actual), ledgers)
  for (const { ledger } of ledgers) {
    assert.deepEqual(await whatItHolds(actual, ledger), await whatItHolds(expected, ledger))
  }
}
