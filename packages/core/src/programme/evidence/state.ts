import { type Attested, attestedValue, claimsOf, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { type AttestedWhen, latestDayOf } from '../../values/when.ts'
import type { ContradictionKind, NotedKind } from './events.ts'

/** A document as registered, each field a cell. */
export interface Document {
  title: Attested<string>
  kind: Attested<string>
  publishedOn: Attested<Day>
  /** 64 lower-case hex digits. */
  sha256: Attested<string>
}

/** What sources call something, and which document that is. */
export interface Citation {
  readonly citedAs: string
  document: Attested<Key>
}

/** A document that evidences what was recorded from another source. */
export interface Attachment {
  readonly source: string
  readonly document: Key
  /** True since the day that it was first attached. */
  isAttached: Attested<true>
}

/** How a contradiction was settled. Its parts are one value: they are never mixed with those of another resolution. */
export interface Resolution {
  readonly resolution: string
  /** A role or a body. */
  readonly by?: string
}

/** Something that sources do not agree about. */
export interface Contradiction {
  what: Attested<string>
  kind: Attested<ContradictionKind>
  about: Attested<readonly string[]>
  /** What the ledger does with it, since a day. */
  handling: Attested<string>
  /** When it was last noted. */
  notedOn: AttestedWhen
  /** How it was last resolved; it may have been noted again since. */
  resolution: Attested<Resolution>
}

/** Something that happened, and counts nothing. */
export interface NotedFact {
  what: Attested<string>
  kind: Attested<NotedKind>
  about: Attested<readonly string[]>
  /** When it happened. */
  on: AttestedWhen
}

/** A pack as issued, each field a cell: one that is issued again is another pack. */
export interface Pack {
  title: Attested<string>
  issuedOn: AttestedWhen
  asAt: Attested<Day>
  knownOn: Attested<Day>
  /** How many entries the log had. */
  position: Attested<number>
  /** 64 lower-case hex digits. */
  root: Attested<string>
  to: Attested<string>
}

export interface EvidenceState {
  documents: Keyed<Document>
  /** By {@link wordsAsKey} of what sources call it. */
  citations: Keyed<Citation>
  /** By {@link wordsAsKey} of the document, a space, and what the source is called. */
  attachments: Keyed<Attachment>
  contradictions: Keyed<Contradiction>
  /** By contradiction, the day of the last resolution that is of an earlier day than the one that stands. */
  resolvedBefore: Keyed<Day>
  noted: Keyed<NotedFact>
  packs: Keyed<Pack>
}

/** The state of the evidence, as others may read it. */
export interface EvidenceReads {
  readonly documents: Readonly<Keyed<Readonly<Document>>>
  readonly citations: Readonly<Keyed<Readonly<Citation>>>
  readonly attachments: Readonly<Keyed<Readonly<Attachment>>>
  readonly contradictions: Readonly<Keyed<Readonly<Contradiction>>>
  readonly noted: Readonly<Keyed<Readonly<NotedFact>>>
  readonly packs: Readonly<Keyed<Readonly<Pack>>>
}

export const initialEvidence = (): EvidenceState => ({
  documents: {},
  citations: {},
  attachments: {},
  contradictions: {},
  resolvedBefore: {},
  noted: {},
  packs: {},
})

/** Any words as the key of a table: in quotes they are no word that every JavaScript object has of its own. */
export const wordsAsKey = (words: string): string => `"${words}"`

const newDocument = (): Document => ({
  title: notStated(),
  kind: notStated(),
  publishedOn: notStated(),
  sha256: notStated(),
})

export const documentIn = ({ documents }: EvidenceState, key: Key): Document => inTable(documents, key, newDocument)

/** What is known of how sources cite something. */
export const citationIn = ({ citations }: EvidenceState, citedAs: string): Citation =>
  inTable(citations, wordsAsKey(citedAs), () => ({ citedAs, document: notStated() }))

/** The attachment of a document to what sources call something. */
export const attachmentIn = ({ attachments }: EvidenceState, document: Key, source: string): Attachment =>
  inTable(attachments, wordsAsKey(`${document} ${source}`), () => ({ source, document, isAttached: notStated() }))

/** A contradiction of which nothing is known. */
export const UNKNOWN_CONTRADICTION: Readonly<Contradiction> = {
  what: notStated(),
  kind: notStated(),
  about: notStated(),
  handling: notStated(),
  notedOn: notStated(),
  resolution: notStated(),
}

const newContradiction = (): Contradiction => ({ ...UNKNOWN_CONTRADICTION })

/** The contradiction of a key; where nobody noted one, one of which nothing is known. */
export const contradictionIn = ({ contradictions }: EvidenceState, key: Key): Contradiction =>
  inTable(contradictions, key, newContradiction)

/** The day that a contradiction was last resolved on; before every day where nobody resolved it. */
export const dayResolved = ({ resolution }: Pick<Contradiction, 'resolution'>): Day | '' =>
  // Sources that disagree on how are of one day: a later resolution takes the place of an earlier one.
  claimsOf(resolution)[0]?.on ?? ''

/** Noted again on a later day than it was resolved, it is open again; on one day, the resolution stands. */
export const isResolved = (contradiction: Pick<Contradiction, 'notedOn' | 'resolution'>): boolean =>
  contradiction.resolution.is !== 'unknown' && latestDayOf(contradiction.notedOn) <= dayResolved(contradiction)

const newNotedFact = (): NotedFact => ({ what: notStated(), kind: notStated(), about: notStated(), on: notStated() })

export const notedFactIn = ({ noted }: EvidenceState, key: Key): NotedFact => inTable(noted, key, newNotedFact)

const newPack = (): Pack => ({
  title: notStated(),
  issuedOn: notStated(),
  asAt: notStated(),
  knownOn: notStated(),
  position: notStated(),
  root: notStated(),
  to: notStated(),
})

export const packIn = ({ packs }: EvidenceState, key: Key): Pack => inTable(packs, key, newPack)

/** What a document is called; its key where its title is not known. */
export const titleOfDocument = ({ documents }: Pick<EvidenceReads, 'documents'>, key: Key): string => {
  const document = documents[key]
  return (document && attestedValue(document.title)) ?? key
}
