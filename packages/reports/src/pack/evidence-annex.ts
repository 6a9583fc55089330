import { attestedValue, type Entry, positionsOf } from '@programme-ledger/core'
import { entriesNamedIn } from '../blocks/entries-named-in.ts'
import type { EvidenceNote, Part } from '../document.ts'
import type { ProgrammeBooks } from './material.ts'

/** The entries that the parts name, each with what it says and where its source says so. */
export const evidenceAnnex = (parts: readonly Part[], books: ProgrammeBooks): readonly EvidenceNote[] => {
  const titles = new Map(
    books.sources().documents.flatMap(({ citedAs, title }) => {
      const known = attestedValue(title)
      return known === undefined ? [] : citedAs.map((cited) => [cited, known] as const)
    }),
  )
  const named = positionsOf(...parts.flatMap(({ blocks }) => blocks.map(entriesNamedIn)))
  return books.entries(named).map((entry) => ({
    position: entry.position,
    says: books.says(entry.position) ?? entry.type,
    sources: entry.sources.map((source) => sourceInWords(source, titles)),
    knownOn: entry.knownOn,
  }))
}

const sourceInWords = (
  { kind, ref, anchor }: Entry['sources'][number],
  titles: ReadonlyMap<string, string>,
): string => {
  const title =
    kind === 'document' ? (titles.get(ref) ?? ref) : kind === 'officerStatement' ? `statement of ${ref}` : ref
  return anchor === undefined ? title : `${title}: ${anchor}`
}
