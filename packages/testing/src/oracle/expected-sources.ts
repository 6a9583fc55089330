import type { Entry } from '@programme-ledger/core'
import { distinct, told } from './tell.ts'

interface DocumentData {
  readonly document: string
  readonly ref: string
}

interface AttachedData {
  readonly document: string
  readonly source: string
}

/** The facts that rest on a source: each once, however often it cites it. */
export interface ExpectedSupport {
  readonly citedAs: string
  readonly count: number
  readonly entries: readonly number[]
  /** The grades and the types of these facts, each as often as there are facts of it. */
  readonly grades: readonly string[]
  readonly types: readonly string[]
}

/** The same with the hashes that these facts give of the source. */
export interface ExpectedCited extends ExpectedSupport {
  readonly hashes: readonly string[]
}

export interface ExpectedSources {
  /** By key, with the facts that cite it by any of its names. */
  readonly documents: readonly {
    readonly document: string
    readonly names: readonly string[]
    readonly support: ExpectedCited
  }[]
  readonly unregistered: readonly ExpectedCited[]
  readonly meetings: readonly ExpectedCited[]
  readonly officerStatements: readonly ExpectedCited[]
  readonly systemExtracts: readonly ExpectedCited[]
  readonly attachments: readonly (AttachedData & { readonly evidences: number })[]
  /** What was only said, with the facts that rest on nothing that can be read. */
  readonly outstanding: readonly (ExpectedSupport & {
    readonly kind: string
    readonly undetermined: 'evidenced' | undefined
  })[]
}

const EVIDENCE_EVENTS = [
  'DocumentRegistered',
  'EvidenceAttached',
  'ContradictionNoted',
  'ContradictionResolved',
  'PackIssued',
]

/** What facts rest on, read off their envelopes one by one. */
export const expectedSources = (certain: readonly Entry[], possible: readonly Entry[]): ExpectedSources => {
  const registered = told<DocumentData>(certain, 'DocumentRegistered').map(({ data }) => data)
  const ofKind = (kind: string): readonly ExpectedCited[] =>
    refsOf(certain, kind).map((ref) => ({
      ...supportOf(certain, kind, ref),
      hashes: hashesIn(certain, (source) => source.kind === kind && source.ref === ref),
    }))
  return {
    documents: inOrderOf(distinct(registered.map(({ document }) => document))).map((document) => {
      const names = inOrderOf(distinct(registered.filter((each) => each.document === document).map(({ ref }) => ref)))
      const isNamed = ({ kind, ref }: CitedSource): boolean => kind === 'document' && names.includes(ref)
      const citing = certain.filter((fact) => names.some((name) => cites(fact, 'document', name)))
      return { document, names, support: { ...supportBy(document, citing), hashes: hashesIn(citing, isNamed) } }
    }),
    unregistered: ofKind('document').filter(({ citedAs }) => registered.every(({ ref }) => ref !== citedAs)),
    meetings: ofKind('meeting'),
    officerStatements: ofKind('officerStatement'),
    systemExtracts: ofKind('systemExtract'),
    attachments: attachmentsIn(certain).map((each) => ({
      ...each,
      evidences: certain.filter(({ sources }) =>
        sources.some(({ kind, ref }) => kind !== 'document' && ref === each.source),
      ).length,
    })),
    outstanding: outstandingIn(certain, possible),
  }
}

const inOrderOf = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => (a < b ? -1 : 1))

const refsOf = (facts: readonly Entry[], kind: string): readonly string[] =>
  inOrderOf(
    distinct(facts.flatMap(({ sources }) => sources.filter((each) => each.kind === kind).map(({ ref }) => ref))),
  )

const cites = ({ sources }: Entry, kind: string, ref: string): boolean =>
  sources.some((each) => each.kind === kind && each.ref === ref)

const supportOf = (facts: readonly Entry[], kind: string, ref: string): ExpectedSupport =>
  supportBy(
    ref,
    facts.filter((fact) => cites(fact, kind, ref)),
  )

const supportBy = (citedAs: string, facts: readonly Entry[]): ExpectedSupport => ({
  citedAs,
  count: facts.length,
  entries: facts.map(({ position }) => position).toSorted((a, b) => a - b),
  grades: facts.map(({ evidence }) => evidence).toSorted(),
  types: facts.map(({ type }) => type).toSorted(),
})

type CitedSource = Entry['sources'][number]

const hashesIn = (facts: readonly Entry[], isIt: (source: CitedSource) => boolean): readonly string[] =>
  inOrderOf(distinct(facts.flatMap(({ sources }) => sources.filter(isIt).flatMap(({ sha256 }) => sha256 ?? []))))

const attachmentsIn = (facts: readonly Entry[]): readonly AttachedData[] =>
  distinct(
    told<AttachedData>(facts, 'EvidenceAttached').map(({ data: { document, source } }) => ({ document, source })),
  ).toSorted((a, b) => (`${a.document} ${a.source}` < `${b.document} ${b.source}` ? -1 : 1))

/** A fact that only meetings and officers tell of, and to none of which a document is attached; evidence evidences itself. */
const outstandingIn = (certain: readonly Entry[], possible: readonly Entry[]): ExpectedSources['outstanding'] => {
  const isAttached = (facts: readonly Entry[], ref: string): boolean =>
    attachmentsIn(facts).some(({ source }) => source === ref)
  const resting = certain
    .filter(({ type }) => !EVIDENCE_EVENTS.includes(type))
    .filter(({ sources }) =>
      sources.every(({ kind, ref }) => ['meeting', 'officerStatement'].includes(kind) && !isAttached(certain, ref)),
    )
  return ['meeting', 'officerStatement'].flatMap((kind) =>
    refsOf(resting, kind).map((ref) => ({
      ...supportOf(resting, kind, ref),
      kind,
      undetermined: isAttached(possible, ref) ? 'evidenced' : undefined,
    })),
  )
}
