import type { Entry } from '../log/entry.ts'
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
  /** The first day of the ledger; undefined while it is empty. */
  readonly firstDay: () => Day | undefined
  /** Takes in the entry that follows. */
  readonly add: (entry: Entry) => void
  /** Takes the last entry back out. */
  readonly remove: (entry: Entry) => void
}

export const createLogIndex = (): LogIndex => {
  const byId = new Map<string, Entry>()
  const firstOfLink = new Map<string, string>()
  const headOfChain = new Map<string, Entry>()
  const reversalChains = new Set<string>()
  let opened: Entry | undefined

  const entryOf = (id: string): Entry | undefined => byId.get(id)
  const firstOf = (id: string): string => firstOfLink.get(id) ?? id
  const headOf = (id: string): Entry | undefined => headOfChain.get(firstOf(id)) ?? byId.get(firstOf(id))

  return {
    entryOf,
    firstOf,
    headOf,
    reversals: () =>
      [...reversalChains].flatMap((first) => headOf(first) ?? []).filter(({ type }) => type === 'Reversed'),
    // The catalogue has parsed the data of the first entry.
    firstDay: () => opened && (opened.data as { readonly firstDay: Day }).firstDay,
    add: (entry) => {
      byId.set(entry.id, entry)
      if (entry.type === 'LedgerOpened' && entry.position === 1) opened = entry
      if (entry.supersedes === undefined) {
        if (entry.type === 'Reversed') reversalChains.add(entry.id)
        return
      }
      const first = firstOf(entry.supersedes)
      firstOfLink.set(entry.id, first)
      headOfChain.set(first, entry)
    },
    remove: (entry) => {
      byId.delete(entry.id)
      if (opened === entry) opened = undefined
      reversalChains.delete(entry.id)
      if (entry.supersedes === undefined) return
      const corrected = byId.get(entry.supersedes)
      const first = firstOf(entry.supersedes)
      firstOfLink.delete(entry.id)
      if (corrected === undefined || corrected.id === first) headOfChain.delete(first)
      else headOfChain.set(first, corrected)
    },
  }
}

/** The id that a reversal names. The catalogue parses the data of engine events before anything else sees it. */
export const reversedBy = ({ data }: Entry): string => (data as { readonly reverses: string }).reverses
