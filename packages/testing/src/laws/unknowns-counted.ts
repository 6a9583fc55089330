import assert from 'node:assert/strict'
import { addSums, isWhole, type SavingsYear, type Sum, subtract, sumOf, type Unknown } from '@programme-ledger/core'

/** Law M7: a sum takes in every figure, those that are not known as a number of their own. */
export const assertSumsDropNothing = (figures: readonly (number | Unknown)[]): void => {
  const sum = sumOf(figures)
  const known = figures.filter((figure) => figure !== 'unknown')
  assert.equal(sum.unknown, figures.length - known.length)
  assert.equal(
    sum.known,
    known.reduce((all, figure) => all + figure, 0),
  )
  assert.equal(isWhole(sum), known.length === figures.length)
  assert.deepEqual(addSums(figures.map((figure) => sumOf([figure]))), sum, 'a sum of sums is not the sum')
  assert.equal(subtract(sum, sum).unknown, 2 * sum.unknown, 'taking away made an unknown known')
}

/**
 * Law M7, of the savings: each line counts one budget, known or unknown, and each report that its actual is made of; where
 * there is none the actual is unknown, and not nothing.
 */
export const assertUnknownSavingsAreCounted = ({ lines, overall }: SavingsYear): void => {
  for (const { budget, actual, reports, ref } of lines) {
    assert(budget.total.unknown <= 1, `${ref} has more than one budget`)
    const unknown = reports.filter(({ total }) => total.is !== 'known').length
    assert.equal(actual.total.unknown, reports.length === 0 ? 1 : unknown, `${ref} drops an unknown report`)
    for (const sum of cellsOf(budget.byCouncil)) assert(sum.unknown <= 1, `${ref} has more than one share`)
    for (const sum of cellsOf(actual.byCouncil)) assert(sum.unknown <= reports.length, `${ref} makes up unknowns`)
  }
  for (const kind of ['budget', 'actual'] as const)
    assert.equal(
      overall[kind].total.unknown,
      lines.reduce((all, line) => all + line[kind].total.unknown, 0),
      `the total ${kind} drops an unknown line`,
    )
}

const cellsOf = (byCouncil: Readonly<Record<string, Sum | 'notEvidenced'>>): readonly Sum[] =>
  Object.values(byCouncil).filter((cell) => cell !== 'notEvidenced')
