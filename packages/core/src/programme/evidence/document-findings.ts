import type { AnyFact } from '../../slice/fact.ts'
import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { claimsOf, notStated, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { type CitedSource, citedSources } from './cited-sources.ts'
import { countFacts } from './count-facts.ts'
import { documentsCitedAs } from './documents-cited.ts'
import { sourceInWords } from './source-in-words.ts'
import { type AttachmentRow, sharedSources } from './sources.ts'
import { type EvidenceReads, titleOfDocument } from './state.ts'

type Ground = Reading<{ readonly evidence: EvidenceReads }>

const sharedCited = oncePerReading(({ facts }: Ground) => citedSources(facts))

/** Registrations of one document that disagree, and documents that are registered under one name. */
export const contestedDocuments = ({ all: { evidence } }: Ground): readonly Finding[] => [
  ...Object.entries(evidence.documents).flatMap(([key, { title, kind, publishedOn, sha256 }]) => [
    ...findContested(`document/${key}`, `the title of ${key}`, title),
    ...findContested(`document/${key}`, `what kind of document ${titleOfDocument(evidence, key)} is`, kind),
    ...findContested(`document/${key}`, `when ${titleOfDocument(evidence, key)} was published`, publishedOn),
    ...findContested(`document/${key}`, `which file ${titleOfDocument(evidence, key)} is, by its hash`, sha256),
  ]),
  ...Object.values(evidence.citations).flatMap(({ citedAs, document }) =>
    findContested(`source/${citedAs}`, `which document “${citedAs}” is`, document),
  ),
]

/** Of a document that nobody registered it is not known when it was published, nor whether it is still the same file. */
export const citedWithoutRegistration = (reading: Ground): readonly Finding[] =>
  sharedSources(reading).unregistered.map(({ citedAs, supports }) => ({
    severity: 'note',
    subject: `source/${citedAs}`,
    message: `${countFacts(supports.count, 'cites', 'cite')} “${citedAs}”, which is not registered: register it by DocumentRegistered, with the day it was published`,
    entries: supports.entries,
  }))

/** What a paper says cannot be known before the paper; where a fact rests on several, before the first of them. */
export const knownBeforePublished = ({ all: { evidence }, facts }: Ground): readonly Finding[] => {
  const early = new Map<string, { readonly first: Publication; readonly facts: AnyFact[] }>()
  for (const fact of facts) {
    const first = firstPublication(evidence, fact)
    if (first === undefined || first.on <= fact.knownOn) continue
    const key = `${first.citedAs} ${fact.knownOn}`
    const together = early.get(key)
    if (together === undefined) early.set(key, { first, facts: [fact] })
    else together.facts.push(fact)
  }
  return [...early.values()].map(({ first: { citedAs, on, by }, facts: together }) => ({
    severity: 'serious',
    subject: `source/${citedAs}`,
    message: `${countFacts(together.length, 'is', 'are')} dated known on ${formatDay(together[0]?.knownOn ?? '')}, and ${sourceInWords(evidence, citedAs)} was published on ${formatDay(on)}: give that day, or register and cite the earlier paper that it is from`,
    entries: positionsOf(
      by,
      together.map(({ position }) => position),
    ),
  }))
}

/** A registration tells of a document that is there: known before it was published, it tells of one to come, or is misdated. */
export const registeredBeforePublished = ({ all: { evidence }, facts }: Ground): readonly Finding[] => {
  const knownOn = new Map(facts.map((fact) => [fact.position, fact.knownOn]))
  return Object.entries(evidence.documents).flatMap(([key, { publishedOn }]) =>
    claimsOf(publishedOn).flatMap(({ value, by }) =>
      by.flatMap((position) => {
        const known = knownOn.get(position)
        return known === undefined || known >= value
          ? []
          : [
              {
                severity: 'warning' as const,
                subject: `document/${key}`,
                message: `${titleOfDocument(evidence, key)} is registered as known on ${formatDay(known)}, and as published on ${formatDay(value)}: give the registration the day of publication, or correct that day`,
                entries: [position],
              },
            ]
      }),
    ),
  )
}

interface Publication {
  readonly citedAs: string
  readonly on: Day
  readonly by: readonly number[]
}

/** The first publication of what a fact rests on; undefined where some of its sources may have been known on any day. */
const firstPublication = (evidence: EvidenceReads, fact: AnyFact): Publication | undefined => {
  const published = fact.sources.map(({ kind, ref }) => (kind === 'document' ? publicationsOf(evidence, ref) : []))
  if (published.some((publications) => publications.length === 0)) return undefined
  return published.flat().sort((a, b) => byText(a.on, b.on) || byText(a.citedAs, b.citedAs))[0]
}

/** The days on which what sources call by a name was published; none where no day is stated of any document of that name. */
const publicationsOf = (evidence: EvidenceReads, citedAs: string): readonly Publication[] => {
  const days = documentsCitedAs(evidence, citedAs).map((key) => {
    const publishedOn = evidence.documents[key]?.publishedOn
    return publishedOn === undefined ? [] : claimsOf(publishedOn)
  })
  return days.some((claims) => claims.length === 0)
    ? []
    : days.flat().map(({ value, by }) => ({ citedAs, on: value, by }))
}

/** A document that reads otherwise than the one that was registered may say something else. */
export const citedWithAnotherHash = (reading: Ground): readonly Finding[] =>
  sharedCited(reading).flatMap((source) => {
    const { evidence } = reading.all
    const registered = registeredHashes(evidence, source)
    if (registered.length === 0) return []
    return source.hashes
      .filter(({ sha256 }) => !registered.some((claim) => claim.value === sha256))
      .map(({ sha256, by }) => ({
        severity: 'serious' as const,
        subject: `source/${source.citedAs}`,
        message: `${sourceInWords(evidence, source.citedAs)} is cited with the hash ${sha256}, and registered with ${registered.map(({ value }) => value).join(' and ')}: they are not one file`,
        entries: positionsOf(by, ...registered.map((claim) => claim.by)),
      }))
  })

/** Nobody registered a hash, and entries do not agree on one. */
export const citedWithSeveralHashes = (reading: Ground): readonly Finding[] =>
  sharedCited(reading)
    .filter((source) => source.hashes.length > 1 && registeredHashes(reading.all.evidence, source).length === 0)
    .map(({ citedAs, hashes }) => ({
      severity: 'serious',
      subject: `source/${citedAs}`,
      message: `${sourceInWords(reading.all.evidence, citedAs)} is cited with the hashes ${hashes.map(({ sha256 }) => sha256).join(' and ')}: they are not one file`,
      entries: positionsOf(...hashes.map(({ by }) => by)),
    }))

const registeredHashes = (evidence: EvidenceReads, { kind, citedAs }: CitedSource) =>
  kind !== 'document'
    ? []
    : documentsCitedAs(evidence, citedAs).flatMap((key) => {
        const sha256 = evidence.documents[key]?.sha256
        return sha256 === undefined ? [] : claimsOf(sha256)
      })

/** One file under two keys: what is found of the one is not found of the other. A file has one key, and may have several names. */
export const sameFiles = ({ all: { evidence } }: Ground): readonly Finding[] => {
  const files = new Map<string, { readonly key: string; readonly by: readonly number[] }[]>()
  for (const key of Object.keys(evidence.documents).sort(byText))
    for (const { value, by } of claimsOf(evidence.documents[key]?.sha256 ?? notStated<string>()))
      files.set(value, [...(files.get(value) ?? []), { key, by }])
  return [...files].flatMap(([sha256, [first, ...others]]) =>
    first === undefined || others.length === 0
      ? []
      : [
          {
            severity: 'warning',
            subject: `document/${first.key}`,
            about: others.map(({ key }) => `document/${key}`),
            message: `${[first, ...others].map(({ key }) => `${titleOfDocument(evidence, key)} (${key})`).join(' and ')} are registered with one hash, ${sha256}: they are one file; register it by one key, once for each name that it is cited by`,
            entries: positionsOf(first.by, ...others.map(({ by }) => by)),
          },
        ],
  )
}

/** The source that a document is attached to may be misspelt: what it should evidence then stays outstanding. */
export const attachedToNothing = (reading: Ground): readonly Finding[] =>
  attachedInVain(reading).flatMap(({ citing, source, ...attachment }) =>
    citing > 0
      ? []
      : [found(attachment, `“${source}”, and no fact cites a source of that name: check how it is spelt`)],
  )

/** What is cited as a document can be read by itself, and awaits no other. */
export const attachedToADocument = (reading: Ground): readonly Finding[] =>
  attachedInVain(reading).flatMap(({ citing, source, ...attachment }) => {
    const what = sourceInWords(reading.all.evidence, source)
    return citing === 0
      ? []
      : [
          found(
            attachment,
            `${what}, which ${countFacts(citing, 'cites', 'cite')} as a document, and a document awaits no other: attach it to the meeting or the statement that it evidences`,
          ),
        ]
  })

/** Attachments that evidence nothing, with how many facts cite their source as a document. */
const attachedInVain = oncePerReading((reading: Ground) => {
  const asDocuments = sharedCited(reading).filter(({ kind }) => kind === 'document')
  return sharedSources(reading)
    .attachments.filter(({ evidences }) => evidences === 0)
    .map((attachment) => ({
      ...attachment,
      citing: asDocuments.find(({ citedAs }) => citedAs === attachment.source)?.facts.length ?? 0,
    }))
})

const found = (
  { document, title, isAttached }: Pick<AttachmentRow, 'document' | 'title' | 'isAttached'>,
  toWhat: string,
): Finding => ({
  severity: 'note',
  subject: `document/${document}`,
  message: `${title} is attached to ${toWhat}`,
  entries: witnessesOf(isAttached),
})
