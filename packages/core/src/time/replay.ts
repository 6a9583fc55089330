import { LedgerError } from '../errors.ts'
import type { Programme } from '../slice/compose.ts'
import { type EventType, type State, upcast } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import type { Violation } from '../slice/violation.ts'

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

/** Runs the recipes over facts, in order, on a state that is changed in place. */
export const fold = (
  { eventTypes }: Programme,
  state: State,
  facts: readonly AnyFact[],
  unknownTypes: UnknownTypes = 'refuse',
): State => {
  for (const fact of facts) {
    const eventType = eventTypes.get(fact.type)
    if (eventType !== undefined) applyRecipe(eventType, state, fact)
    else if (unknownTypes === 'refuse') throw new UnknownEventTypeError(fact)
  }
  return state
}

/** Runs rules before recipes over facts, in order, on a state that is changed in place, and gives what the rules object to. */
export const foldJudging = (
  { eventTypes }: Programme,
  state: State,
  facts: readonly AnyFact[],
): readonly Violation[] => {
  const violations: Violation[] = []
  for (const fact of facts) {
    const eventType = eventTypes.get(fact.type)
    if (eventType === undefined) continue
    const current = upcast(eventType, fact)
    for (const { rule, judge } of eventType.rules) {
      const objection = judge(state, current)
      if (objection !== undefined) violations.push({ ...objection, rule, entry: fact.id })
    }
    applyRecipe(eventType, state, current)
  }
  return violations
}

const applyRecipe = (eventType: EventType, state: State, fact: AnyFact): void => {
  if (eventType.slice !== undefined) eventType.recipe(state[eventType.slice], upcast(eventType, fact))
}
