import assert from 'node:assert/strict'
import type { Books, Estimate, LineRow, programme, SavingsYear, TotalRow } from '@programme-ledger/core'
import { distinct, type Tally } from '../oracle/tell.ts'

type SavingsBooks = Pick<Books<typeof programme>, 'councilSavings'>

/**
 * Laws M2 and M4, of estimates: none is made unless it is asked for; it says by which method; it shares out the evidenced
 * actual of a line, to the penny and each share within a penny of exact, among the councils whose share of the budget is
 * known, and nothing where these are no proportion of it; subtotals add up those of their lines, cell by cell; and it
 * changes no other figure.
 */
export const assertEstimatesAddUp = (books: SavingsBooks): void => {
  const years = books.councilSavings()
  const estimated = books.councilSavings({ estimate: 'proRataToBudget' })
  assert(!JSON.stringify(years).includes('"estimate":'), 'an estimate is made that nobody asked for')
  assert.deepEqual(JSON.parse(JSON.stringify(estimated, withoutEstimate)), JSON.parse(JSON.stringify(years)))
  for (const year of estimated) {
    for (const line of year.lines) assertSharedOut(line)
    for (const [total, children] of totalsOf(year)) {
      assert.equal(estimateOf(total).method, 'proRataToBudget')
      for (const council of year.councils)
        assert.deepEqual(
          estimateOf(total).byCouncil[council],
          added(children.map((line) => estimateOf(line).byCouncil[council] ?? 'notEvidenced')),
          `${total.ref}: the estimate of ${council}`,
        )
    }
  }
}

const withoutEstimate = (member: string, value: unknown): unknown => (member === 'estimate' ? undefined : value)

const estimateOf = ({ ref, estimate }: LineRow | TotalRow): Estimate => {
  assert(estimate !== undefined, `${ref}: no estimate is made, though it was asked for`)
  return estimate
}

const assertSharedOut = (line: LineRow): void => {
  const { method, byCouncil } = estimateOf(line)
  assert.equal(method, 'proRataToBudget')
  const weights = weightsOf(line)
  const whole = BigInt(Object.values(weights).reduce((all, weight) => all + weight, 0))
  const total = line.actual.total.unknown > 0 ? 0n : BigInt(line.actual.total.known)
  let shared = 0n
  for (const [council, share] of Object.entries(byCouncil)) {
    const weight = weights[council]
    if (weight === undefined || line.actual.total.unknown > 0) {
      assert.equal(share, 'notEvidenced', `${line.ref}: the estimate of ${council} has nothing to go by`)
      continue
    }
    assert(share !== 'notEvidenced' && share.unknown === 0, `${line.ref}: ${council} has no estimate`)
    const off = BigInt(share.known) * whole - total * BigInt(weight)
    assert(-whole < off && off < whole, `${line.ref}: ${council} is a penny or more off its proportion`)
    shared += BigInt(share.known)
  }
  if (whole > 0n) assert.equal(shared, total, `${line.ref}: the estimate does not add up to what is evidenced`)
}

/** The councils' shares of the budget, where they are all of it, and of one sign. */
const weightsOf = ({ budget }: LineRow): Readonly<Record<string, number>> => {
  const shares = Object.entries(budget.byCouncil).flatMap(([council, share]) =>
    share === 'notEvidenced' ? [] : [{ council, ...share }],
  )
  const off = shares.reduce((all, { known }) => all + known, 0) - budget.total.known
  const isKnown = [budget.total, ...shares].every(({ unknown }) => unknown === 0)
  const signs = distinct(shares.map(({ known }) => Math.sign(known)).filter((sign) => sign !== 0))
  if (!isKnown || Math.abs(off) > (budget.goodTo ?? 0) || signs.length !== 1) return {}
  return Object.fromEntries(shares.map(({ council, known }) => [council, Math.abs(known)]))
}

/** The totals of a year, each with its lines. */
const totalsOf = ({ lines, groups, overall, transitionalCosts }: SavingsYear) => {
  const ofGroups = groups.map((total) => {
    const group = total.of.kind === 'group' ? total.of.group : undefined
    return [total, lines.filter((line) => line.group === group)] as const
  })
  const costs = lines.filter(({ nature }) => nature === 'transitionalCost')
  return [...ofGroups, [transitionalCosts, costs] as const, [overall, lines] as const]
}

const added = (cells: readonly (Tally | 'notEvidenced')[]): Tally | 'notEvidenced' => {
  const sum = { known: 0, unknown: 0 }
  for (const cell of cells) {
    if (cell === 'notEvidenced') return cell
    sum.known += cell.known
    sum.unknown += cell.unknown
  }
  return cells.length === 0 ? 'notEvidenced' : sum
}
