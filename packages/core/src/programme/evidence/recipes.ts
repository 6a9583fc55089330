import type { JudgedFactOf } from '../../slice/fact.ts'
import { attest, attestOnce, attestWords, attestWordsOnce, notStated, type Witness } from '../../values/attested.ts'
import { attestLastWhen, attestWhen, latestDayOf } from '../../values/when.ts'
import type { evidenceEvents } from './events.ts'
import {
  attachmentIn,
  citationIn,
  contradictionIn,
  dayResolved,
  documentIn,
  type EvidenceState,
  notedFactIn,
  packIn,
  type Resolution,
} from './state.ts'

type FactOf<Type extends keyof typeof evidenceEvents> = Extract<
  JudgedFactOf<typeof evidenceEvents>,
  { readonly type: Type }
> &
  Witness

export const registerDocument = (own: EvidenceState, fact: FactOf<'DocumentRegistered'>): undefined => {
  const { data } = fact
  const document = documentIn(own, data.document)
  document.title = attestWordsOnce(document.title, data.title, fact, 'title')
  document.kind = attestOnce(document.kind, data.kind, fact, 'kind')
  document.publishedOn = attestOnce(document.publishedOn, data.publishedOn, fact, 'publishedOn')
  document.sha256 = attestOnce(document.sha256, data.sha256, fact, 'sha256')
  const citation = citationIn(own, data.ref)
  citation.document = attestOnce(citation.document, data.document, fact, 'ref')
}

export const attachDocument = (own: EvidenceState, fact: FactOf<'EvidenceAttached'>): undefined => {
  const attachment = attachmentIn(own, fact.data.document, fact.data.source)
  attachment.isAttached = attestOnce(attachment.isAttached, true, fact, 'document')
}

/**
 * Noted again after it was resolved it is open again, and told in new words: the old ones are no rivals of those. A resolution of
 * the same day settles what is noted that day, whichever of the two is told first.
 */
export const noteContradiction = (own: EvidenceState, fact: FactOf<'ContradictionNoted'>): undefined => {
  const { data } = fact
  const contradiction = contradictionIn(own, data.contradiction)
  const resolvedOn = dayResolved(contradiction)
  const settledOn = resolvedOn < fact.effectiveOn ? resolvedOn : (own.resolvedBefore[data.contradiction] ?? '')
  if (settledOn !== '' && latestDayOf(contradiction.notedOn) <= settledOn) {
    contradiction.what = notStated()
    contradiction.kind = notStated()
    contradiction.about = notStated()
  }
  contradiction.what = attestWordsOnce(contradiction.what, data.what, fact, 'what')
  contradiction.kind = attestOnce(contradiction.kind, data.kind, fact, 'kind')
  contradiction.about = attestOnce<readonly string[]>(
    contradiction.about,
    [...new Set(data.about)].sort(),
    fact,
    'about',
  )
  contradiction.handling = attestWords(contradiction.handling, data.handling, fact, 'handling')
  contradiction.notedOn = attestLastWhen(contradiction.notedOn, fact)
}

export const resolveContradiction = (own: EvidenceState, fact: FactOf<'ContradictionResolved'>): undefined => {
  const { contradiction: key, resolution, by } = fact.data
  const contradiction = contradictionIn(own, key)
  const before = dayResolved(contradiction)
  if (before !== '' && before < fact.effectiveOn) own.resolvedBefore[key] = before
  const settled = by === undefined ? { resolution } : { resolution, by }
  contradiction.resolution = attest<Resolution>(contradiction.resolution, settled, fact, 'resolution')
}

export const noteFact = (own: EvidenceState, fact: FactOf<'FactNoted'>): undefined => {
  const { data } = fact
  const noted = notedFactIn(own, data.fact)
  noted.what = attestWordsOnce(noted.what, data.what, fact, 'what')
  noted.kind = attestOnce(noted.kind, data.kind, fact, 'kind')
  noted.about = attestOnce<readonly string[]>(noted.about, data.about && [...new Set(data.about)].sort(), fact, 'about')
  noted.on = attestWhen(noted.on, fact)
}

export const issuePack = (own: EvidenceState, fact: FactOf<'PackIssued'>): undefined => {
  const { data } = fact
  const pack = packIn(own, data.pack)
  pack.title = attestWordsOnce(pack.title, data.title, fact, 'title')
  pack.issuedOn = attestWhen(pack.issuedOn, fact)
  pack.asAt = attestOnce(pack.asAt, data.asAt, fact, 'asAt')
  pack.knownOn = attestOnce(pack.knownOn, data.knownOn, fact, 'knownOn')
  pack.position = attestOnce(pack.position, data.position, fact, 'position')
  pack.root = attestOnce(pack.root, data.root, fact, 'root')
  pack.to = attestWordsOnce(pack.to, data.to, fact, 'to')
}
