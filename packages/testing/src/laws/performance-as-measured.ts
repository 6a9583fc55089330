import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { councilsMeasured, expectedKpi } from '../oracle/expected-performance.ts'
import { expectedMeasurements, expectedTargetDays } from '../oracle/expected-target-days.ts'
import { inOrder } from '../oracle/standing.ts'
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

/**
 * Law M8, of what is aimed at: every figure that was measured is shown once, and every target on every day that it was set; a figure
 * is held against the one of them that stood when it ended, or against none where it is not clear which that is. Where days are too
 * vague to tell which one stood, each that may have is shown to, and the figure is tested only by what they all say.
 *
 * @param facts the entries that count for these books.
 */
export const assertTargetsAreAsSet = (
  books: Pick<Books<typeof programme>, 'performance'>,
  facts: readonly Entry[],
): void => {
  for (const { kpi, direction, councils } of books.performance())
    for (const { ref, council, actual, measurements, onTarget, target, targets } of councils) {
      assert.deepEqual(
        inOrder(
          measurements.map(({ of, period, endsOn, when, value }) => ({
            of,
            period,
            endsOn,
            earliest: valuesOf(when)[0]?.earliest,
            values: valuesOf(value),
          })),
        ),
        inOrder(expectedMeasurements(facts, { kpi, council })),
        `${ref}: what was measured`,
      )
      const expected = expectedTargetDays(facts, { kpi, council })
      assert.deepEqual(
        inOrder(
          targets.map(({ council: whose, period, setOn, value, isStanding }) => ({
            council: whose,
            period,
            setOn,
            values: valuesOf(value),
            isStanding,
          })),
        ),
        inOrder(expected),
        `${ref}: what was aimed at`,
      )
      const standing = expected.filter(({ isStanding }) => isStanding)
      const isOpen = standing.some(({ values }) => values.length === 0)
      const aims = isOpen ? [] : inOrder(standing.flatMap(({ values }) => values))
      assert.deepEqual(
        [target.setOn, inOrder(valuesOf(target.value))],
        [
          standing
            .map(({ setOn }) => setOn)
            .toSorted()
            .at(-1),
          aims,
        ],
        `${ref}: what the figure is held against`,
      )
      const figures = actual === undefined ? [] : valuesOf(actual.value)
      assert.equal(onTarget, verdictOn(valuesOf(direction), aims, figures), `${ref}: whether it is on target`)
    }
}

const verdictOn = (
  directions: readonly string[],
  aims: readonly number[],
  figures: readonly number[],
): 'yes' | 'no' | 'notTested' => {
  const [direction, aim, figure] = [directions[0], aims[0], figures[0]]
  const isClear = [directions, aims, figures].every(({ length }) => length === 1)
  if (!isClear || direction === undefined || aim === undefined || figure === undefined) return 'notTested'
  return (direction === 'higherIsBetter' ? figure >= aim : figure <= aim) ? 'yes' : 'no'
}
