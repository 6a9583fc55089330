import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { type CitedSource, citedSources, type Supports, supportsOf } from './cited-sources.ts'
import { type CitedName, citedNamesOf, documentsCitedAs } from './documents-cited.ts'
import { type OutstandingRow, outstandingIn } from './outstanding.ts'
import { type Document, type EvidenceReads, titleOfDocument } from './state.ts'

/** A document that is registered. */
export interface DocumentRow extends Row {
  readonly document: Key
  readonly title: Attested<string>
  readonly kind: Attested<string>
  readonly publishedOn: Attested<Day>
  /** As registered, 64 lower-case hex digits. */
  readonly sha256: Attested<string>
  /** What entries call it in their sources. */
  readonly citedAs: readonly string[]
  /** The hashes that entries cite it with. */
  readonly citedHashes: readonly string[]
  /** The facts that cite it. */
  readonly supports: Supports
}

/** A source that entries cite, and that is no registered document. */
export interface CitedRow extends Row {
  readonly citedAs: string
  readonly citedHashes: readonly string[]
  readonly supports: Supports
}

/** A meeting, or what an officer said. */
export interface SpokenRow extends CitedRow {
  /** The documents that evidence it. */
  readonly documents: readonly Key[]
  /** How many facts rest on nothing that can be read. */
  readonly awaiting: number
}

/** A document that evidences what was recorded from another source. */
export interface AttachmentRow extends Row {
  readonly document: Key
  /** Of the document; its key where that is not known. */
  readonly title: string
  readonly source: string
  /** True since the day that it was first attached. */
  readonly isAttached: Attested<true>
  /** How many facts cite the source. */
  readonly evidences: number
}

/** What the facts that count rest on. A fact that rests on several sources stands in the row of each. */
export interface Sources {
  /** By key. */
  readonly documents: readonly DocumentRow[]
  /** Documents that are cited and not registered, by what they are called; so are those of the other kinds. */
  readonly unregistered: readonly CitedRow[]
  readonly meetings: readonly SpokenRow[]
  readonly officerStatements: readonly SpokenRow[]
  readonly systemExtracts: readonly CitedRow[]
  /** By document, then by source. */
  readonly attachments: readonly AttachmentRow[]
  /** Meetings and statements on which facts rest that no document evidences. */
  readonly outstanding: readonly OutstandingRow[]
}

type Ground = Reading<{ readonly evidence: EvidenceReads }>

/** What every fact rests on, whatever slice it is of. */
export const sources = (reading: Ground): Sources => {
  const { evidence } = reading.all
  const cited = citedSources(reading.facts)
  const outstanding = outstandingIn(reading)
  const ofKind = (kind: CitedSource['kind']) => cited.filter((each) => each.kind === kind)
  return {
    documents: Object.entries(evidence.documents)
      .map(([key, document]) => documentRow(key, document, citedNamesOf(evidence, key), ofKind('document')))
      .sort((a, b) => byText(a.document, b.document)),
    unregistered: ofKind('document')
      .filter(({ citedAs }) => documentsCitedAs(evidence, citedAs).length === 0)
      .map((source) => citedRow('unregistered', source)),
    meetings: ofKind('meeting').map((source) => spokenRow(evidence, outstanding, source)),
    officerStatements: ofKind('officerStatement').map((source) => spokenRow(evidence, outstanding, source)),
    systemExtracts: ofKind('systemExtract').map((source) => citedRow('systemExtract', source)),
    attachments: attachmentRows(evidence, cited),
    outstanding,
  }
}

/** The same, for the findings. */
export const sharedSources = oncePerReading(sources)

const documentRow = (
  key: Key,
  { title, kind, publishedOn, sha256 }: Readonly<Document>,
  names: readonly CitedName[],
  cited: readonly CitedSource[],
): DocumentRow => {
  const citing = cited.filter(({ citedAs }) => names.some((name) => name.citedAs === citedAs))
  const supports = supportsOf([...new Set(citing.flatMap(({ facts }) => facts))])
  return {
    ref: `sources:document/${key}`,
    document: key,
    title,
    kind,
    publishedOn,
    sha256,
    citedAs: names.map(({ citedAs }) => citedAs),
    citedHashes: [...new Set(citing.flatMap(hashesIn))].sort(byText),
    supports,
    entries: positionsOf(
      ...[title, kind, publishedOn, sha256].map((cell: Attested<unknown>) => witnessesOf(cell)),
      ...names.map(({ by }) => by),
      supports.entries,
    ),
  }
}

const hashesIn = ({ hashes }: CitedSource): readonly string[] => hashes.map(({ sha256 }) => sha256)

const citedRow = (kind: string, source: CitedSource): CitedRow => {
  const supports = supportsOf(source.facts)
  return {
    ref: `sources:${kind}/${source.citedAs}`,
    citedAs: source.citedAs,
    citedHashes: hashesIn(source),
    supports,
    entries: supports.entries,
  }
}

const spokenRow = (
  { attachments }: EvidenceReads,
  outstanding: readonly OutstandingRow[],
  source: CitedSource,
): SpokenRow => {
  const { kind, citedAs } = source
  const attached = Object.values(attachments).filter((each) => each.source === citedAs)
  const row = citedRow(kind, source)
  return {
    ...row,
    documents: attached.map(({ document }) => document).sort(byText),
    awaiting: outstanding.find((each) => each.kind === kind && each.citedAs === citedAs)?.supports.count ?? 0,
    entries: positionsOf(row.entries, ...attached.map(({ isAttached }) => witnessesOf(isAttached))),
  }
}

const attachmentRows = (evidence: EvidenceReads, cited: readonly CitedSource[]): readonly AttachmentRow[] =>
  Object.values(evidence.attachments)
    .map(({ document, source, isAttached }) => ({
      ref: `sources:attachment/${document}/${source}`,
      document,
      title: titleOfDocument(evidence, document),
      source,
      isAttached,
      evidences: new Set(
        cited.filter(({ kind, citedAs }) => kind !== 'document' && citedAs === source).flatMap(({ facts }) => facts),
      ).size,
      entries: positionsOf(witnessesOf(isAttached)),
    }))
    .sort((a, b) => byText(a.document, b.document) || byText(a.source, b.source))
