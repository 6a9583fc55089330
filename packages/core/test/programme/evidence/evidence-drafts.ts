import type { Source } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, FIRST_DAY, fact } from '../fixture.ts'

/** Hashes of two files. */
export const HASH = 'a'.repeat(64)
export const OTHER_HASH = 'b'.repeat(64)

/** The sources of a fact that cites these documents. */
export const citing = (...refs: readonly string[]): Envelope => ({
  sources: refs.map((ref): Source => ({ kind: 'document', ref })),
})

/** The source of a fact that was heard in a meeting. */
export const heardIn = (ref: string): Envelope => ({ sources: [{ kind: 'meeting', ref }] })

/** The report of June 2011, published on the 30th. */
export const registered = (more: Partial<DataOf<'DocumentRegistered'>> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'DocumentRegistered',
    FIRST_DAY,
    { document: 'june', ref: 'june.txt', title: 'Report of June 2011', publishedOn: '2011-06-30', ...more },
    { knownOn: '2011-06-30', ...citing('the register of documents'), ...envelope },
  )

export const attached = (source: string, document = 'june', envelope: Envelope = {}): Fact =>
  fact('EvidenceAttached', '2011-07-01', { document, source }, envelope)

/** Payroll is said to be operating, and not: I-09 of the programme. */
export const noted = (more: Partial<DataOf<'ContradictionNoted'>> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'ContradictionNoted',
    '2011-06-30',
    {
      contradiction: 'i-09',
      kind: 'betweenDocuments',
      about: ['service/payroll'],
      what: 'Payroll operated in 2009 by one report, and only from 2011 by another',
      handling: 'both are shown',
      ...more,
    },
    envelope,
  )

export const resolved = (
  on: `${number}-${number}-${number}`,
  more: Partial<DataOf<'ContradictionResolved'>> = {},
  envelope: Envelope = {},
): Fact =>
  fact(
    'ContradictionResolved',
    on,
    { contradiction: 'i-09', resolution: 'the later one is of Wyre Forest', ...more },
    envelope,
  )

export const issued = (more: Partial<DataOf<'PackIssued'>> = {}, envelope: Envelope = {}): Fact =>
  fact('PackIssued', '2011-07-07', { pack: 'july', title: 'Board pack of July', asAt: '2011-06-30', ...more }, envelope)
