import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue, claimsOf } from '../../values/attested.ts'
import { countFacts } from './count-facts.ts'
import { sharedSources } from './sources.ts'
import type { EvidenceReads } from './state.ts'

type Ground = Reading<{ readonly evidence: EvidenceReads }>

/** A fact may be recorded before the minutes exist, and rests on nothing that can be read until they are attached. */
export const outstandingEvidence = (reading: Ground): readonly Finding[] =>
  sharedSources(reading).outstanding.map(({ kind, citedAs, undetermined, supports, entries }) => ({
    severity: 'warning',
    subject: `source/${citedAs}`,
    message: `${countFacts(supports.count, 'rests', 'rest')} only on ${WORDS_OF_SOURCE[kind]} “${citedAs}”, and no document is attached to it${undetermined === undefined ? '' : ' for certain'}: register its minutes or a note of it, and attach them by EvidenceAttached`,
    entries,
  }))

const WORDS_OF_SOURCE = { meeting: 'the meeting', officerStatement: 'the statement of' } as const

/** Sources that tell one pack differently: what was issued is then not certain. */
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

/**
 * A pack is made of entries that were there before the one that tells of it. How many there are now is all that is asked: the
 * order in which facts were recorded is no part of what they say.
 */
export const packsOfMoreEntries = ({ all: { evidence }, basis }: Ground): readonly Finding[] =>
  Object.entries(evidence.packs).flatMap(([key, { title, position }]) =>
    claimsOf(position)
      .filter(({ value }) => value >= basis.position)
      .map(({ value, by }) => ({
        severity: 'serious' as const,
        subject: `pack/${key}`,
        message: `${attestedValue(title) ?? key} is said to be made of ${value} entries, and the ledger has ${basis.position}, the one that says so among them`,
        entries: by,
      })),
  )
