import type { Day, Entry, TargetState } from '@programme-ledger/core'
import { type ExpectedLateness, expectedLateness } from './expected-lateness.ts'
import { inOrder } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'
import { type Dated, datedBy, maybeLast } from './vague-order.ts'

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
  readonly how: 'set' | 'setAgain' | 'revised' | 'revisedAgain'
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
  const position = positionBy(is, councilsIn(certain))
  const maybe = positionBy(mayBe, councilsIn(possible))
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

const councilsIn = (facts: readonly Entry[]): readonly string[] => {
  const parties = told<{ readonly party: string; readonly kind: string }>(facts, 'PartyRegistered')
  const isCouncil = (party: string): boolean =>
    parties.every(({ data }) => data.party !== party || data.kind === 'council')
  return distinct(parties.map(({ data }) => data.party)).filter(isCouncil)
}

/** What each report says of whether it was met, on which day. */
const reportsIn = (all: Told) =>
  byDay(ofType(all, 'TargetReported')).map(({ tellings, ...when }) => ({
    ...when,
    outcomes: distinct(tellings.map(({ data }) => data.outcome ?? 'notStated')).filter((each) => each !== 'notStated'),
    metOn: daysIn(tellings.map(({ data }) => data.metOn)),
  }))

interface OfDay extends Dated {
  readonly tellings: Told
}

/** What is said as of one last day, together; in order of these days. */
const byDay = (all: Told): readonly OfDay[] =>
  distinct(all.map(({ by }) => by.effectiveOn))
    .toSorted()
    .map((on) => {
      const tellings = all.filter(({ by }) => by.effectiveOn === on)
      return { ...datedBy(tellings.map(({ by }) => by)), tellings }
    })

const positionBy = (all: Told, councils: readonly string[]): ExpectedPosition => {
  const [settings, revisions, reports] = TARGET_EVENTS.map((type) => ofType(all, type)) as [Told, Told, Told]
  const lastly = <Value>(what: (data: TargetData) => Value | 'unknown' | undefined): readonly Value[] =>
    saidLast(
      byDay(reports).filter(({ tellings }) => tellings.some(({ data }) => isStated(what(data)))),
      what,
    )
  return {
    state: all.length === 0 ? 'undetermined' : stateBy(reports),
    dueOn: dueBy(settings, revisions),
    approved: approvedBy(settings, revisions, councils),
    expectedOn: lastly(({ expectedOn }) => expectedOn),
    metOn: daysIn(reports.map(({ data }) => data.metOn)),
    percentComplete: lastly(({ percentComplete }) => percentComplete),
    rag: lastly(({ rag }) => rag),
  }
}

const isStated = (value: unknown): boolean => value !== undefined && value !== 'unknown'

/** What the days say that may be the last; nothing where on one of them nobody knows. */
const saidLast = <Value>(
  days: readonly OfDay[],
  what: (data: TargetData) => Value | 'unknown' | undefined,
): readonly Value[] => {
  const last = maybeLast(days).map(({ tellings }) => tellings.map(({ data }) => what(data)).filter(isStated))
  // What is left is stated.
  return last.some((values) => values.length === 0) ? [] : (inOrder(last.flat()) as readonly Value[])
}

const stateBy = (reports: Told): TargetState => {
  const told = byDay(reports).map((day) => ({
    ...day,
    outcomes: distinct(day.tellings.map(({ data }) => data.outcome)).filter((outcome) => outcome !== 'notStated'),
  }))
  const last = maybeLast(told.filter(({ outcomes }) => outcomes.length > 0))
  const outcomes = last.map((day) => day.outcomes)
  const [outcome, ...others] = distinct(outcomes.flat())
  if (others.length > 0)
    return last.length > 1 && outcomes.every(({ length }) => length === 1) ? 'undetermined' : 'contested'
  // An outcome that is stated is the name of a state.
  if (outcome !== undefined) return outcome as TargetState
  return reports.length > 0 ? 'notStated' : 'notReported'
}

/** What moves a target is a revision and nothing else; as long as there is none, all who set it say when it is due. */
const dueBy = (settings: Told, revisions: Told): readonly Day[] =>
  revisions.length > 0
    ? saidLast(byDay(revisions), ({ dueOn }) => dueOn)
    : daysIn(settings.map(({ data }) => data.dueOn))

/**
 * What bodies approved last: each takes back what it approved before for another day, and what others did unless both are councils.
 * Who sets the target anew for a day that was approved before approves that.
 */
const approvedBy = (settings: Told, revisions: Told, councils: readonly string[]): ExpectedPosition['approved'] => {
  const bodiesOn = ({ tellings }: OfDay) => distinct(tellings.flatMap(({ data }) => data.approvedBy ?? []))
  const [set, moved] = [settings, revisions].map((all) =>
    byDay(all).flatMap((day) => bodiesOn(day).map((body) => ({ body, day }))),
  )
  const from = (moved?.length ? moved : set) ?? []
  const last = from.filter(({ body, day }) =>
    from.every((other) => {
      const isApart = body !== other.body && councils.includes(body) && councils.includes(other.body)
      return isApart || !isBefore(day, other.day) || giveOneDay(day, other.day)
    }),
  )
  const again = (set ?? []).filter(({ day }) => last.some((one) => giveOneDay(one.day, day) && isBefore(one.day, day)))
  const all = [...last, ...again]
  if (all.length === 0) return undefined
  const days = all.map(({ day }) => daysIn(day.tellings.map(({ data }) => data.dueOn)))
  return {
    dueOn: days.some(({ length }) => length === 0) ? [] : inOrder(days.flat()),
    by: distinct(all.map(({ body }) => body)).toSorted(),
  }
}

const giveOneDay = (one: OfDay, other: OfDay): boolean =>
  oneDayIn(one) !== undefined && oneDayIn(one) === oneDayIn(other)

/** The one due day that is given on a day; nothing where none or several are. */
const oneDayIn = ({ tellings }: OfDay): Day | undefined => {
  const [only, ...others] = daysIn(tellings.map(({ data }) => data.dueOn))
  // What gives no one day is like nothing else.
  return others.length === 0 ? only : undefined
}

const isBefore = (one: Dated, other: Dated): boolean => one.on < (other.earliest ?? '')

/** Whether what is said on two days is one move: they give one day, and what gives another came certainly before both, or after. */
const isOneMove = (one: OfDay, other: OfDay, all: readonly OfDay[]): boolean => {
  if (one === other) return true
  const day = oneDayIn(one)
  if (day === undefined || day !== oneDayIn(other)) return false
  for (const each of all) {
    const isOutside = (isBefore(each, one) && isBefore(each, other)) || (isBefore(one, each) && isBefore(other, each))
    if (oneDayIn(each) !== day && !isOutside) return false
  }
  return true
}

const daysIn = (days: readonly (Day | 'unknown' | undefined)[]): readonly Day[] =>
  inOrder(days.filter((day) => day !== undefined && day !== 'unknown'))

const statementsBy = (all: Told): readonly Omit<ExpectedStatement, 'lateness'>[] => {
  const [settings, revisions] = [byDay(ofType(all, 'TargetSet')), byDay(ofType(all, 'TargetRevised'))]
  const dueIn = ({ tellings }: OfDay): readonly Day[] => daysIn(tellings.map(({ data }) => data.dueOn))
  const set = settings.map((each) => ({
    on: each.on,
    // Before all that it can be of there was another.
    how: settings.some(({ on }) => on < (each.earliest ?? '')) ? ('setAgain' as const) : ('set' as const),
    isStanding: revisions.length === 0,
    dueOn: dueIn(each),
  }))
  const last = maybeLast(revisions)
  const moved = revisions.map((each) => ({
    on: each.on,
    how: revisions.some((other) => isBefore(other, each) && isOneMove(other, each, revisions))
      ? ('revisedAgain' as const)
      : ('revised' as const),
    isStanding: last.some((end) => isOneMove(each, end, revisions)),
    dueOn: dueIn(each),
  }))
  const inTurn = distinct([...set, ...moved].map(({ on }) => on)).toSorted()
  return inTurn.flatMap((day) => [...set, ...moved].filter(({ on }) => on === day))
}
