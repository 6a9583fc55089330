import assert from 'node:assert/strict'
import type { Books, Day, Entry, Plan, Programme, programme, TargetPosition, TargetRow } from '@programme-ledger/core'
import { bothReadings, type Question } from '../oracle/counting-entries.ts'
import { expectedEnds, lastEndsReported } from '../oracle/expected-ends.ts'
import { expectedExceptions } from '../oracle/expected-exceptions.ts'
import { type ExpectedPosition, type ExpectedTarget, expectedTargets } from '../oracle/expected-plan.ts'
import { inOrder } from '../oracle/standing.ts'
import { valuesOf } from './values-of.ts'
import { viewOfFacts } from './view-of-facts.ts'

/**
 * Law M8, of the plan: a target is due by its last revision, or else by all that set it; how it stands against each day that
 * was ever said is read off its reports; and as many targets are counted in each state as stand there.
 */
export const assertPlanIsAsTold = (
  books: Pick<Books<typeof programme>, 'plan'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { targets, totals } = books.plan()
  const expected = expectedTargets({ asAt: question.asAt, ...bothReadings(log, question) })
  assert.deepEqual(byKey(targets).map(shownBy), expected)
  for (const [state, count] of Object.entries(totals.counts))
    assert.equal(count, expected.filter((target) => target.state === state).length, `targets ${state}`)
}

const byKey = (rows: readonly TargetRow[]): readonly TargetRow[] =>
  rows.toSorted((a, b) => (a.target < b.target ? -1 : 1))

const shownBy = (row: TargetRow): ExpectedTarget => ({
  target: row.target,
  ...positionIn(row),
  lateness: row.lateness,
  statements: row.statements.map(({ on, how, isStanding, dueOn, lateness }) => ({
    on,
    how,
    isStanding,
    dueOn: valuesOf(dueOn),
    lateness,
  })),
  undetermined: row.undetermined && positionIn(row.undetermined),
})

const positionIn = (position: TargetPosition): ExpectedPosition => ({
  state: position.state,
  dueOn: valuesOf(position.dueOn),
  approved: position.approved && {
    dueOn: valuesOf(position.approved.dueOn),
    by: position.approved.by.map(({ value }) => value),
  },
  expectedOn: valuesOf(position.expectedOn),
  metOn: valuesOf(position.metOn),
  percentComplete: valuesOf(position.percentComplete),
  rag: valuesOf(position.rag),
})

/** What is said of a plan, and moves nothing in it. */
const MOVES_NOTHING = ['TargetReported', 'HighlightReported', 'ExceptionRaised', 'ExceptionAccepted']

/**
 * What moves a target is a revision: without any report, highlight or exception every target is due on the day that it was;
 * and so is every one that was revised, whoever else sets it, or sets it again.
 *
 * @param programme one that has the view `plan`.
 */
export const assertOnlyRevisionsMoveTargets = (programme: Programme, log: readonly Entry[], asAt: Day): void => {
  const dueBy = (counts: (fact: Pick<Entry, 'type'>) => boolean): ReadonlyMap<string, readonly Day[]> => {
    // The programme's own view, asked for by name, answers as its type says.
    const { targets } = viewOfFacts(programme, log, { view: 'plan', asAt, counts }) as Plan
    return new Map(targets.map(({ target, dueOn }) => [target, valuesOf(dueOn)]))
  }
  const all = dueBy(() => true)
  const withoutNews = dueBy(({ type }) => !MOVES_NOTHING.includes(type))
  const onlyRevised = dueBy(({ type }) => type === 'TargetRevised')
  for (const [target, days] of withoutNews)
    assert.deepEqual(all.get(target), days, `${target} was moved by what is reported of it`)
  for (const [target, days] of onlyRevised)
    assert.deepEqual(all.get(target), days, `${target} was moved by being set again`)
}

/**
 * Law M8, of projects: every day that was ever planned or reported as an end is shown, and each once, so that none stands for
 * another; of reported ones those stand that the last reports give.
 *
 * @param facts the entries that count for these books.
 */
export const assertEndsAreAsTold = (books: Pick<Books<typeof programme>, 'plan'>, facts: readonly Entry[]): void => {
  for (const { project, ref, ends } of books.plan().projects) {
    assert.deepEqual(
      ends.map(({ end, on, how }) => told({ end, on, how: how.replace('Again', '') })).toSorted(),
      expectedEnds(facts, project).map(told).toSorted(),
      `${ref}: when it ends`,
    )
    assert.deepEqual(
      inOrder(ends.filter(({ how, isStanding }) => how === 'reported' && isStanding).map(({ end }) => end)),
      lastEndsReported(facts, project),
      `${ref}: when it is last reported to end`,
    )
  }
}

const told = (value: object): string => JSON.stringify(value)

/**
 * Law M8, of exceptions: each is open until a body accepts it, and every body that does is shown, with the day and the terms of
 * its last word: none of them takes the place of another.
 */
export const assertExceptionsAreAsTold = (
  books: Pick<Books<typeof programme>, 'plan'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { certain, possible } = bothReadings(log, question)
  assert.deepEqual(
    inOrder(
      books.plan().exceptions.map(({ exception, state, undetermined, acceptances }) => ({
        exception,
        state,
        undetermined,
        acceptances: acceptances.map(({ by, accepted, terms }) => ({
          by,
          on: valuesOf(accepted)
            .map(({ latest }) => latest)
            .toSorted()
            .at(-1),
          terms: valuesOf(terms),
        })),
      })),
    ),
    inOrder(expectedExceptions(certain, possible)),
  )
}
