import type { Entry } from '../log/entry.ts'

/** The corrections of a log. An entry that nothing ever corrected has no part in it: it is a chain of its own. */
export interface Chains {
  /** From the id of an entry that supersedes another to the id of its chain's first entry. */
  readonly firstOf: ReadonlyMap<string, string>
  /** From the id of a chain's first entry to the entries that superseded it, one after the other. */
  readonly corrections: ReadonlyMap<string, readonly Entry[]>
}

/** Finds the correction chains of a log, or of a prefix of it, read in position order. */
export const chainsOf = (log: readonly Entry[]): Chains => {
  const firstOf = new Map<string, string>()
  const corrections = new Map<string, Entry[]>()
  for (const entry of log) {
    if (entry.supersedes === undefined) continue
    const first = firstOf.get(entry.supersedes) ?? entry.supersedes
    firstOf.set(entry.id, first)
    const chain = corrections.get(first)
    if (chain === undefined) corrections.set(first, [entry])
    else chain.push(entry)
  }
  return { firstOf, corrections }
}

/** The id of the first entry of the chain that an entry belongs to. */
export const firstOfChain = ({ firstOf }: Chains, id: string): string => firstOf.get(id) ?? id

/** A chain's entries from the first to the head. */
export const chainOf = ({ corrections }: Chains, first: Entry): readonly Entry[] => [
  first,
  ...(corrections.get(first.id) ?? []),
]

/**
 * The entry of a chain that counts using papers to a day (law T2): the last one known by then. An entry that was
 * superseded for transcription never said what its paper said, so it counts at no day.
 */
export const countingLink = (chain: readonly Entry[], knownOn: string): Entry | undefined =>
  countingLinkSeen(chain, { holds: () => true, knows: (entry) => entry.knownOn <= knownOn })

/** Which entries somebody has, and which of them they know by their papers. */
interface Knowing {
  readonly holds: (entry: Entry) => boolean
  readonly knows: (entry: Entry) => boolean
}

/** The entry of a chain that counts for somebody who sees each entry by limits of its own. */
export const countingLinkSeen = (chain: readonly Entry[], { holds, knows }: Knowing): Entry | undefined =>
  chain.findLast((entry, index) => {
    const next = chain[index + 1]
    return holds(entry) && knows(entry) && !(next?.reason === 'transcription' && holds(next))
  })
