import { type Entry, LedgerError } from '@programme-ledger/core'
import { subjectOf } from './subject-of.ts'

/** What the drafts in the events hold to: the JSON Schema that this project publishes as `schemas/draft.json`. */
const DRAFT_SCHEMA = 'urn:programme-ledger:schemas:draft.json'

/**
 * An entry as an event of the CloudEvents specification, version 1.0, in its JSON format. Its `data` is the draft as it was
 * recorded, whole, so that nothing is lost on the way; what recording added is in its attributes. Attributes of the
 * specification may only be words and whole numbers, and names of their own lower-case letters and digits.
 */
export interface CloudEvent {
  readonly specversion: '1.0'
  /** The id of the entry. */
  readonly id: string
  /** The origin of the ledger: no two ledgers share it. */
  readonly source: string
  /** `programme-ledger.ServiceWentLive`. */
  readonly type: string
  /** When it was entered: the only instant that a ledger knows. What it is true of are days. */
  readonly time: string
  /** What it is about: `service/ict`. */
  readonly subject?: string
  readonly datacontenttype: 'application/json'
  readonly dataschema: string
  /** The day that it happened or took effect. */
  readonly effectiveon: string
  /** The date of its paper. */
  readonly knownon: string
  /** Where it stands in its ledger, from 1. */
  readonly position: number
  /** The position of the first entry that was recorded with it. */
  readonly batch: number
  /** The key of the ledger. */
  readonly ledger: string
  /** Who may read it, where the entry says so: whoever passes events on can tell without opening them. */
  readonly disclosure?: string
  readonly data: object
}

/**
 * The entries of a ledger as CloudEvents, in their order: a list of them is a batch as the JSON format has it.
 *
 * @param entries from the first one on, as `books.entries` and a store give them.
 * @throws `ledger-mismatch` where they do not begin with the opening of a ledger, which says where events come from.
 */
export const cloudEvents = (entries: readonly Entry[]): readonly CloudEvent[] => {
  const source = originOf(entries)
  return entries.map((entry) => cloudEvent(source, entry))
}

/** The same, one event a line: to be sent on one by one. */
export const cloudEventLines = (entries: readonly Entry[]): string =>
  cloudEvents(entries)
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('')

const originOf = ([opened]: readonly Entry[]): string => {
  const origin = opened?.type === 'LedgerOpened' && (opened.data as { readonly origin?: unknown }).origin
  if (typeof origin === 'string') return origin
  throw new LedgerError(
    'ledger-mismatch',
    'These entries do not begin with LedgerOpened, which says what ledger they are of: give them from the first one on',
  )
}

const cloudEvent = (source: string, entry: Entry): CloudEvent => {
  const { ledger, position, batch, recordedAt, ...draft } = entry
  const subject = subjectOf(entry)
  return {
    specversion: '1.0',
    id: entry.id,
    source,
    type: `programme-ledger.${entry.type}`,
    time: new Date(recordedAt).toISOString(),
    ...(subject !== undefined && { subject }),
    datacontenttype: 'application/json',
    dataschema: DRAFT_SCHEMA,
    effectiveon: entry.effectiveOn,
    knownon: entry.knownOn,
    position,
    batch,
    ledger,
    ...(entry.disclosure !== undefined && { disclosure: entry.disclosure }),
    data: draft,
  }
}
