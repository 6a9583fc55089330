import assert from 'node:assert/strict'
import type { Books, Day, Entry, Programme, programme, RiskRegister, RiskRow, ScaleRow } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { type ExpectedRisk, type ExpectedScale, expectedRegister, risksIn, stepOf } from '../oracle/expected-risks.ts'
import { valuesOf } from './values-of.ts'
import { viewOfFacts } from './view-of-facts.ts'

/**
 * Law M8, of risks: each stands as the last facts about it say, on the scale that it is scored on; risks of one scale are
 * ranked by likelihood times impact, those with the same product sharing the better rank, and of which sources disagree not
 * at all; every cell, step and total of a scale adds up to its risks (law M7).
 */
export const assertRisksAreAsTold = (
  books: Pick<Books<typeof programme>, 'riskRegister'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const register = books.riskRegister()
  const { certain, possible } = bothReadings(log, question)
  const expected = expectedRegister(certain)
  assert.deepEqual(
    register.scales.map(({ scale }) => scale),
    expected.scales.map(({ scale }) => scale),
  )
  for (const [index, scale] of expected.scales.entries()) assertScale(register.scales[index], scale)
  assert.deepEqual(byKey(register.unscored).map(toldBy), expected.unscored.map(shownAs))
  assert.deepEqual(byKey(register.closed).map(toldBy), expected.closed.map(shownAs))
  assert.deepEqual(
    byKey(register.undetermined).map(({ risk }) => risk),
    risksIn(possible).filter((risk) => !risksIn(certain).includes(risk)),
  )
}

const assertScale = (row: ScaleRow | undefined, { scale, risks, steps, totals }: ExpectedScale): void => {
  assert(row !== undefined)
  assert.deepEqual(
    byKey(row.risks).map((risk) => ({ ...toldBy(risk), rank: risk.rank, printedRank: risk.printedRank })),
    risks.map((risk) => ({ ...shownAs(risk), rank: risk.rank, printedRank: risk.printedRank })),
  )
  const ranks = row.risks.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY)
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    `${scale}: not in the order of their ranks`,
  )
  const standingOn = (which: 'likelihood' | 'impact', step: number): readonly ExpectedRisk[] =>
    risks.filter((risk) => stepOf(risk, which) === step)
  for (const which of ['likelihood', 'impact'] as const)
    assert.deepEqual(
      row[which].map(({ step, count }) => ({ step, count })),
      upTo(steps[which]).map((step) => ({ step, count: standingOn(which, step).length })),
      `${scale}: steps of ${which}`,
    )
  assert.deepEqual(
    row.matrix.map(({ likelihood, impact, count, risks: keys }) => ({
      likelihood,
      impact,
      count,
      keys: keys.toSorted(),
    })),
    upTo(steps.likelihood).flatMap((likelihood) =>
      upTo(steps.impact).map((impact) => {
        const there = standingOn('likelihood', likelihood).filter((risk) => stepOf(risk, 'impact') === impact)
        return { likelihood, impact, count: there.length, keys: there.map(({ risk }) => risk) }
      }),
    ),
    `${scale}: its matrix`,
  )
  const { ref: _ref, entries: _entries, ...sums } = row.totals
  assert.deepEqual(sums, totals, `${scale}: its totals`)
}

const byKey = (rows: readonly RiskRow[]): readonly RiskRow[] => rows.toSorted((a, b) => (a.risk < b.risk ? -1 : 1))

const toldBy = ({ risk, state, lastMentioned, score, printed, trend, computed }: RiskRow): ExpectedRisk => ({
  risk,
  state,
  lastMentioned,
  scores: valuesOf(score),
  printed: valuesOf(printed),
  trends: valuesOf(trend),
  computed,
})

const shownAs = ({ risk, state, lastMentioned, scores, printed, trends, computed }: ExpectedRisk): ExpectedRisk => ({
  risk,
  state,
  lastMentioned,
  scores,
  printed,
  trends,
  computed,
})

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/**
 * A source that says only where a risk is heading alters nothing of how it is scored: without all such words, the scores
 * and what is printed beside them are the very same.
 *
 * @param programme one that has the view `riskRegister`.
 */
export const assertTrendsScoreNothing = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const scoresBy = (counts: (fact: Pick<Entry, 'type' | 'data'>) => boolean) => {
    // The programme's own view, asked for by name, answers as its type says.
    const { scales, unscored, closed } = viewOfFacts(programme, log, {
      view: 'riskRegister',
      asAt,
      counts,
    }) as RiskRegister
    const rows = byKey([...scales.flatMap(({ risks }) => risks), ...unscored, ...closed])
    return rows
      .filter(({ score }) => score.is !== 'unknown')
      .map(({ risk, score, printed, likelihood, impact, computed }) => ({
        risk,
        score,
        printed,
        likelihood,
        impact,
        computed,
      }))
  }
  assert.deepEqual(
    scoresBy(({ type, data }) => type !== 'RiskRescored' || 'score' in (data as object)),
    scoresBy(() => true),
    'a word of where a risk is heading changed its score',
  )
}
