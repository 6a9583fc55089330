import type { Entry } from '../log/entry.ts'
import { engineData } from '../slice/engine-data.ts'
import type { Day } from '../values/day.ts'

/** What must be at hand of a log to judge what comes next: its entries by id, and its correction chains. */
export interface LogIndex {
  readonly entryOf: (id: string) => Entry | undefined
  /** The id of the first entry of the chain that an id belongs to. */
  readonly firstOf: (id: string) => string
  /** The head of the chain that a recorded id belongs to. */
  readonly headOf: (id: string) => Entry | undefined
  /** The head of every chain of reversals that is not voided. */
  readonly reversals: () => readonly Entry[]
  /** The head of every chain of closes of periods that is not voided. */
  readonly closes: () => readonly Entry[]
  /** The first day of the ledger; undefined while it is empty. */
  readonly firstDay: () => Day | undefined
  /** Takes in the entry that follows, and gives the way to take it back out, the last one first. */
  readonly add: (entry: Entry) => () => void
}

export const createLogIndex = (): LogIndex => {
  const byId = new Map<string, Entry>()
  const firstOfLink = new Map<string, string>()
  const headOfChain = new Map<string, Entry>()
  const reversalChains = new Map<string, Entry>()
  const closeChains = new Map<string, Entry>()
  const opening = new Map<'first', Entry>()

  const entryOf = (id: string): Entry | undefined => byId.get(id)
  const firstOf = (id: string): string => firstOfLink.get(id) ?? id
  const headOf = (id: string): Entry | undefined => headOfChain.get(firstOf(id)) ?? byId.get(firstOf(id))

  return {
    entryOf,
    firstOf,
    headOf,
    reversals: () =>
      [...reversalChains.keys()].flatMap((first) => headOf(first) ?? []).filter(({ type }) => type === 'Reversed'),
    closes: () =>
      [...closeChains.keys()].flatMap((first) => headOf(first) ?? []).filter(({ type }) => type === 'PeriodClosed'),
    firstDay: () => {
      const opened = opening.get('first')
      return opened && engineData('LedgerOpened', opened).firstDay
    },
    add: (entry) => {
      const undo = [put(byId, entry.id, entry)]
      if (entry.type === 'LedgerOpened' && entry.position === 1) undo.push(put(opening, 'first', entry))
      if (entry.supersedes !== undefined) {
        const first = firstOf(entry.supersedes)
        undo.push(put(firstOfLink, entry.id, first), put(headOfChain, first, entry))
      } else if (entry.type === 'Reversed') undo.push(put(reversalChains, entry.id, entry))
      else if (entry.type === 'PeriodClosed') undo.push(put(closeChains, entry.id, entry))
      return () => {
        for (const step of undo.reverse()) step()
      }
    },
  }
}

/** Sets a value, and gives the way back to what was there before. */
const put = <Value>(map: Map<string, Value>, key: string, value: Value): (() => void) => {
  const before = map.get(key)
  map.set(key, value)
  return () => {
    if (before === undefined) map.delete(key)
    else map.set(key, before)
  }
}

/** The id that a reversal names. */
export const reversedBy = (reversal: Entry): string => engineData('Reversed', reversal).reverses
