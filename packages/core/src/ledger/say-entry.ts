import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import { reversedBy } from '../time/log-index.ts'
import { tell } from '../time/tell.ts'

interface Ground {
  readonly programme: Programme
  /** All that is known to whoever is told, to name things by. */
  readonly known: State
  /** What an entry undoes that voids or reverses another; undefined where that is not there. */
  readonly undoneBy: (entry: Entry) => Entry | undefined
}

/** What an entry says, as a sentence. What voids or reverses another has no words of its own: it says what it undoes. */
export const sayEntry = (ground: Ground, entry: Entry): string => {
  const undone = ground.undoneBy(entry)
  if (undone === undefined) return tell(ground.programme, ground.known, entry)
  return `${entry.type === 'Voided' ? 'Void' : 'No longer'}: ${sayEntry(ground, undone)}`
}

/** Finds by the id that an entry names what it voids or reverses. */
export const namedIn =
  (entryOf: (id: string) => Entry | undefined) =>
  (entry: Entry): Entry | undefined => {
    if (entry.type === 'Voided') return entryOf(entry.supersedes ?? '')
    return entry.type === 'Reversed' ? entryOf(reversedBy(entry)) : undefined
  }
