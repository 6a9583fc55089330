import type { Programme } from '../slice/compose.ts'
import { type State, upcast } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import type { Later } from '../slice/later.ts'

/** What a fact says comes on a later day than its own; undefined where nothing does, or its slice has no words for that. */
export const laterIn = ({ eventTypes }: Programme, all: State, fact: AnyFact): Later | undefined => {
  const eventType = eventTypes.get(fact.type)
  if (eventType?.later === undefined) return undefined
  const later = eventType.later(all, upcast(eventType, fact))
  return later !== undefined && later.on > fact.effectiveOn ? later : undefined
}
