import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { type Attested, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { formatDay } from '../../values/format-day.ts'
import { latestDayOf } from '../../values/when.ts'
import { type ContradictionRow, contradictions } from './contradictions.ts'
import type { ContradictionKind } from './events.ts'
import { nameOfSubject, namesIn } from './names-in.ts'
import { dayResolved, type EvidenceReads } from './state.ts'

type Ground = Reading<{ readonly evidence: EvidenceReads }>

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
  definition: 'It can be read in more than one way, or lacks what it needs',
  timing: 'Dates do not fit together',
  silentChange: 'Something changed and nobody said so',
}

/** A contradiction that was noted stays until somebody resolves it; noted again later, it is open again. */
export const unresolvedContradictions = (reading: Ground): readonly Finding[] =>
  contradictions(reading)
    .filter(({ state, undetermined }) => state !== 'resolved' || undetermined !== undefined)
    .map((row) => {
      const kinds = claimedValues(row.kind)
      const words = kinds.map((each) => WORDS[each]).join(', or: ')
      const about = touchedBy(row.about)
      return {
        // Where sources disagree on its kind, it is taken as seriously as any of them has it.
        severity: kinds.some((each) => SEVERITY[each] === 'warning') ? 'warning' : 'note',
        subject: subjectOf(row.contradiction),
        about,
        message: `${words}: ${inQuotes(row.what)} (about ${about.join(', ')}). ${standingInWords(row)}; the ledger meanwhile: ${inQuotes(row.handling)}`,
        entries: row.entries,
      }
    })

const subjectOf = (contradiction: string): string => `contradiction/${contradiction}`

/** All that any source says it touches. */
const touchedBy = (about: Attested<readonly string[]>): readonly string[] =>
  [...new Set(claimedValues(about).flat())].sort(byText)

const standingInWords = (row: ContradictionRow): string => {
  if (row.undetermined !== undefined) return 'It is not certain to be resolved'
  return row.resolution.is === 'unknown'
    ? 'It is not resolved'
    : `It was resolved on ${formatDay(dayResolved(row))}, and is noted again on ${formatDay(latestDayOf(row.notedOn))}`
}

/** Where sources disagree on the words, all of them. */
const inQuotes = (words: Attested<string>): string =>
  claimedValues(words)
    .map((value) => `“${value}”`)
    .join(' or ')

/** What it is about may be misspelt: whoever asks what is found of that thing then does not hear of it. */
export const aboutNothing = (reading: Ground): readonly Finding[] => {
  const rows = contradictions(reading)
  if (rows.length === 0) return []
  const names = namesIn(reading)
  return rows.flatMap(({ contradiction, about }) => {
    const missing = touchedBy(about).filter((subject) => !names.has(nameOfSubject(subject)))
    return missing.length === 0
      ? []
      : [
          {
            severity: 'note',
            subject: subjectOf(contradiction),
            message: `The contradiction ${contradiction} is about ${missing.join(', ')}, and no entry that counts by ${formatDay(reading.basis.asAt)} names ${missing.length === 1 ? 'it' : 'them'}: check how ${missing.length === 1 ? 'it is' : 'they are'} spelt`,
            entries: witnessesOf(about),
          },
        ]
  })
}

/** Sources that tell one contradiction differently. */
export const contestedContradictions = ({ all: { evidence } }: Ground): readonly Finding[] =>
  Object.entries(evidence.contradictions).flatMap(([key, { resolution, ...cells }]) =>
    [
      ...Object.entries(cells).flatMap(([cell, value]) =>
        findContested(subjectOf(key), `the contradiction ${key}, ${CELL_OF_CONTRADICTION[cell] ?? cell}`, value),
      ),
      ...findContested(subjectOf(key), `how the contradiction ${key} was resolved`, resolution, resolutionInWords),
    ].map((finding) => ({ ...finding, about: touchedBy(cells.about) })),
  )

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
