import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { nameOfSubject, namesIn } from './names-in.ts'
import type { EvidenceReads } from './state.ts'

type Ground = Reading<{ readonly evidence: EvidenceReads }>

const subjectOf = (fact: string): string => `fact/${fact}`

/** What it is about may be misspelt: whoever asks what is noted of that thing then does not hear of it. */
export const notedAboutNothing = (reading: Ground): readonly Finding[] => {
  const noted = Object.entries(reading.all.evidence.noted)
  if (noted.length === 0) return []
  const names = namesIn(reading)
  return noted.flatMap(([fact, { about }]) =>
    [...new Set(claimedValues(about).flat())]
      .filter((subject) => !names.has(nameOfSubject(subject)))
      .map((subject) => ({
        severity: 'note' as const,
        subject: subjectOf(fact),
        message: `The noted fact ${fact} is about ${subject}, and no entry that counts by ${formatDay(reading.basis.asAt)} names it: check how it is spelt`,
        entries: witnessesOf(about),
      })),
  )
}

/** The sources of one noted fact tell it differently: each is shown, and none is chosen. */
export const contestedNotes = ({ all: { evidence } }: Ground): readonly Finding[] =>
  Object.entries(evidence.noted).flatMap(([fact, cells]) =>
    Object.entries(cells).flatMap(([cell, value]) =>
      findContested(subjectOf(fact), `“${attestedValue(cells.what) ?? fact}”, ${CELL[cell] ?? cell}`, value),
    ),
  )

const CELL: Readonly<Record<string, string>> = {
  what: 'what it is',
  kind: 'of what kind it is',
  about: 'what it is about',
  on: 'when it happened',
}
