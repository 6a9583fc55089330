import { claimedValues, claimsOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { type EvidenceReads, wordsAsKey } from './state.ts'

/** What sources call a document, by the entries that say so. */
export interface CitedName {
  readonly citedAs: string
  readonly by: readonly number[]
}

/** The documents that sources call by some words: none where no such document is registered, several where sources disagree. */
export const documentsCitedAs = ({ citations }: EvidenceReads, citedAs: string): readonly Key[] => {
  const citation = citations[wordsAsKey(citedAs)]
  return citation === undefined ? [] : claimedValues(citation.document)
}

/** All that sources call a document, in order. */
export const citedNamesOf = ({ citations }: EvidenceReads, document: Key): readonly CitedName[] =>
  Object.values(citations)
    .flatMap(({ citedAs, document: meant }) => {
      const claim = claimsOf(meant).find(({ value }) => value === document)
      return claim === undefined ? [] : [{ citedAs, by: claim.by }]
    })
    .sort((a, b) => byText(a.citedAs, b.citedAs))
