import assert from 'node:assert/strict'
import type { Entry, Programme } from '@programme-ledger/core'
import { objectionsTo } from '../oracle/broken-rules.ts'
import { countingEntries } from '../oracle/counting-entries.ts'
import { END_OF_TIME } from './days-of.ts'

/**
 * Law T5: slice rules require a fact, never its absence. So one more fact, of whatever day, never breaks another one: a
 * second registration is another claim, not a reason to refuse.
 *
 * @param log a lawful log.
 * @param another a fact that would follow it, and neither corrects nor reverses anything.
 */
export const assertRulesAreMonotone = (programme: Programme, log: readonly Entry[], another: Entry): void => {
  const at = { asAt: END_OF_TIME, knownOn: 'all', position: another.position, reading: 'certain' } as const
  const before = objectionsTo(programme, countingEntries(log, at))
  const after = objectionsTo(programme, countingEntries([...log, another], at))
  const toOthers = after.filter((line) => !before.includes(line) && !line.includes(another.id))
  assert.deepEqual(toOthers, [], `${another.type} on ${another.effectiveOn} breaks what was there before`)
}
