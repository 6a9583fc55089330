import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { Reading } from '../slice/reading.ts'
import { reversedBy } from '../time/log-index.ts'
import { tell } from '../time/tell.ts'

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  readonly entries: readonly Entry[]
}

/** What an entry says, as a sentence. What voids or reverses another has no words of its own: it says what it undoes. */
export const sayEntry = (ground: Ground, entry: Entry): string => {
  const { programme, reading, entries } = ground
  const undone = entries.find(({ id }) => id === undoneBy(entry))
  if (undone === undefined) return tell(programme, reading.known, entry)
  return `${entry.type === 'Voided' ? 'Void' : 'No longer'}: ${sayEntry(ground, undone)}`
}

/** The id of the entry that another voids or reverses. */
const undoneBy = (entry: Entry): string | undefined => {
  if (entry.type === 'Voided') return entry.supersedes
  return entry.type === 'Reversed' ? reversedBy(entry) : undefined
}
