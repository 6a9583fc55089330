import assert from 'node:assert/strict'
import type { Day, Entry, Programme, SavingsYear } from '@programme-ledger/core'
import { viewOfFacts } from './view-of-facts.ts'

/**
 * Law M2, of virements: what is vired leaves one line and arrives at another, so that over all lines of the year it comes to
 * nothing and the budget of the programme stays what it was.
 *
 * @param programme one that has the view `councilSavings`.
 */
export const assertVirementsMoveNothing = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const yearsWithout = (kept: readonly string[]): readonly SavingsYear[] =>
    // The programme's own view, asked for by name, answers as its type says.
    viewOfFacts(programme, log, {
      view: 'councilSavings',
      asAt,
      counts: ({ type, data }) =>
        type !== 'BudgetVired' || !kept.includes((data as { readonly virement: string }).virement),
    }) as SavingsYear[]
  const years = yearsWithout([])
  const moved = years.flatMap(movedWhole)
  const unmoved = yearsWithout(moved)
  for (const { year, lines, overall } of years) {
    const before = unmoved.find((each) => each.year === year)
    // A line that budget was only ever moved to, or from, has a budget that nobody stated.
    const isNew = lines.filter(({ line }) => before?.lines.every((each) => each.line !== line) ?? true)
    assert.deepEqual(
      overall.budget.total,
      {
        known: before?.overall.budget.total.known ?? 0,
        unknown: (before?.overall.budget.total.unknown ?? 0) + isNew.length,
      },
      `${year}: virements made or lost budget`,
    )
  }
}

/** The virements of a year of which all is known, and that a revision of neither line has taken in. */
const movedWhole = ({ year, lines }: SavingsYear): readonly string[] => {
  const rows = lines.flatMap(({ virements }) => virements)
  return [...new Set(rows.map(({ virement }) => virement))].filter((key) => {
    const ofKey = rows.filter(({ virement }) => virement === key)
    const effects = ofKey.map(({ effect }) => effect).toSorted()
    // Sources may disagree on the lines: then it is unclear on some, unless revisions of all of them have taken it in.
    const isDisputed = effects.includes('unclear') || effects.every((effect) => effect === 'inRevision')
    assert(ofKey.length <= 2 || isDisputed, `${year}: ${key} is on ${ofKey.length} lines`)
    const isKnown = ofKey.every(
      ({ amount, effect }) => amount.is === 'known' && effect !== 'unclear' && effect !== 'inRevision',
    )
    if (isKnown) assert.deepEqual(effects, ['adds', 'takes'], `${year}: ${key} does not move from a line to another`)
    return isKnown
  })
}
