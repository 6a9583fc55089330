import assert from 'node:assert/strict'
import type { Figures, LineRow, SavingsYear, Sum, TotalRow } from '@programme-ledger/core'

const DAY = 86_400_000

type Cell = Figures['byCouncil'][string]

/**
 * Law M4: every subtotal and total equals the sum of its lines, cell by cell; a figure by council exists exactly where
 * every line gives one; and no line is in two subtotals of one kind.
 */
export const assertSubtotalsAddUp = (year: SavingsYear): void => {
  const { lines, groups, classes, means, beforeTransitionalCosts, transitionalCosts, overall, councils } = year
  const addsUp = (total: TotalRow, children: readonly LineRow[]): void => {
    for (const kind of ['budget', 'originalBudget', 'actual', 'realised'] as const) {
      const cells = children.map((line) => line[kind])
      assert.deepEqual(total[kind].total, added(cells.map((cell) => cell.total)), `${total.ref}, ${kind}`)
      for (const council of councils)
        assert.deepEqual(
          total[kind].byCouncil[council],
          addedIfAll(cells.map((cell) => cell.byCouncil[council])),
          `${total.ref}, ${kind} of ${council}`,
        )
    }
    assert.deepEqual(total.variance.amount, added(children.map(({ variance }) => variance.amount)), total.ref)
    assertCausesAddUp(total, children)
  }
  for (const line of lines) assertVaries(line, year)
  for (const total of groups)
    addsUp(
      total,
      lines.filter(({ group }) => total.of.kind === 'group' && group === total.of.group),
    )
  for (const total of classes)
    addsUp(
      total,
      lines.filter((line) => total.of.kind === 'class' && line.class === total.of.class),
    )
  for (const total of means)
    addsUp(
      total,
      lines.filter((line) => total.of.kind === 'means' && line.means === total.of.means),
    )
  addsUp(
    beforeTransitionalCosts,
    lines.filter(({ nature }) => nature === 'saving'),
  )
  addsUp(
    transitionalCosts,
    lines.filter(({ nature }) => nature === 'transitionalCost'),
  )
  addsUp(overall, lines)
  assertEachOnce(groups, new Set(lines.flatMap(({ group }) => group ?? [])).size)
  assertEachOnce(classes, new Set(lines.flatMap((line) => line.class ?? [])).size)
}

/**
 * Actual less budget; undetermined where one is before transitional cost and the other after it, and until the reports
 * cover every day of the year.
 */
const assertVaries = ({ budget, actual, variance, reports, ref }: LineRow, { year }: SavingsYear): void => {
  const isOfOneBasis = budget.basis === undefined || actual.basis === undefined || budget.basis === actual.basis
  const days = reports.reduce((sum, { period }) => sum + (Date.parse(period.to) - Date.parse(period.from)) / DAY + 1, 0)
  const first = Number(year.slice(0, 4))
  // No two of them share a day, and none is of another year.
  const isComparable = isOfOneBasis && days === (Date.UTC(first + 1, 3) - Date.UTC(first, 3)) / DAY
  const difference = {
    known: actual.total.known - budget.total.known,
    unknown: actual.total.unknown + budget.total.unknown,
  }
  assert.deepEqual(variance.amount, isComparable ? difference : { known: 0, unknown: 1 }, ref)
}

/** What causes explain, and what none does, is the variance; and that of a total is that of its lines, cause by cause. */
const assertCausesAddUp = ({ ref, causes, variance }: TotalRow, children: readonly LineRow[]): void => {
  for (const line of children) {
    const explained = added([...Object.values(line.causes.stated), line.causes.notStated])
    assert.equal(explained.known, line.variance.amount.known, `${line.ref}: causes explain another variance`)
    assert.deepEqual(line.causes.recurring, recurringIn(line), `${line.ref}: what recurs of its variance`)
  }
  const statedBy = (cause: string): readonly Sum[] =>
    children.flatMap((line) =>
      Object.entries(line.causes.stated).flatMap(([each, sum]) => (each === cause ? [sum] : [])),
    )
  const stated = new Set(children.flatMap((line) => Object.keys(line.causes.stated)))
  assert.deepEqual(
    causes.stated,
    Object.fromEntries([...stated].map((cause) => [cause, added(statedBy(cause))])),
    `${ref}: its causes`,
  )
  for (const part of ['notStated', 'recurring'] as const)
    assert.deepEqual(causes[part], added(children.map((line) => line.causes[part])), `${ref}: causes, ${part}`)
  if (variance.amount.unknown > 0) assert(causes.notStated.unknown > 0, `${ref}: an unknown variance is explained`)
}

const RECURRING = ['price', 'volume', 'scope']

/** What price, volume and scope explain; unknown for another cause, and for what nobody gives one for. Of a one-off, nothing. */
const recurringIn = ({ causes: { stated, notStated }, nature, recurrence, variance }: LineRow): Sum => {
  const isOneOff = nature === 'transitionalCost' || recurrence === 'oneOff'
  if (isOneOff && variance.amount.unknown === 0) return { known: 0, unknown: 0 }
  const recurs = Object.entries(stated).flatMap(([cause, sum]) => (RECURRING.includes(cause) ? [sum] : []))
  const isUnclear = (sum: Sum | undefined): boolean => sum !== undefined && (sum.known !== 0 || sum.unknown !== 0)
  return added([...recurs, { known: 0, unknown: [stated.other, notStated].filter(isUnclear).length }])
}

const added = (sums: readonly Sum[]): Sum => {
  let known = 0
  let unknown = 0
  for (const sum of sums) {
    known += sum.known
    unknown += sum.unknown
  }
  return { known, unknown }
}

const addedIfAll = (cells: readonly (Cell | undefined)[]): Cell => {
  const sums = cells.filter((cell) => cell !== undefined && cell !== 'notEvidenced')
  return cells.length === 0 || sums.length < cells.length ? 'notEvidenced' : added(sums)
}

const assertEachOnce = (totals: readonly TotalRow[], expected: number): void => {
  assert.equal(new Set(totals.map(({ ref }) => ref)).size, totals.length, 'two subtotals share a ref')
  assert.equal(totals.length, expected, 'a group or class of lines has no subtotal')
}
