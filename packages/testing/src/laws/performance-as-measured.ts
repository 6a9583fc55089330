import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { councilsMeasured, expectedKpi } from '../oracle/expected-performance.ts'
import { valuesOf } from './values-of.ts'

/**
 * Law M8, of what is measured: each council's figure, and everybody's, stands as it was last measured; its change is the
 * difference of two decimals to the last digit; and there is a trend only where the direction, both figures and their
 * likeness are beyond doubt, otherwise why there is none.
 */
export const assertPerformanceIsAsMeasured = (
  books: Pick<Books<typeof programme>, 'performance'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const rows = books.performance()
  const { certain, possible } = bothReadings(log, question)
  assert.deepEqual(
    rows.map(({ kpi, councils }) => ({ kpi, councils: councils.map(({ council }) => council) })),
    councilsMeasured([...certain, ...possible]),
  )
  for (const { kpi, councils } of rows)
    for (const { ref, council, baseline, actual, change, trend, trendUndefinedBecause } of councils) {
      assert.deepEqual(
        {
          baseline: baseline === undefined ? [] : valuesOf(baseline.value),
          actual: actual === undefined ? [] : valuesOf(actual.value),
          change,
          trend,
        },
        expectedKpi(certain, kpi, council),
        ref,
      )
      assert.equal(trend === 'undefined', trendUndefinedBecause !== undefined, `${ref}: no trend, and nobody says why`)
    }
}
