import type { Day, Entry, TargetState } from '@programme-ledger/core'
import { type ExpectedLateness, expectedLateness } from './expected-lateness.ts'
import { inOrder, lastDayOf, type Statement, standing } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'

interface TargetData {
  readonly target: string
  readonly dueOn?: Day | 'unknown'
  readonly approvedBy?: string
  readonly expectedOn?: Day | 'unknown'
  readonly metOn?: Day | 'unknown'
  readonly percentComplete?: number
  readonly rag?: string
  readonly outcome?: string
}

/** What counts at a day: for certain, and possibly. */
export interface ExpectedPlanReading {
  readonly asAt: Day
  readonly certain: readonly Entry[]
  readonly possible: readonly Entry[]
}

/** What is said of a target by some facts; each list has one value where sources agree, and all where they do not. */
export interface ExpectedPosition {
  readonly state: TargetState
  readonly dueOn: readonly Day[]
  readonly approved: { readonly dueOn: readonly Day[]; readonly by: readonly string[] } | undefined
  readonly expectedOn: readonly Day[]
  readonly metOn: readonly Day[]
  readonly percentComplete: readonly number[]
  readonly rag: readonly string[]
}

/** What was said on one day of when a target is due. */
export interface ExpectedStatement {
  readonly on: Day
  readonly how: 'set' | 'setAgain' | 'revised'
  readonly isStanding: boolean
  readonly dueOn: readonly Day[]
  readonly lateness: readonly ExpectedLateness[]
}

export interface ExpectedTarget extends ExpectedPosition {
  readonly target: string
  readonly lateness: readonly ExpectedLateness[]
  readonly statements: readonly ExpectedStatement[]
  /** How it may stand, where that differs. */
  readonly undetermined: ExpectedPosition | undefined
}

const TARGET_EVENTS = ['TargetSet', 'TargetRevised', 'TargetReported']

/** All targets, by key, told by plain loops over what counts. */
export const expectedTargets = (reading: ExpectedPlanReading): readonly ExpectedTarget[] =>
  inOrder(
    told<TargetData>([...reading.certain, ...reading.possible], ...TARGET_EVENTS).map(({ data }) => data.target),
  ).map((target) => expectedTarget(target, reading))

const expectedTarget = (target: string, { asAt, certain, possible }: ExpectedPlanReading): ExpectedTarget => {
  const [is, mayBe] = [about(certain, target), about(possible, target)]
  const position = positionBy(is)
  const maybe = positionBy(mayBe)
  // Of what is not certain to have been set, there is what may have been said of it.
  const shown = is.length > 0 ? position : { ...maybe, state: 'undetermined' as const }
  const late = (days: readonly Day[]): readonly ExpectedLateness[] =>
    days.map((dueOn) => expectedLateness(dueOn, { asAt, certain: reportsIn(is), possible: reportsIn(mayBe) }))
  return {
    target,
    ...shown,
    lateness: late(shown.dueOn),
    statements: statementsBy(is.length > 0 ? is : mayBe).map((each) => ({ ...each, lateness: late(each.dueOn) })),
    undetermined: JSON.stringify(shown) === JSON.stringify(maybe) ? undefined : maybe,
  }
}

type Told = readonly Telling<TargetData>[]

const about = (facts: readonly Entry[], target: string): Told =>
  told<TargetData>(facts, ...TARGET_EVENTS).filter(({ data }) => data.target === target)

const ofType = (all: Told, type: string): Told => all.filter(({ by }) => by.type === type)

/** What each report says of whether it was met, on which day. */
const reportsIn = (all: Told) =>
  ofType(all, 'TargetReported').map(({ data: { outcome = 'notStated', metOn }, by }) => ({
    on: by.effectiveOn,
    outcome,
    metOn: metOn === 'unknown' ? undefined : metOn,
  }))

const positionBy = (all: Told): ExpectedPosition => {
  const [settings, revisions, reports] = TARGET_EVENTS.map((type) => ofType(all, type)) as [Told, Told, Told]
  const lastly = <Value>(what: (data: TargetData) => Value | 'unknown' | undefined): readonly Value[] =>
    standing(statedBy(reports, what))
  return {
    state: all.length === 0 ? 'undetermined' : stateBy(reports),
    dueOn: dueBy(settings, revisions),
    approved: approvedBy(revisions) ?? approvedBy(settings),
    expectedOn: lastly(({ expectedOn }) => expectedOn),
    metOn: daysIn(reports.map(({ data }) => data.metOn)),
    percentComplete: lastly(({ percentComplete }) => percentComplete),
    rag: lastly(({ rag }) => rag),
  }
}

const statedBy = <Value>(
  all: Told,
  what: (data: TargetData) => Value | 'unknown' | undefined,
): readonly Statement<Value>[] => all.map(({ data, by }) => ({ value: what(data) ?? 'unknown', by }))

const stateBy = (reports: Told): TargetState => {
  const [outcome, ...others] = standing(
    statedBy(reports, (data) => (data.outcome === 'notStated' ? 'unknown' : data.outcome)),
  )
  if (others.length > 0) return 'contested'
  // An outcome that is stated is the name of a state.
  if (outcome !== undefined) return outcome as TargetState
  return reports.length > 0 ? 'notStated' : 'notReported'
}

/** What moves a target is a revision and nothing else; as long as there is none, all who set it say when it is due. */
const dueBy = (settings: Told, revisions: Told): readonly Day[] =>
  daysIn((revisions.length > 0 ? ofLastDay(revisions) : settings).map(({ data }) => data.dueOn))

const approvedBy = (statements: Told): ExpectedPosition['approved'] => {
  const on = lastDayOf(statements.filter(({ data }) => data.approvedBy !== undefined))
  const last = statements.filter(({ by }) => by.effectiveOn === on)
  return on === ''
    ? undefined
    : {
        dueOn: daysIn(last.map(({ data }) => data.dueOn)),
        by: inOrder(last.flatMap(({ data }) => data.approvedBy ?? [])),
      }
}

const ofLastDay = (all: Told): Told => all.filter(({ by }) => by.effectiveOn === lastDayOf(all))

const daysIn = (days: readonly (Day | 'unknown' | undefined)[]): readonly Day[] =>
  inOrder(days.filter((day) => day !== undefined && day !== 'unknown'))

const statementsBy = (all: Told): readonly Omit<ExpectedStatement, 'lateness'>[] => {
  const daysOf = (statements: Told): readonly Day[] => distinct(statements.map(({ by }) => by.effectiveOn)).toSorted()
  const [settings, revisions] = [ofType(all, 'TargetSet'), ofType(all, 'TargetRevised')]
  const set = daysOf(settings).map((on, index) => ({
    on,
    how: index === 0 ? ('set' as const) : ('setAgain' as const),
    isStanding: revisions.length === 0,
    dueOn: daysIn(settings.filter(({ by }) => by.effectiveOn === on).map(({ data }) => data.dueOn)),
  }))
  const moved = daysOf(revisions).map((on) => ({
    on,
    how: 'revised' as const,
    isStanding: on === lastDayOf(revisions),
    dueOn: daysIn(revisions.filter(({ by }) => by.effectiveOn === on).map(({ data }) => data.dueOn)),
  }))
  const inTurn = distinct([...set, ...moved].map(({ on }) => on)).toSorted()
  return inTurn.flatMap((day) => [...set, ...moved].filter(({ on }) => on === day))
}
