import type { Entry } from '../log/entry.ts'
import type { Sha256 } from '../log/merkle-tree.ts'
import { rootOfLog } from '../log/root-of-log.ts'
import { evidence } from '../programme/evidence/evidence.ts'
import { titleOfCited } from '../programme/evidence/source-in-words.ts'
import type { EvidenceReads } from '../programme/evidence/state.ts'
import type { Programme, ViewsOf } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import type { NamedFinding } from '../slice/finding.ts'
import type { Basis, Reading } from '../slice/reading.ts'
import type { LiveReplay, StatesAt } from '../time/live-replay.ts'
import { assertTypesKnown, fold, type UnknownTypes } from '../time/replay.ts'
import { type Certainty, factsAsAt, type Timeline, timelineOf } from '../time/timeline.ts'
import { type Day, END_OF_TIME, earlierDay, londonDay } from '../values/day.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { sameMembers } from '../values/same-members.ts'
import { askView, assertNoOptions, type NamedView } from './ask-view.ts'
import { type CloseRow, closes } from './closes.ts'
import { type ComingRow, comingUp } from './coming-up.ts'
import { type CorrectionRow, corrections } from './corrections.ts'
import { type ExplainedEntry, type Explanation, explainerOf, explainRow, type Views } from './explain.ts'
import { findAll } from './find-all.ts'
import { type FindingsOptions, findingsAskedFor } from './findings-options.ts'
import { namedIn, sayEntry } from './say-entry.ts'

/** Views as they are asked for: one that has options is a function of them, one that has none is a function all the same. */
type Askable<View> = View extends (...options: never) => unknown ? View : () => View

/** The books at a viewpoint: one fold, many views. */
export type Books<Each extends Programme> = {
  /** What every answer of these books rests on. */
  readonly basis: Basis
  /** What a book of record must not hide, the serious first. */
  readonly findings: (options?: FindingsOptions) => readonly NamedFinding[]
  /** What is decided and not yet in effect, the next first. */
  readonly comingUp: () => readonly ComingRow[]
  /** What was corrected, voided or reversed, or recorded behind a close, and why, in the order of recording. */
  readonly corrections: () => readonly CorrectionRow[]
  /** Which periods were closed, and what reaches behind each close. */
  readonly closes: () => readonly CloseRow[]
  /**
   * Every entry behind a row of a view, with its corrections, reversals and sources; and what stood in the row until it
   * was reversed or voided. Give the options that the view was asked with.
   *
   * @throws `unknown-reference` where these books have no such row.
   */
  readonly explain: (ref: string, options?: object) => Explanation
  /** The entries at some positions, as findings and rows name them; those that these books do not use are left out. */
  readonly entries: (positions: readonly number[]) => readonly Entry[]
  /** Those entries with their corrections, reversals and sources, as `explain` gives the ones behind a row. */
  readonly explainEntries: (positions: readonly number[]) => readonly ExplainedEntry[]
  /** What the entry at a position says, as a sentence, by the names that these books know; undefined where they do not use it. */
  readonly says: (position: number) => string | undefined
} & { readonly [View in keyof ViewsOf<Each>]: Askable<ViewsOf<Each>[View]> }

/** What books are made of. */
export interface BooksParts<Each extends Programme> {
  readonly programme: Each
  /** The log, of which the viewpoint pins the first `size` entries. It may grow while the books are read. */
  readonly log: readonly Entry[]
  readonly size: number
  /** A replay of just these entries and papers; none where there is none, or none any more. */
  readonly replay: () => LiveReplay | undefined
  readonly asAt: Day
  readonly knownOn: Day | 'all'
  readonly unknownTypes: UnknownTypes
  readonly sha256: Sha256
}

export const createBooks = <Each extends Programme>(parts: BooksParts<Each>): Books<Each> => {
  const { programme, log, size, asAt, knownOn, unknownTypes, sha256 } = parts
  const entries = once(() => log.slice(0, size))
  const isReconstructed = log[0] === undefined || asAt < londonDay(log[0].recordedAt)
  const basis: Basis = lazy(
    { asAt, knownOn, position: size, isReconstructed },
    { root: () => rootOfLog(entries(), sha256) },
  )
  const groundOf = (held: () => readonly Entry[]): Ground => ({
    programme,
    entries: held,
    timeline: once(() => timelineOf(held(), knownOn)),
    basis,
    unknownTypes,
  })
  const ground = groundOf(entries)
  const reading = readingOf(ground, statesOfBooks(parts, ground))
  const views = viewsOf(ground, reading)
  const neverUndone = once(() => {
    const supposed = groundOf(once(() => entries().filter(undoesNothing)))
    const states = once(() => statesOfTimeline(supposed))
    return viewsOf(supposed, readingOf(supposed, states))
  })
  const found = once(() => findAll({ programme, reading, timeline: ground.timeline(), asAt, entries: entries() }))
  const explainer = once(() => explainerOf(entries(), titlesIn(programme, reading)))
  const undoneBy = once(() => {
    const byId = new Map(entries().map((entry) => [entry.id, entry]))
    return namedIn((id) => byId.get(id))
  })
  return {
    basis,
    findings: (options: FindingsOptions = {}) => found().filter(findingsAskedFor(options)).map(ownCopy),
    explain: (ref: string, options?: object) =>
      explainRow({ ref, options, basis, views, neverUndone: neverUndone(), explain: explainer() }),
    entries: (positions: readonly number[]) =>
      deepFreeze(positions.flatMap((position) => (position <= size ? (log[position - 1] ?? []) : []))),
    explainEntries: (positions: readonly number[]) => deepFreeze(positions.flatMap(explainer())),
    says: (position: number) => {
      const entry = position <= size ? log[position - 1] : undefined
      return entry && sayEntry({ programme, known: reading.known, undoneBy: undoneBy() }, entry)
    },
    ...views,
    // The views are those of the programme's slices, by the names that they have there.
  } as unknown as Books<Each>
}

/** Titles are those that the documents are registered by, where the programme keeps evidence. */
const titlesIn =
  ({ slices }: Programme, reading: Reading<State>) =>
  (citedAs: string): string | undefined =>
    // Found by the slice itself, and not by its name: another of that name may keep another state.
    slices.includes(evidence) ? titleOfCited(reading.all[evidence.name] as EvidenceReads, citedAs) : undefined

/** Whoever changes a finding that was given changes no other's. */
const ownCopy = ({ entries, ...found }: NamedFinding): NamedFinding => ({
  ...found,
  ...(found.about !== undefined && { about: [...found.about] }),
  entries: [...entries],
})

const undoesNothing = ({ type }: Entry): boolean => type !== 'Reversed' && type !== 'Voided'

/** The views of the slices, and those that every programme has. */
const viewsOf = ({ programme, entries, basis }: Ground, reading: Reading<State>): Views => {
  const ownPapers = once(() => timelineOf(entries(), papersOfTheDay(basis)))
  const ofSlices = programme.slices.flatMap(({ views }) => Object.entries(views))
  return {
    ...Object.fromEntries(ofSlices.map((named) => [named[0], askable(named, reading)])),
    comingUp: unasked('comingUp', () => comingUp({ programme, reading, timeline: ownPapers() })),
    corrections: unasked('corrections', () => corrections({ programme, reading, entries: entries() })),
    closes: unasked('closes', () => closes({ basis, entries: entries() })),
  }
}

/** A view that has no options. */
const unasked =
  (view: string, answer: () => unknown) =>
  (...options: readonly unknown[]): unknown => {
    assertNoOptions(view, options)
    return answer()
  }

/** What only a later paper tells was not to be seen coming. */
const papersOfTheDay = ({ asAt, knownOn }: Basis): Day => (knownOn === 'all' ? asAt : earlierDay(asAt, knownOn))

interface Ground {
  readonly programme: Programme
  readonly entries: () => readonly Entry[]
  readonly timeline: () => Timeline
  readonly basis: Basis
  readonly unknownTypes: UnknownTypes
}

const readingOf = ({ timeline, basis }: Ground, states: () => StatesAt): Reading<State> =>
  lazy(
    { basis },
    {
      facts: () => factsAsAt(timeline(), basis.asAt, 'certain'),
      all: () => states().all(),
      possibly: () => states().possibly(),
      known: () => states().known(),
    },
  )

/** From the replay while it is of just these entries, which is asked at each reading; by folding them when the log has grown since. */
const statesOfBooks = ({ replay, asAt }: BooksParts<Programme>, ground: Ground): (() => StatesAt) => {
  const kept = once(() => replay()?.statesAt(asAt))
  const folded = once(() => statesOfTimeline(ground))
  return () => (replay() === undefined ? undefined : kept()) ?? folded()
}

/** Of a version of the log, or of papers to a day: folded from the first entry on. */
const statesOfTimeline = ({ programme, timeline, basis, unknownTypes }: Ground): StatesAt => {
  const folded: { readonly facts: readonly AnyFact[]; readonly state: State }[] = []
  // Where nothing is vague and nothing lies ahead, the three readings are of the same facts: those are folded once.
  const stateAt = (asAt: Day, certainty: Certainty) => (): State => {
    // Whatever its day, an entry that nobody understands may bear on any answer.
    if (unknownTypes === 'refuse') assertTypesKnown(programme, timeline().facts)
    const facts = factsAsAt(timeline(), asAt, certainty)
    const known = folded.find((each) => sameMembers(each.facts, facts))
    if (known !== undefined) return known.state
    const state = fold(programme, programme.initialState(), facts)
    folded.push({ facts, state })
    return state
  }
  return {
    all: stateAt(basis.asAt, 'certain'),
    possibly: stateAt(basis.asAt, 'possible'),
    known: stateAt(END_OF_TIME, 'certain'),
  }
}

/** A view is computed when it is asked for. */
const askable =
  (view: NamedView, reading: Reading<State>) =>
  (...options: readonly unknown[]): unknown =>
    askView(view, reading, options)

/** An object of which some members are computed when first read, and then kept. */
const lazy = <Given extends object, Computed extends Record<string, unknown>>(
  given: Given,
  computed: { readonly [Member in keyof Computed]: () => Computed[Member] },
): Given & Computed => {
  const holder: object = { ...given }
  for (const [member, compute] of Object.entries(computed)) {
    Object.defineProperty(holder, member, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value: unknown = compute()
        Object.defineProperty(holder, member, { value, enumerable: true })
        return value
      },
    })
  }
  return holder as Given & Computed
}

/** What is computed when it is first asked for, and then kept. */
const once = <Value>(compute: () => Value): (() => Value) => {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
