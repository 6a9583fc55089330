import type { Draft, Instant } from '@programme-ledger/core/log'

/** The ledger that the laws write to. */
export const LEDGER = 'bdc-rbc'

/** What the clock says when a law begins. */
export const START: Instant = Date.UTC(2011, 6, 1, 9, 30)

/** The n-th id of a law: a ULID, as 26 characters are what an id must have. */
export const sampleId = (n: number): string => `01J0ZQ4V6W7X8Y9Z0A${String(n).padStart(8, '0')}`

/** The n-th fact of a law; `changes` makes another fact of it, or one that must be refused. */
export const sampleDraft = (n: number, changes: Partial<Draft> = {}): Draft => ({
  id: sampleId(n),
  type: 'ServiceWentLive',
  schemaVersion: 1,
  data: { service: `service-${n}` },
  actor: { role: 'programme office' },
  effectiveOn: '2011-04-01',
  knownOn: '2011-06-20',
  sources: [{ kind: 'document', ref: 'board report 4' }],
  evidence: 'reported',
  ...changes,
})

/** The facts from the `first`-th to the `last`-th. */
export const sampleDrafts = (first: number, last: number): readonly Draft[] =>
  Array.from({ length: last - first + 1 }, (_, index) => sampleDraft(first + index))

/** A fact with data of its own, such as no store may change or lose. */
export const draftWithData = (n: number, data: unknown): Draft => sampleDraft(n, { data })

/** A fact that says everything an envelope can say. */
export const fullDraft = (n: number): Draft => ({
  ...sampleDraft(n),
  externalRef: 'BDC/2011/0417',
  actor: { role: 'committee clerk', account: 'clerk-2' },
  authorisedBy: { role: 'section 151 officer', account: 's151' },
  effective: { earliest: '2011-01-01', asStated: 'in the first quarter' },
  sources: [
    { kind: 'meeting', ref: 'shared services board, 20 June 2011', anchor: '§16.7.1', sha256: 'ab'.repeat(32) },
    { kind: 'officerStatement', ref: 'head of ICT' },
  ],
  evidence: 'minutesDraft',
  inferredFrom: [sampleId(90_000_001), sampleId(90_000_002)],
  inferredFields: ['data.service'],
  supersedes: sampleId(90_000_003),
  reason: 'laterInformation',
  disclosure: 'exempt',
  note: 'Read out at the meeting.',
  correlationId: 'import-7',
  causationId: sampleId(90_000_001),
})
