import assert from 'node:assert/strict'
import type { ApportionmentRow, Books, Entry, programme, Row, Sum } from '@programme-ledger/core'
import { byName } from '../oracle/as-last-stated.ts'
import { COST_STATES } from '../oracle/expected-costs.ts'
import { financialYearOf } from '../oracle/financial-year-of.ts'
import { agreed, distinct, type Tally, tallyOf, told } from '../oracle/tell.ts'
import { valuesOf } from './values-of.ts'

type CostBooks = Pick<Books<typeof programme>, 'budgetPositions' | 'costs' | 'funding' | 'reserves'>

/**
 * Law M1: nothing is lost, and nothing is there twice. Every entry about costs, funding, reserves and printed budgets that counts is
 * behind exactly one figure; and every total is the sum of those figures that count, with what is not known of them.
 *
 * @param facts the entries that count for these books.
 */
export const assertCostsAddUp = (books: CostBooks, facts: readonly Entry[]): void => {
  const { costs, totals, years } = books.costs()
  const figures = costs.flatMap((cost) => cost.figures)
  assertEachIsBehindOne(figures, facts, 'CostStated')
  for (const state of COST_STATES) {
    const parts = figures.filter((figure) => figure.counts && figure.state === state).map(({ amount }) => amount)
    assert.deepEqual(totals.states[state].amount, tallyIn(parts), `what is ${state} in all`)
    const ofYears = years.map((year) => year.states[state].amount)
    assert.deepEqual(totals.states[state].amount, together(ofYears), `what is ${state}, year by year`)
  }

  const { fundings, totals: funded } = books.funding()
  const steps = fundings.flatMap((funding) => funding.steps)
  assertEachIsBehindOne(steps, facts, 'FundingStated')
  for (const [state, { fundings: count, least }] of Object.entries(funded.states)) {
    const inState = steps.filter((step) => step.counts && step.state === state)
    assert.deepEqual(least, tallyIn(inState.map(({ amount }) => amount)), `funding ${state}`)
    const having = fundings.filter((funding) => funding.steps.some((step) => inState.includes(step)))
    assert.equal(count, having.length, `how many fundings are ${state}`)
  }
  assertReservesAddUp(books, facts)
  assertTablesAddUp(books, facts)
}

const assertReservesAddUp = (books: CostBooks, facts: readonly Entry[]): void => {
  const reserves = books.reserves()
  assertEachIsBehindOne(
    reserves.flatMap(({ movements }) => movements),
    facts,
    'ReserveStated',
  )
  const councils = new Set(reserves.flatMap(({ movements }) => movements.flatMap(({ council }) => valuesOf(council))))
  const byCouncil = [...councils].map((council) => books.reserves({ council }))
  for (const { ref, reserve, movements, ...sums } of reserves)
    for (const [name, movement] of MOVEMENTS) {
      const parts = movements.filter((each) => each.counts && each.movement === movement)
      assert.deepEqual(sums[name], tallyIn(parts.map(({ amount }) => amount)), `${ref}: ${name}`)
      // What sources give to several councils is in the sum of each, as an unknown.
      if (parts.some(({ council }) => council.is === 'contested')) continue
      const ofCouncils = byCouncil.flatMap((rows) =>
        rows.filter((row) => row.reserve === reserve).map((row) => row[name]),
      )
      const ofNobody = parts.filter(({ council }) => council.is === 'unknown').map(({ amount }) => amount)
      assert.deepEqual(sums[name], together([...ofCouncils, tallyIn(ofNobody)]), `${ref}: ${name} by council`)
    }
}

const MOVEMENTS = [
  ['recommended', 'recommended'],
  ['contributed', 'contribution'],
  ['used', 'use'],
] as const

const assertTablesAddUp = (books: CostBooks, facts: readonly Entry[]): void => {
  const rows = books.budgetPositions().flatMap((table) => table.rows)
  assertEachIsBehindOne(rows, facts, 'BudgetPositionReported')
  const positions = told<{ readonly row: string; readonly table: string }>(facts, 'BudgetPositionReported')
  for (const { ref, table, on, addsUp, casts, counts } of rows) {
    if (!counts) continue
    for (const { cell, computed } of casts) {
      const [keys = []] = valuesOf(addsUp)
      const parts = keys.map((key) => {
        const ofRow = positions.filter(
          ({ data, by }) => data.table === table && data.row === key && by.effectiveOn === on,
        )
        // A cell of a row is pence, or unknown.
        return agreed(ofRow.map(({ data }) => (data as Readonly<Record<string, unknown>>)[cell] as number | 'unknown'))
      })
      assert.deepEqual(computed, tallyOf(parts), `${ref}: what its rows come to`)
    }
  }
}

/**
 * Laws M1 and M7, of what is shared: every apportionment stands in one year of one scheme, or where sources disagree whose it is, in each
 * that they name, and counts in none; what is charged is what those that count come to, with an unknown for each that may count as
 * well, and the councils together are charged all of it.
 *
 * @param facts the entries that count for these books.
 */
export const assertChargesAddUp = (books: Pick<Books<typeof programme>, 'sharing'>, facts: readonly Entry[]): void => {
  const rows = books.sharing()
  const shown = rows.flatMap(({ apportionments }) => apportionments)
  for (const { data } of told<{ readonly apportionment: string }>(facts, 'ApportionmentCalculated')) {
    const own = shown.filter(({ apportionment }) => apportionment === data.apportionment)
    assert.notEqual(own.length, 0, `${data.apportionment} is lost`)
    assert(own.length === 1 || own.every(({ isDisputed }) => isDisputed), `${data.apportionment} is there twice`)
  }
  for (const { ref, apportionments, parts } of rows) {
    const keys = apportionments.map(({ apportionment }) => apportionment)
    assert.equal(new Set(keys).size, keys.length, `${ref}: an apportionment is there twice`)
    const counted = parts.flatMap(({ budget, outturn }) => [...budget.counted, ...outturn.counted])
    const disputed = apportionments.filter(({ isDisputed }) => isDisputed).map(({ apportionment }) => apportionment)
    assert(!disputed.some((key) => counted.includes(key)), `${ref}: what is disputed is counted`)
  }
  for (const { ref, shares } of rows.flatMap(({ apportionments }) => apportionments))
    assertSourcesAgree(ref, shares, facts)
  const inDispute = disputedIn(facts)
  for (const { ref, apportionments, parts, scheme, year } of rows)
    for (const { for: kind, budget, outturn } of parts)
      for (const [{ byCouncil, counted, isContested, total }, stages] of [
        [budget, ['budget']],
        [outturn, ['provisionalOutturn', 'finalOutturn']],
      ] as const) {
        const unknown = inDispute.filter((tellings) => maySay(tellings, { scheme, year, kind, stages })).length
        for (const [council, charge] of Object.entries(byCouncil))
          assert(charge.unknown >= unknown, `${ref}: what may be charged to ${council} for ${kind} is left out`)
        if (isContested || counted.length + unknown === 0) continue
        const counting = apportionments.filter(({ apportionment }) => counted.includes(apportionment))
        assert.equal(counting.length, counted.length, `${ref}: what is counted is not shown`)
        const added = together([tallyIn(counting.map((each) => each.total)), { known: 0, unknown }])
        assert.deepEqual(total, added, `${ref}: ${kind} in all`)
        const charged = together(Object.values(byCouncil))
        if (total.unknown === 0 && charged.unknown === 0)
          assert.deepEqual(charged, total, `${ref}: ${kind}, council by council`)
      }
}

interface Apportioned {
  readonly apportionment: string
  readonly for: string
  readonly period: { readonly from: string; readonly to: string }
  readonly scheme: string
  readonly stage: string
}

/** What sources say of each apportionment whose place they disagree about: its scheme, its days, its kind or its stage. */
const disputedIn = (facts: readonly Entry[]): readonly (readonly Apportioned[])[] =>
  byName(told<Apportioned>(facts, 'ApportionmentCalculated'), ({ data }) => data.apportionment)
    .map((tellings) => tellings.map(({ data }) => data))
    .filter(
      (all) => distinct(all.map(({ for: kind, period, scheme, stage }) => [kind, period, scheme, stage])).length > 1,
    )

/** Whether it may be of that scheme, year, kind and stage, as far as anybody says. */
const maySay = (
  tellings: readonly Apportioned[],
  {
    scheme,
    year,
    kind,
    stages,
  }: { readonly scheme: string; readonly year: string; readonly kind: string; readonly stages: readonly string[] },
): boolean =>
  tellings.some((each) => each.scheme === scheme) &&
  tellings.some(({ period }) => financialYearOf(period.to) === year) &&
  tellings.some((each) => each.for === kind) &&
  tellings.some(({ stage }) => stages.includes(stage))

/** Shares add up to what is shared, so that a source that leaves a council out gives it nothing: what is known, all of them give. */
const assertSourcesAgree = (ref: string, shares: ApportionmentRow['shares'], facts: readonly Entry[]): void => {
  const key = ref.slice(ref.lastIndexOf('/') + 1)
  const all = told<{ readonly apportionment: string; readonly shares: Readonly<Record<string, number>> }>(
    facts,
    'ApportionmentCalculated',
  ).filter(({ data }) => data.apportionment === key)
  for (const [council, share] of Object.entries(shares))
    if (share.is === 'known')
      for (const { data } of all)
        assert.equal(data.shares[council] ?? 0, share.value, `${ref}: the share of ${council} is known, and disputed`)
}

interface Part extends Row {
  readonly counts: boolean
}

/** A fact is behind the one figure that it tells of. */
const assertEachIsBehindOne = (parts: readonly Part[], facts: readonly Entry[], type: string): void => {
  const counting = parts.filter(({ counts }) => counts)
  for (const { position } of told(facts, type).map(({ by }) => by)) {
    const behind = counting.filter(({ entries }) => entries.includes(position)).map(({ ref }) => ref)
    assert.equal(
      behind.length,
      1,
      `entry ${position} is behind ${behind.length === 0 ? 'nothing' : behind.join(' and ')}`,
    )
  }
}

const tallyIn = (cells: readonly Parameters<typeof valuesOf<number>>[0][]): Tally =>
  tallyOf(
    cells.map((cell) => {
      const [value, ...others] = valuesOf(cell)
      return value === undefined || others.length > 0 ? 'unknown' : value
    }),
  )

const together = (sums: readonly Sum[]): Tally => ({
  known: sums.reduce((all, { known }) => all + known, 0),
  unknown: sums.reduce((all, { unknown }) => all + unknown, 0),
})
