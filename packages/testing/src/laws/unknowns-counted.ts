import assert from 'node:assert/strict'
import {
  type Attested,
  addSums,
  isWhole,
  type SavingsYear,
  type Sum,
  subtract,
  sumOf,
  type Unknown,
} from '@programme-ledger/core'

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
 * Law M7, of the savings: each line counts one budget, known or unknown, and whatever of its virements is not known; each
 * report that its actual is made of, and each validation that is realised; where there is none these are unknown, and not
 * nothing.
 */
export const assertUnknownSavingsAreCounted = ({ lines, overall }: SavingsYear): void => {
  for (const line of lines) {
    const { budget, originalBudget, virements, actual, reports, realised, validations, ref } = line
    assert(originalBudget.total.unknown <= 1, `${ref} has more than one budget`)
    assert(budget.total.unknown <= 1 + virements.length, `${ref} makes up unknown budgets`)
    const unclear = virements.filter(({ effect }) => effect === 'unclear').length
    assert(budget.total.unknown >= unclear, `${ref} drops an unknown virement`)
    const counted = validations.filter(({ notCounted }) => notCounted === undefined)
    assert.equal(actual.total.unknown, unknownIn(reports.map(({ total }) => total)), `${ref} drops an unknown report`)
    assert.equal(realised.total.unknown, unknownIn(counted.map(({ amount }) => amount)), `${ref} drops a validation`)
    for (const sum of cellsOf(originalBudget.byCouncil)) assert(sum.unknown <= 1, `${ref} has more than one share`)
    for (const sum of cellsOf(actual.byCouncil)) assert(sum.unknown <= reports.length, `${ref} makes up unknowns`)
    for (const sum of cellsOf(realised.byCouncil)) assert(sum.unknown <= counted.length, `${ref} makes up unknowns`)
  }
  for (const kind of ['budget', 'originalBudget', 'actual', 'realised'] as const)
    assert.equal(
      overall[kind].total.unknown,
      lines.reduce((all, line) => all + line[kind].total.unknown, 0),
      `the total ${kind} drops an unknown line`,
    )
}

/** How many figures are not known; one where there is none. */
const unknownIn = (cells: readonly Attested<number>[]): number =>
  cells.length === 0 ? 1 : cells.filter(({ is }) => is !== 'known').length

const cellsOf = (byCouncil: Readonly<Record<string, Sum | 'notEvidenced'>>): readonly Sum[] =>
  Object.values(byCouncil).filter((cell) => cell !== 'notEvidenced')
