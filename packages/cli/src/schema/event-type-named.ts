import { programme } from '@programme-ledger/core'
import { knownName } from '../ask/known-name.ts'

type EventType = NonNullable<ReturnType<typeof programme.eventTypes.get>>

/** @throws UsageError for what names no event type, with the one that may be meant. */
export const eventTypeNamed = (given: string): EventType => {
  const name = knownName(
    'event type',
    given,
    [...programme.eventTypes.keys()].map((type) => ({ name: type })),
  )
  // The name is one of theirs.
  return programme.eventTypes.get(name) as EventType
}
