import { LedgerError } from '../errors.ts'
import type { Entry } from '../log/entry.ts'
import type { Basis } from '../slice/reading.ts'
import type { Row } from '../slice/row.ts'
import { chainOf, chainsOf, firstOfChain } from '../time/chains.ts'
import { reversedBy } from '../time/log-index.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import type { Source } from '../values/source.ts'

/** Why a row says what it says. */
export interface Explanation {
  readonly ref: string
  readonly basis: Basis
  /** The row itself; undefined where all that stood in it was reversed or voided. */
  readonly row: Row | undefined
  /** What determines the row. */
  readonly entries: readonly ExplainedEntry[]
  /** What stood in the row until it was reversed or voided. */
  readonly undone: readonly ExplainedEntry[]
}

/** An entry behind a row. */
export interface ExplainedEntry {
  readonly entry: Entry
  /** The entry's own sources, as it gives them, each with what it is called. */
  readonly sources: readonly ExplainedSource[]
  /** All entries of its correction chain, the first one first, up to the position of the books. */
  readonly chain: readonly Entry[]
  /** The reversals that name the chain, with what corrected them. */
  readonly reversals: readonly Entry[]
}

/** A source of an entry. */
export interface ExplainedSource extends Source {
  /** The title of the document that it names, as registered; undefined where it names none, or sources disagree. */
  readonly title: string | undefined
}

export type Views = Readonly<Record<string, (options?: object) => unknown>>

interface Question {
  readonly ref: string
  readonly options: object | undefined
  readonly basis: Basis
  readonly views: Views
  /** The same views, as if nothing had been reversed or voided. */
  readonly neverUndone: Views
  /** What is said of the entry at a position. */
  readonly explain: (position: number) => readonly ExplainedEntry[]
}

/** Finds a row by its ref and gathers the entries behind it. */
export const explainRow = ({ ref, options, basis, views, neverUndone, explain }: Question): Explanation => {
  const view = viewNamedIn(ref, views)
  const row = findRow(views[view]?.(options), ref)
  const before = findRow(neverUndone[view]?.(options), ref)
  if (row === undefined && before === undefined) {
    throw new LedgerError(
      'unknown-reference',
      `These books have no row ${ref}: take a ref from ${view}, asked with the same options at the same viewpoint`,
    )
  }
  const standing = row?.entries ?? []
  const undone = before?.entries.filter((position) => !standing.includes(position)) ?? []
  // The ledger goes on reading these very entries.
  return {
    ref,
    basis,
    row,
    entries: deepFreeze(standing.flatMap(explain)),
    undone: deepFreeze(undone.flatMap(explain)),
  }
}

const viewNamedIn = (ref: string, views: Views): string => {
  const view = String(ref).split(':')[0] ?? ''
  if (String(ref).includes(':') && Object.hasOwn(views, view)) return view
  throw new LedgerError(
    'unknown-reference',
    `${ref} names no view: a ref begins with one of ${Object.keys(views).join(', ')} and a colon`,
  )
}

/**
 * Finds the chain and the reversals of the entry at a position.
 *
 * @param titleOf the title of a document by what sources call it.
 */
export const explainerOf = (
  entries: readonly Entry[],
  titleOf: (citedAs: string) => string | undefined,
): Question['explain'] => {
  const chains = chainsOf(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const reversals = entries.filter(({ type, supersedes }) => type === 'Reversed' && supersedes === undefined)
  return (position: number): readonly ExplainedEntry[] => {
    const entry = entries[position - 1]
    if (entry === undefined) return []
    const first = firstOfChain(chains, entry.id)
    const undoing = reversals.map((reversal) => chainOf(chains, reversal))
    const own = undoing.filter((links) =>
      links.some((link) => link.type === 'Reversed' && firstOfChain(chains, reversedBy(link)) === first),
    )
    const sources = entry.sources.map((source) => ({
      ...source,
      title: source.kind === 'document' ? titleOf(source.ref) : undefined,
    }))
    return [{ entry, sources, chain: chainOf(chains, byId.get(first) ?? entry), reversals: own.flat() }]
  }
}

const findRow = (value: unknown, ref: string): Row | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if ('ref' in value && value.ref === ref && 'entries' in value) return value as Row
  for (const member of Object.values(value)) {
    const row = findRow(member, ref)
    if (row !== undefined) return row
  }
  return undefined
}
