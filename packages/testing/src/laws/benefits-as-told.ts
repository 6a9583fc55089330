import assert from 'node:assert/strict'
import type { BenefitRow, BenefitTotals, Books, Entry, programme, ServiceBenefits } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { type ExpectedBenefit, type ExpectedMoney, expectedBenefits } from '../oracle/expected-benefits.ts'
import { inOrder } from '../oracle/standing.ts'
import { distinct } from '../oracle/tell.ts'
import { valuesOf } from './values-of.ts'

/**
 * Laws M7 and M8, of benefits: each stands where its last assessment says, contested where sources of that day disagree and
 * undetermined where nobody can tell whether it was promised; what is too early has neither arrived nor failed. The counts
 * of every service add up to its rows; its sums take in every amount, and those that nobody states as unknown.
 */
export const assertBenefitsAreAsTold = (
  books: Pick<Books<typeof programme>, 'benefitRealisation'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { services, totals, unplanned } = books.benefitRealisation()
  const expected = expectedBenefits({ asAt: question.asAt, ...bothReadings(log, question) })
  const planned = expected.filter(({ isUnplanned }) => !isUnplanned)
  const others = expected.filter(({ isUnplanned }) => isUnplanned)
  assertRows(
    services.flatMap(({ benefits }) => benefits),
    planned,
  )
  assertRows(unplanned.benefits, others)
  assert.deepEqual(
    inOrder(services.map(({ ref }) => ref)),
    inOrder(planned.map(({ service }) => refOf(service))),
    'a service has two groups, or none',
  )
  for (const each of services) {
    const ofService = planned.filter(({ service }) => refOf(service) === each.ref)
    assertCounts(each, ofService)
    if (each.service !== undefined) assertMoney(each, ofService)
  }
  assertCounts(totals, planned)
  assertCounts(unplanned, others)
}

/** Benefits of no service, and of one that sources disagree about, have groups of their own. */
const refOf = (service: string): string =>
  `benefitRealisation:${service === 'programme' || service === 'contested' ? service : `service/${service}`}`

const assertRows = (rows: readonly BenefitRow[], expected: readonly ExpectedBenefit[]): void => {
  const shown = rows.map((row) => ({
    benefit: row.benefit,
    standing: row.standing,
    outcome: row.outcome,
    dueOn: valuesOf(row.dueOn),
    promised: { baseline: valuesOf(row.baseline), measure: valuesOf(row.measure), target: valuesOf(row.target) },
    savings: { expected: row.expected.savings.map(savingIn), brought: row.assessment.savings.map(savingIn) },
    isOverdue: row.isOverdue,
  }))
  assert.deepEqual(
    shown.toSorted((a, b) => (a.benefit < b.benefit ? -1 : 1)),
    expected.map(({ benefit, standing, outcome, dueOn, promised, savings, isOverdue }) => ({
      benefit,
      standing,
      outcome,
      dueOn,
      promised,
      savings,
      isOverdue,
    })),
  )
  for (const { benefit, mayStand } of expected) {
    if (mayStand === undefined) continue
    const row = rows.find((each) => each.benefit === benefit)
    assert.equal(row?.undetermined?.standing, mayStand, `${benefit} may stand elsewhere`)
  }
}

const savingIn = ({ kind, key }: BenefitRow['expected']['savings'][number]): string => `${kind}s ${key}`

const assertCounts = ({ ref, counts, savings }: BenefitTotals, of: readonly ExpectedBenefit[]): void => {
  const counted = Object.entries(counts).filter(([, count]) => count > 0)
  assert.deepEqual(Object.fromEntries(counted), tally(of.map(({ standing }) => standing)), `${ref}: counts`)
  const savingCounts = Object.entries(savings).filter(([, count]) => count > 0)
  assert.deepEqual(Object.fromEntries(savingCounts), tally(of.flatMap(({ saving }) => saving ?? [])), `${ref}: savings`)
}

/** What is gained and what it costs, each by how exact it is; and how often nobody says how much. */
const assertMoney = ({ ref, expected, brought }: ServiceBenefits, of: readonly ExpectedBenefit[]): void => {
  const sides = [
    { money: expected, moneys: of.flatMap((each) => each.expected ?? []), what: 'what is expected' },
    { money: brought, moneys: of.flatMap((each) => each.brought ?? []), what: 'what came' },
  ]
  for (const { money, moneys, what } of sides) {
    assert.equal(money === undefined, moneys.length === 0, `${ref}: ${what} is not told, or made up`)
    if (money === undefined) continue
    const { gains, costs, unknown } = money
    const known = moneys.filter(({ amount }) => amount !== 'unknown')
    assert.equal(unknown, moneys.length - known.length, `${ref}: ${what} drops what is unknown`)
    const shown = [...gains, ...costs].map(({ amount, qualifier, benefits }) => ({ amount, qualifier, benefits }))
    assert.deepEqual(new Set(shown), new Set(sumsOf(known)), `${ref}: ${what}`)
  }
}

const sumsOf = (moneys: readonly ExpectedMoney[]) => {
  const kindOf = ({ amount, qualifier }: ExpectedMoney): string =>
    `${Number(amount) < 0 ? 'cost' : 'gain'} ${qualifier ?? 'as it is'}`
  return distinct(moneys.map(kindOf)).map((kind) => {
    const alike = moneys.filter((each) => kindOf(each) === kind)
    return {
      amount: alike.reduce((all, { amount }) => all + Number(amount), 0),
      qualifier: alike[0]?.qualifier,
      benefits: alike.length,
    }
  })
}

const tally = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
