import { LedgerError } from '../errors.ts'
import type { AnySlice, Slice } from './define-slice.ts'
import { type EngineEvents, engineEvents, engineUpcasters, isEngineType } from './engine-events.ts'
import type { EventType, NamedRule, State } from './event-type.ts'
import type { DraftOf } from './fact.ts'

/** Slices put together: what a ledger is opened with. */
export interface Programme<Slices extends readonly AnySlice[] = readonly AnySlice[]> {
  readonly slices: Slices
  /** Every event type by name, those of the engine included. */
  readonly eventTypes: ReadonlyMap<string, EventType>
  readonly initialState: () => State
}

/** Any draft that a programme takes. It distributes over the slices, so that a type's name picks its data. */
export type DraftsOf<Each extends Programme> = SliceDrafts<Each['slices'][number]> | DraftOf<EngineEvents>
type SliceDrafts<Each> = Each extends AnySlice ? DraftOf<Each['events']> : never

/** All views of a programme, by name. */
export type ViewsOf<Each extends Programme> = Intersection<SliceViews<Each['slices'][number]>>
type SliceViews<Each> =
  Each extends Slice<string, infer _Events, infer _State, infer Views, infer _Needs> ? Views : never
type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

/** Holds only where every slice that is needed is there; the missing ones are named in the compiler's message. */
export type Complete<Slices extends readonly AnySlice[]> =
  Exclude<Slices[number]['needs'][number]['name'], Slices[number]['name']> extends infer Missing
    ? [Missing] extends [never]
      ? unknown
      : { readonly missingSlice: Missing }
    : never

/**
 * Composes slices into a programme. A slice whose needs are not among them does not compile.
 *
 * @throws `invalid-option` where two slices share a name, an event type or a view, or a need is missing.
 */
export const compose = <const Slices extends readonly AnySlice[]>(
  ...slices: Slices & Complete<Slices>
): Programme<Slices> => {
  const all: readonly AnySlice[] = slices
  assertDistinct(
    'slice',
    all.map(({ name }) => name),
  )
  assertDistinct('view', [...OF_ALL_BOOKS, ...all.flatMap(({ views }) => Object.keys(views))])
  assertDistinct('event type', [...Object.keys(engineEvents), ...all.flatMap(({ events }) => Object.keys(events))])
  for (const slice of all) assertNeeds(slice, all)
  const types = [...Object.keys(engineEvents).map(engineType), ...all.flatMap(sliceTypes)]
  return {
    slices,
    eventTypes: new Map(types.map((each) => [each.type, each])),
    initialState: () => Object.fromEntries(all.map(({ name, initial }) => [name, initial()])),
  }
}

/** What books have beside the views of slices. */
// `then` would make a promise of them.
const OF_ALL_BOOKS = [
  'basis',
  'closes',
  'comingUp',
  'corrections',
  'entries',
  'findings',
  'explain',
  'explainEntries',
  'says',
  'then',
]

const assertDistinct = (what: string, names: readonly string[]): void => {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined)
    throw new LedgerError('invalid-option', `There are two ${what}s called ${twice}: give one of them another name`)
}

const assertNeeds = ({ name, needs }: AnySlice, all: readonly AnySlice[]): void => {
  const missing = needs.find((need) => !all.some((slice) => slice.name === need.name))
  if (missing !== undefined)
    throw new LedgerError('invalid-option', `The slice ${name} needs the slice ${missing.name}: compose them together`)
}

const engineType = (type: string): EventType => {
  if (!isEngineType(type)) throw new LedgerError('unknown-event-type', `${type} is no event of the ledger itself`)
  const upcasters = engineUpcasters[type] ?? []
  return {
    type,
    slice: undefined,
    schema: engineEvents[type],
    version: upcasters.length + 1,
    upcasters,
    recipe: () => undefined,
    rules: [],
    words: undefined,
  }
}

const sliceTypes = (slice: AnySlice): readonly EventType[] => {
  // The parameters of recipes, rules and words are erased here and nowhere else: the catalogue parses data before it gets to them.
  const rules = Object.entries(slice.rules).map(([rule, judge]) => ({ rule, judge: judge as NamedRule['judge'] }))
  return Object.entries(slice.events).map(([type, schema]) => {
    const recipe = slice.on[type] as EventType['recipe'] | undefined
    if (recipe === undefined)
      throw new LedgerError('invalid-option', `The slice ${slice.name} has no recipe for ${type}: add one to \`on\``)
    const upcasters = slice.upcasters[type] ?? []
    const words = slice.words[type] as EventType['words']
    return { type, slice: slice.name, schema, version: upcasters.length + 1, upcasters, recipe, rules, words }
  })
}
