import { LedgerError } from '../errors.ts'
import type { Programme } from '../slice/compose.ts'
import { type EventType, type State, upcast } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import type { Objection } from '../slice/violation.ts'

/** Entries of types that the programme does not know: another slice's, or a newer release's. */
export class UnknownEventTypeError extends LedgerError {
  readonly type: string
  readonly position: number

  constructor({ type, position }: AnyFact) {
    super(
      'unknown-event-type',
      `Entry ${position} is a ${type}, which none of the composed slices knows: compose the slice that defines it, or ask with { unknownTypes: 'report' } to go on without it`,
    )
    this.type = type
    this.position = position
  }
}

/** What to do with entries of unknown types: refuse to answer, or answer without them and say so as a finding. */
export type UnknownTypes = 'refuse' | 'report'

type OnFact = (state: State, eventType: EventType, fact: AnyFact) => void

/** Runs the recipes over facts, in order, on a state that is changed in place. Facts of unknown types are passed over. */
export const fold = (programme: Programme, state: State, facts: readonly AnyFact[]): State =>
  foldEach(programme, state, facts)

/** @throws `unknown-event-type` for the first fact of a type that no composed slice knows. */
export const assertTypesKnown = ({ eventTypes }: Programme, facts: readonly AnyFact[]): void => {
  const unknown = facts.find(({ type }) => !eventTypes.has(type))
  if (unknown !== undefined) throw new UnknownEventTypeError(unknown)
}

/** Runs rules before recipes over facts, in order, on a state that is changed in place, and gives what the rules object to. */
export const foldJudging = (programme: Programme, state: State, facts: readonly AnyFact[]): readonly Objected[] => {
  const objected: Objected[] = []
  foldEach(programme, state, facts, (all, eventType, fact) => {
    for (const objection of objectionsTo(all, eventType, fact)) objected.push(objection)
  })
  return objected
}

/** What rules object to in one fact that would follow; the state stays as it is. */
export const judgeFact = ({ eventTypes }: Programme, state: State, fact: AnyFact): readonly Objected[] => {
  const eventType = eventTypes.get(fact.type)
  return eventType === undefined ? [] : objectionsTo(state, eventType, upcast(eventType, fact))
}

const objectionsTo = (state: State, { rules }: EventType, fact: AnyFact): readonly Objected[] => {
  const objected: Objected[] = []
  for (const { rule, judge } of rules) {
    const objection = judge(state, fact)
    if (objection !== undefined) objected.push({ ...objection, rule, fact })
  }
  return objected
}

/** What a rule objects to in a fact. */
export interface Objected extends Objection {
  readonly rule: string
  readonly fact: AnyFact
}

const foldEach = ({ eventTypes }: Programme, state: State, facts: readonly AnyFact[], before?: OnFact): State => {
  for (const fact of facts) {
    const eventType = eventTypes.get(fact.type)
    if (eventType === undefined) continue
    const current = upcast(eventType, fact)
    before?.(state, eventType, current)
    if (eventType.slice !== undefined) eventType.recipe(state[eventType.slice], current)
  }
  return state
}
