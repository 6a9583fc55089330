import assert from 'node:assert/strict'
import { isLedgerError, type Programme, RefusedError } from '@programme-ledger/core'
import type { NearValidHistory } from '../arbitraries/near-valid-history.ts'
import { entriesIn } from '../history/entries-in.ts'
import { recordHistory, recordIn } from '../history/record-history.ts'

/**
 * A near-valid history is refused for what is wrong with it and for nothing else, and leaves nothing behind (law T5);
 * without the one draft that is wrong, the batch is recorded.
 */
export const assertOneThingIsWrong = async (
  programme: Programme,
  { history, lawful, broken, code, rule }: NearValidHistory,
): Promise<void> => {
  const { store, ledger } = await recordHistory(programme, history)
  const before = await entriesIn(store)
  const result = await recordIn(ledger, [...lawful, broken])
  assert(!result.success, `recorded against: ${rule ?? code}`)
  assert(isLedgerError(result.error, code), result.error.message)
  if (rule !== undefined) {
    assert(result.error instanceof RefusedError, result.error.message)
    const rules = new Set(result.error.violations.map((violation) => violation.rule))
    assert.deepEqual([...rules], [rule], result.error.message)
  }
  assert.deepEqual(await entriesIn(store), before, 'a refused batch left something behind')
  if (lawful.length === 0) return
  const rest = await recordIn(ledger, lawful)
  assert(rest.success, rest.success ? '' : `more than one thing is wrong: ${rest.error.message}`)
}
