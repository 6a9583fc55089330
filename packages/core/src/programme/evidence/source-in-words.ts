import { attestedValue } from '../../values/attested.ts'
import { documentsCitedAs } from './documents-cited.ts'
import type { EvidenceReads } from './state.ts'

/** The title of the document that sources call by some words; undefined where it is not registered, or sources disagree. */
export const titleOfCited = (evidence: EvidenceReads, citedAs: string): string | undefined => {
  const [document, ...others] = documentsCitedAs(evidence, citedAs)
  const registered = document === undefined || others.length > 0 ? undefined : evidence.documents[document]
  return registered && attestedValue(registered.title)
}

/** `“Report of June 2011” (june.txt)`; what it is cited as alone, where its title is not known: `“june.txt”`. */
export const sourceInWords = (evidence: EvidenceReads, citedAs: string): string => {
  const title = titleOfCited(evidence, citedAs)
  return title === undefined || title === citedAs ? `“${citedAs}”` : `“${title}” (${citedAs})`
}
