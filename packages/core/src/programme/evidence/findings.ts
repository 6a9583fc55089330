import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { type Attested, attestedValue } from '../../values/attested.ts'
import { contradictions } from './contradictions.ts'
import { countFacts } from './count-facts.ts'
import { claimsIn } from './documents-cited.ts'
import type { ContradictionKind } from './events.ts'
import { outstandingIn } from './outstanding.ts'
import type { EvidenceReads } from './state.ts'

type Ground = Reading<{ readonly evidence: EvidenceReads }>

/** A fact may be recorded before the minutes exist, and rests on nothing that can be read until they are attached. */
export const outstandingEvidence = (reading: Ground): readonly Finding[] =>
  outstandingIn(reading).map(({ kind, citedAs, isUndetermined, supports, entries }) => ({
    severity: 'warning',
    subject: `source/${citedAs}`,
    message: `${countFacts(supports.count, 'rests', 'rest')} only on ${WORDS_OF_SOURCE[kind]} “${citedAs}”, and no document is attached to it${isUndetermined ? ' for certain' : ''}: register its minutes or a note of it, and attach them by EvidenceAttached`,
    entries,
  }))

const WORDS_OF_SOURCE = { meeting: 'the meeting', officerStatement: 'the statement of' } as const

/** What is wrong with figures or between papers may change an answer; what is left is good to know. */
const SEVERITY: Readonly<Record<ContradictionKind, 'warning' | 'note'>> = {
  arithmetic: 'warning',
  withinDocument: 'warning',
  betweenDocuments: 'warning',
  definition: 'note',
  timing: 'note',
  silentChange: 'note',
}

const WORDS: Readonly<Record<ContradictionKind, string>> = {
  arithmetic: 'Figures do not add up',
  withinDocument: 'A document contradicts itself',
  betweenDocuments: 'Documents contradict each other',
  definition: 'A word is used in several senses',
  timing: 'Dates do not fit together',
  silentChange: 'Something changed and nobody said so',
}

export const unresolvedContradictions = (reading: Ground): readonly Finding[] =>
  contradictions(reading)
    .filter(({ state }) => state !== 'resolved')
    .map(({ contradiction, what, kind, about, handling, state, entries }) => {
      const kinds = claimsIn(kind).map(({ value }) => value)
      const words = kinds.map((each) => WORDS[each]).join(', or: ')
      const touched = claimsIn(about).flatMap(({ value }) => value)
      return {
        // Where sources disagree on its kind, it is taken as seriously as any of them has it.
        severity: kinds.some((each) => SEVERITY[each] === 'warning') ? 'warning' : 'note',
        subject: `contradiction/${contradiction}`,
        message: `${words}: ${inQuotes(what)} (about ${[...new Set(touched)].join(', ')}). ${state === 'undetermined' ? 'It is not certain to be resolved' : 'It is not resolved'}; the ledger meanwhile: ${inQuotes(handling)}`,
        entries,
      }
    })

/** Where sources disagree on the words, all of them. */
const inQuotes = (words: Attested<string>): string =>
  claimsIn(words)
    .map(({ value }) => `“${value}”`)
    .join(' or ')

export const contestedContradictions = ({ all: { evidence } }: Ground): readonly Finding[] =>
  Object.entries(evidence.contradictions).flatMap(([key, { resolution, ...cells }]) => {
    const subject = `contradiction/${key}`
    return [
      ...Object.entries(cells).flatMap(([cell, value]) =>
        findContested(subject, `the contradiction ${key}, ${CELL_OF_CONTRADICTION[cell] ?? cell}`, value),
      ),
      ...findContested(subject, `how the contradiction ${key} was resolved`, resolution, resolutionInWords),
    ]
  })

const CELL_OF_CONTRADICTION: Readonly<Record<string, string>> = {
  what: 'what it is',
  kind: 'of what kind it is',
  about: 'what it is about',
  handling: 'how it is handled',
  notedOn: 'when it was noted',
}

const resolutionInWords = (value: unknown): string => {
  // The cell holds nothing else.
  const { resolution, by } = value as { readonly resolution: string; readonly by?: string }
  return by === undefined ? resolution : `${resolution}, by ${by}`
}

export const contestedPacks = ({ all: { evidence } }: Ground): readonly Finding[] =>
  Object.entries(evidence.packs).flatMap(([key, cells]) =>
    Object.entries(cells).flatMap(([cell, value]) =>
      findContested(`pack/${key}`, `${attestedValue(cells.title) ?? key}, ${CELL_OF_PACK[cell] ?? cell}`, value),
    ),
  )

const CELL_OF_PACK: Readonly<Record<string, string>> = {
  title: 'its title',
  issuedOn: 'when it was issued',
  asAt: 'the day that its figures are as at',
  knownOn: 'the day up to which it uses papers',
  position: 'how many entries the log had',
  root: 'the root of the log',
  to: 'whom it went to',
}
