import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { Basis } from '../slice/reading.ts'
import { createMixedLog } from '../time/mixed-log.ts'
import { assertTypesKnown } from '../time/replay.ts'
import { timelineOf } from '../time/timeline.ts'
import { amountsOf } from './amounts-of.ts'
import { type Cause, teller } from './cause.ts'
import type { AskedComparison, CheckedViewpoint } from './compare-options.ts'
import { areAlike, type Figure, type Figures, figuresIn, numberOf } from './figures-in.ts'
import { createMixedReading } from './mixed-reading.ts'
import { createMixedView, type MixedView, sightOf } from './mixed-view.ts'

/** What a view says otherwise from one viewpoint than from another, and why (law T7). */
export interface Comparison {
  readonly view: string
  readonly from: Basis
  readonly to: Basis
  /** Every figure that is another, in the order of the view; those of rows that vanished come last. */
  readonly changes: readonly Change[]
}

/** A figure that is another than it was. */
export interface Change {
  /** The row that it stands in, as `explain` takes it; undefined where it stands beside the rows. */
  readonly ref: string | undefined
  /** Whether the row is there from both viewpoints. */
  readonly row: 'stayed' | 'appeared' | 'vanished'
  /** Where in its row it stands: `actual.total.known`. */
  readonly figure: string
  /** What the view gives; undefined where the figure is not there. */
  readonly before: unknown
  readonly after: unknown
  /**
   * What changed it: each entry that did, in order of position, and nothing else. Where the figure adds up, so do the amounts, to
   * `after` less `before`; a figure that is not there counts as none.
   */
  readonly causes: Causes
}

/** What changed a figure, by why it did. */
export interface Causes {
  /** Ordinary movement: news, later days, later information, slips in copying that were mended. */
  readonly sinceLastReported: readonly Cause[]
  /** Restatement: a material error that was approved as one, or a basis that was changed. */
  readonly restated: readonly Cause[]
  /** That the question is about another day, or of another extent; undefined where this by itself changes nothing. */
  readonly byTheDay: ByTheDay | undefined
}

/** What no entry changed: a target that is not met is later each day. */
export interface ByTheDay {
  /** Undefined where the figure does not add up. */
  readonly amount: number | undefined
}

interface Ground {
  readonly programme: Programme
  /** All entries, in order of position. */
  readonly log: readonly Entry[]
  readonly basisOf: (viewpoint: CheckedViewpoint) => Basis
}

/** Compares what a view says from two viewpoints, and finds what changed each figure. */
export const compareView = ({ programme, log, basisOf }: Ground, asked: AskedComparison): Comparison => {
  const { view, options } = asked
  const [from, to] = [basisOf(asked.from), basisOf(asked.to)]
  const entries = log.slice(0, Math.max(from.position, to.position))
  if (asked.to.unknownTypes === 'refuse') for (const basis of [from, to]) assertTypesKnownTo(programme, entries, basis)
  const mixed = (one: Basis, other: Basis): MixedView =>
    createMixedView({ programme, entries, from: one, to: other, view, options })
  const before = figuresIn(view, mixed(from, from).ask(from))
  const after = figuresIn(view, mixed(to, to).ask(to))
  const traces = tracesOf(before, after)
  if (traces.length === 0) return { view, from, to, changes: [] }
  follow(traces, mixed(from, to), { view, from, to })
  const tellCause = teller({ programme, entries, ...whoKnows(programme, entries, from, to) })
  return { view, from, to, changes: traces.map((trace) => changeOf(trace, before, after, tellCause)) }
}

const assertTypesKnownTo = (programme: Programme, entries: readonly Entry[], basis: Basis): void =>
  assertTypesKnown(programme, timelineOf(entries.slice(0, basis.position), basis.knownOn).facts)

/** A figure on its way from what it was to what it is. */
interface Trace {
  readonly place: string
  /** What it was to begin with, and after each step that changed it; undefined where it was not there. */
  readonly figures: (Figure | undefined)[]
  /** What changed it, step by step. */
  readonly by: (Entry | 'theDay')[]
  /** Whether it was a number or was not there, whenever it was looked at. */
  isNumber: boolean
}

const tracesOf = (before: Figures, after: Figures): readonly Trace[] =>
  [...new Set([...after.byPlace.keys(), ...before.byPlace.keys()])].flatMap((place) => {
    const was = before.byPlace.get(place)
    if (areAlike(was, after.byPlace.get(place))) return []
    return [{ place, figures: [was], by: [], isNumber: isNumberOrAbsent(was) }]
  })

const isNumberOrAbsent = (figure: Figure | undefined): boolean => figure === undefined || numberOf(figure) !== undefined

/**
 * Has one entry after the other pass from the first viewpoint to the second, and notes what this changes. The day passes before the
 * entries where it is the later one, and after them where it is the earlier: so no entry is seen from a day before its own.
 */
const follow = (
  traces: readonly Trace[],
  mixed: MixedView,
  { view, from, to }: Pick<Comparison, 'view' | 'from' | 'to'>,
): void => {
  const isForward = to.asAt >= from.asAt
  const note = (by: Entry | 'theDay', basis: Basis): void => {
    const { byPlace } = figuresIn(view, mixed.ask(basis))
    for (const trace of traces) noteStep(trace, by, byPlace.get(trace.place))
  }
  mixed.ask(from)
  if (isForward && mixed.restsOnBasis()) note('theDay', to)
  for (const entry of mixed.steps) if (mixed.pass(entry)) note(entry, isForward ? to : from)
  if (!isForward && mixed.restsOnBasis()) note('theDay', to)
}

const noteStep = (trace: Trace, step: Entry | 'theDay', next: Figure | undefined): void => {
  trace.isNumber &&= isNumberOrAbsent(next)
  if (areAlike(trace.figures.at(-1), next)) return
  trace.figures.push(next)
  trace.by.push(step)
}

/** Why a figure is another on purpose: it was wrong, and approved as wrong, or is measured otherwise. */
const RESTATES: readonly unknown[] = ['materialError', 'reclassification']

const changeOf = (trace: Trace, before: Figures, after: Figures, tellCause: ReturnType<typeof teller>): Change => {
  const [was, is] = [before.byPlace.get(trace.place), after.byPlace.get(trace.place)]
  const figure = (is ?? was) as Figure
  const amounts = trace.isNumber ? amountsOf(trace.figures) : undefined
  const causes = trace.by.flatMap((by, step) => (by === 'theDay' ? [] : tellCause(by, amounts?.[step])))
  const theDay = trace.by.indexOf('theDay')
  return {
    ref: figure.ref,
    row: rowOf(figure, before, after),
    figure: figure.name,
    before: was?.value,
    after: is?.value,
    causes: {
      sinceLastReported: causes.filter(({ reason }) => !RESTATES.includes(reason)),
      restated: causes.filter(({ reason }) => RESTATES.includes(reason)),
      byTheDay: theDay < 0 ? undefined : { amount: amounts?.[theDay] },
    },
  }
}

const rowOf = ({ ref }: Figure, before: Figures, after: Figures): Change['row'] => {
  if (ref === undefined || (before.rows.has(ref) && after.rows.has(ref))) return 'stayed'
  return after.rows.has(ref) ? 'appeared' : 'vanished'
}

/** Entries are told of as by the viewpoint that sees them; by the second where both do. */
const whoKnows = (programme: Programme, entries: readonly Entry[], from: Basis, to: Basis) => {
  const [first, second] = [seenFrom(programme, entries, from), seenFrom(programme, entries, to)]
  return {
    isTakenIn: (entry: Entry): boolean => {
      const [was, is] = [first.limitsOf(entry), second.limitsOf(entry)]
      const differing = is.findIndex((limit, which) => limit !== was[which])
      // What is seen alike may still have come to pass by one of the two days, for all that its source says.
      return differing < 0 ? to.asAt >= from.asAt : is[differing] === true
    },
    knownTo: (entry: Entry): State => (second.knows(entry) ? second.known : first.known),
  }
}

const seenFrom = (programme: Programme, entries: readonly Entry[], basis: Basis) => {
  const log = createMixedLog(entries, sightOf(basis), sightOf(basis))
  return {
    known: createMixedReading(programme, log).read(basis).known,
    knows: (entry: Entry): boolean => log.holds(entry) && log.knows(entry),
    limitsOf: (entry: Entry): readonly boolean[] => [log.holds(entry), log.knows(entry), log.hasCome(entry)],
  }
}
