import assert from 'node:assert/strict'
import type { Basis, Change, Comparison, Entry, Ledger, Programme, Reading, Viewpoint } from '@programme-ledger/core'
import { fold, type State } from '@programme-ledger/core/replay'
import { ledgerOf } from '../history/books-of.ts'
import { entriesOf } from '../history/entries-of.ts'
import type { History } from '../history/history.ts'
import { type MixedQuestion, mixedEntries } from '../oracle/mixed-entries.ts'
import { addendsAt, placesThatDiffer, type SaidWhere, saidWhere, saysTheSame } from '../oracle/said-where.ts'

/** A comparison of any view, by its name. */
type Compare = (view: string, between: { readonly from: Viewpoint; readonly to: Viewpoint }) => Promise<Comparison>

/**
 * Law T7: a comparison explains each changed figure by exactly the entries that changed it, with amounts that add up. An auditor
 * has one entry after the other pass from the one viewpoint to the other, folds everything afresh each time, and writes down
 * which figures are others than before.
 */
export const assertComparedExactly = async (
  programme: Programme,
  history: History,
  from: Viewpoint,
  to: Viewpoint,
): Promise<void> => {
  const log = entriesOf(history)
  const compare = compareAnyIn(await ledgerOf(programme, history))
  // It is the same whichever view is asked.
  let walk: readonly Step[] | undefined
  for (const [view, read] of programme.slices.flatMap(({ views }) => Object.entries(views))) {
    const comparison = await compare(view, { from, to })
    assertAddsUp(comparison)
    walk ??= walkOf(programme, log, comparison)
    const expected = expectedChanges(saidOnTheWay(view, read, walk))
    const found = new Map(comparison.changes.map((change) => [placeOf(change), causesOf(change)]))
    assert.deepEqual(found, expected, `${view} compared`)
  }
}

/** What all comparisons have in common: a changed figure has causes, and their amounts are what it changed by. */
export const assertAddsUp = ({ view, changes }: Comparison): void => {
  for (const { ref, figure, before, after, causes } of changes) {
    const place = `${view}: ${ref} ${figure}`
    const own = [...causes.sinceLastReported, ...causes.restated]
    const all = [...own, ...(causes.byTheDay === undefined ? [] : [causes.byTheDay])]
    assert.ok(all.length > 0, `${place} changed, and nothing changed it`)
    for (const { amount } of all) assert.notEqual(amount, 0, `${place} has a cause that changed nothing`)
    for (const { reason } of causes.restated) assert.ok(isRestated(reason), `${place} is restated for ${reason}`)
    for (const { reason } of causes.sinceLastReported)
      assert.ok(!isRestated(reason), `${place} is not said to be restated`)
    const amounts = all.flatMap(({ amount }) => amount ?? [])
    assert.ok(amounts.length === 0 || amounts.length === all.length, `${place} adds up in part`)
    if (amounts.length === 0) continue
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    assert.equal(total, numberIn(after) - numberIn(before), `the amounts of ${place}`)
  }
}

const isRestated = (reason: string | undefined): boolean => reason === 'materialError' || reason === 'reclassification'

const numberIn = (figure: unknown): number =>
  addendsAt([new Map(figure === undefined ? [] : [['it', figure]])], 'it')?.[0] ?? Number.NaN

/** The views of any programme are asked for by name here, which the type of a ledger, made for those who know theirs, does not allow. */
export const compareAnyIn =
  <Each extends Programme>(ledger: Ledger<Each>): Compare =>
  (view, between) =>
    ledger.compare(view as never, between)

/** What was the cause of a step: an entry by its position, or the viewpoint itself. */
type By = number | 'the day'

interface Step {
  readonly by: By
  readonly reading: Reading<State>
}

/** The way from the one viewpoint to the other, entry by entry; the day passes while it is the later one that facts are seen from. */
const walkOf = (programme: Programme, log: readonly Entry[], { from, to }: Comparison): readonly Step[] => {
  const isForward = to.asAt >= from.asAt
  const walk: Step[] = []
  const go = (by: By, passed: number, basis: Basis): void => {
    const limitsOf: MixedQuestion['limitsOf'] = ({ position }) => (position <= passed ? to : from)
    walk.push({ by, reading: readingOf(programme, { log, limitsOf }, basis, walk.at(-1)?.reading) })
  }
  go('the day', 0, from)
  if (isForward) go('the day', 0, to)
  for (const { position } of log) go(position, position, isForward ? to : from)
  if (!isForward) go('the day', log.length, to)
  return walk
}

/** What views read; the reading before where that was told the same. */
const readingOf = (
  programme: Programme,
  question: MixedQuestion,
  basis: Basis,
  before: Reading<State> | undefined,
): Reading<State> => {
  const facts = READINGS.map((reading) => mixedEntries(question, reading))
  const told = facts.map((each) => each.map(({ position }) => position).join(' ')).join('; ')
  if (before !== undefined && before.basis === basis && toldTo.get(before) === told) return before
  const [all, possibly, known] = facts.map((each) => fold(programme, programme.initialState(), each))
  if (all === undefined || possibly === undefined || known === undefined) throw new Error('there are three readings')
  const reading = { basis, facts: facts[0] ?? [], all, possibly, known }
  toldTo.set(reading, told)
  return reading
}

const READINGS = ['all', 'possibly', 'known'] as const
/** Which entries a reading was told. */
const toldTo = new WeakMap<Reading<State>, string>()

const saidOnTheWay = (view: string, read: (reading: never) => unknown, walk: readonly Step[]): readonly SaidBy[] => {
  const said: SaidBy[] = []
  for (const [index, { by, reading }] of walk.entries()) {
    const isAsBefore = reading === walk[index - 1]?.reading
    const before = said.at(-1)
    said.push({ by, said: isAsBefore && before !== undefined ? before.said : saidWhere(view, answerTo(read, reading)) })
  }
  return said
}

interface SaidBy {
  readonly by: By
  readonly said: SaidWhere
}

const answerTo = (read: (reading: never) => unknown, reading: Reading<State>): unknown => {
  // A slice reads the states of the programme that it was composed into.
  const answer = (read as (reading: Reading<State>) => unknown)(reading)
  return typeof answer === 'function' ? answer() : answer
}

interface Caused {
  readonly by: By
  readonly amount: number | undefined
}

/** By place, what changed each figure that is another at the end than in the beginning. */
const expectedChanges = (walk: readonly SaidBy[]): ReadonlyMap<string, readonly Caused[]> => {
  const [first, last] = [walk[0]?.said ?? new Map(), walk.at(-1)?.said ?? new Map()]
  return new Map(
    placesThatDiffer(first, last).map((place) => {
      const addends = addendsAt(
        walk.map(({ said }) => said),
        place,
      )
      const caused = walk.flatMap(({ by, said }, index) => {
        const before = walk[index - 1]?.said
        if (before === undefined || before === said || saysTheSame(before, said, place)) return []
        return [{ by, amount: addends && (addends[index] ?? 0) - (addends[index - 1] ?? 0) }]
      })
      return [place, inOneOrder(caused)]
    }),
  )
}

const placeOf = ({ ref, figure }: Change): string => `${ref ?? ''} ${figure}`

const causesOf = ({ causes: { sinceLastReported, restated, byTheDay } }: Change): readonly Caused[] =>
  inOneOrder([
    ...[...sinceLastReported, ...restated].map(({ entry, amount }) => ({ by: entry, amount })),
    ...(byTheDay === undefined ? [] : [{ by: 'the day' as const, amount: byTheDay.amount }]),
  ])

/** Entries by position, the day last. */
const inOneOrder = (caused: readonly Caused[]): readonly Caused[] =>
  caused.toSorted((one, other) => placeInOrder(one) - placeInOrder(other))

const placeInOrder = ({ by }: Caused): number => (by === 'the day' ? Number.POSITIVE_INFINITY : by)
