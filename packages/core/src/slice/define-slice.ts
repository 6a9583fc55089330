import type { Reads } from '../values/reads.ts'
import type { DataOf, Fact, JudgedFact, JudgedFactOf, Schemas } from './fact.ts'
import type { Finding } from './finding.ts'
import type { Later } from './later.ts'
import type { Reading } from './reading.ts'
import type { Objection } from './violation.ts'

/** Brings the data of one schema version to the next. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** One part of the domain: its event types, the state that they make, what may be recorded, and what people read. */
export interface Slice<Name extends string, Events extends Schemas, State, Views, Needs extends readonly AnySlice[]> {
  readonly name: Name
  /** The slices whose state this one's rules, findings and views read. */
  readonly needs: Needs
  readonly events: Events
  readonly initial: () => State
  readonly on: {
    readonly [Type in keyof Events & string]: (own: State, fact: Fact<Type, DataOf<Events, Type>>) => undefined
  }
  readonly upcasters: { readonly [Type in keyof Events & string]?: readonly Upcaster[] }
  readonly rules: Readonly<
    Record<string, (all: All<Needs, Name, State>, fact: JudgedFactOf<Events>) => Objection | undefined>
  >
  readonly findings: Readonly<Record<string, (reading: Reading<All<Needs, Name, State>>) => readonly Finding[]>>
  readonly views: { readonly [View in keyof Views]: (reading: Reading<All<Needs, Name, State>>) => Views[View] }
  readonly words: {
    readonly [Type in keyof Events & string]?: (
      all: All<Needs, Name, State>,
      fact: JudgedFact<Type, DataOf<Events, Type>>,
    ) => string
  }
  readonly later: {
    readonly [Type in keyof Events & string]?: (
      all: All<Needs, Name, State>,
      fact: JudgedFact<Type, DataOf<Events, Type>>,
    ) => Later | undefined
  }
}

/** A slice whose types are not known. Every slice is one: a function of any parameters is one of `never`. */
export interface AnySlice {
  readonly name: string
  readonly needs: readonly AnySlice[]
  readonly events: Schemas
  readonly initial: () => unknown
  readonly on: Readonly<Record<string, (own: never, fact: never) => undefined>>
  readonly upcasters: Readonly<Record<string, readonly Upcaster[] | undefined>>
  readonly rules: Readonly<Record<string, (all: never, fact: never) => Objection | undefined>>
  readonly findings: Readonly<Record<string, (reading: never) => readonly Finding[]>>
  readonly views: Readonly<Record<string, (reading: never) => unknown>>
  readonly words: Readonly<Record<string, ((all: never, fact: never) => string) | undefined>>
  readonly later: Readonly<Record<string, ((all: never, fact: never) => Later | undefined) | undefined>>
}

/** The states of some slices, by name. */
export type StatesOf<Slices extends readonly AnySlice[]> = {
  readonly [Each in Slices[number] as Each['name']]: Reads<ReturnType<Each['initial']>>
}

/** What a slice's rules and views see: its own state and that of the slices it needs. */
export type All<Needs extends readonly AnySlice[], Name extends string, State> = StatesOf<Needs> & {
  readonly [Own in Name]: Reads<State>
}

/**
 * Defines a slice. Types follow from the one object literal: handlers know their event's data, rules and views know the
 * state. Recipes (`on`) change the state they are given and return nothing; they take any subset of lawful facts, never
 * throw and never keep an object of the fact. Rules require a fact to be there, never to be absent.
 *
 * @param definition.upcasters for each event type, the steps from schema version 1 to 2, 2 to 3 and so on; the current
 * version is one more than there are steps.
 * @param definition.words what a fact of an event type says, as a sentence without its full stop: `ICT passes from Redditch
 * to Bromsgrove`. A type without is told by its name.
 * @param definition.later what a fact of an event type says comes on a later day than its own, for what comes up: a decision
 * that may be carried out only after a call-in.
 */
export const defineSlice = <
  const Name extends string,
  Events extends Schemas,
  State,
  const Needs extends readonly AnySlice[] = readonly [],
  // biome-ignore lint/complexity/noBannedTypes: the type of "no views" that a mapped type can be inferred from
  Views = {},
>(definition: {
  name: Name
  needs?: Needs
  events: Events
  initial: () => State
  on: { [Type in keyof Events & string]: (own: State, fact: Fact<Type, DataOf<Events, Type>>) => undefined }
  upcasters?: { [Type in keyof Events & string]?: readonly Upcaster[] }
  rules?: Record<
    string,
    (all: All<NoInfer<Needs>, Name, NoInfer<State>>, fact: JudgedFactOf<NoInfer<Events>>) => Objection | undefined
  >
  findings?: Record<string, (reading: Reading<All<NoInfer<Needs>, Name, NoInfer<State>>>) => readonly Finding[]>
  views?: { [View in keyof Views]: (reading: Reading<All<NoInfer<Needs>, Name, NoInfer<State>>>) => Views[View] }
  words?: {
    [Type in keyof Events & string]?: (
      all: All<NoInfer<Needs>, Name, NoInfer<State>>,
      fact: JudgedFact<Type, DataOf<Events, Type>>,
    ) => string
  }
  later?: {
    [Type in keyof Events & string]?: (
      all: All<NoInfer<Needs>, Name, NoInfer<State>>,
      fact: JudgedFact<Type, DataOf<Events, Type>>,
    ) => Later | undefined
  }
}): Slice<Name, Events, State, Views, Needs> => ({
  upcasters: {},
  rules: {},
  findings: {},
  words: {},
  later: {},
  ...definition,
  // Absent needs and views are what their default types say: none.
  needs: definition.needs ?? ([] as unknown as Needs),
  views: definition.views ?? ({} as Slice<Name, Events, State, Views, Needs>['views']),
})
