import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { Source } from '../../values/source.ts'
import { Text } from '../../values/text.ts'

/** 64 lower-case hex digits, as the sources of entries give them. */
const hash = Source.shape.sha256

/** What it is that does not agree, which says how much it matters. */
const ContradictionKind = z.enum([
  'arithmetic',
  'withinDocument',
  'betweenDocuments',
  'definition',
  'timing',
  'silentChange',
])
export type ContradictionKind = z.output<typeof ContradictionKind>

/** A thing, as findings name their subjects. The last word of its kind is the field by which facts name it. */
export const Subject = z.string().regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not a kind and a key: name the thing as findings do, such as service/ict or saving-line/payroll',
})

/** What kind of thing happened, for whoever looks for one. */
const NotedKind = z.enum(['award', 'event', 'inspection', 'observation', 'pilot', 'scope', 'work'])
export type NotedKind = z.output<typeof NotedKind>

/** These names are the storage format: version them with care. */
export const evidenceEvents = {
  /**
   * That a document exists, and what entries call it in their sources; it takes effect on the ledger's first day. Registered
   * again under another `ref`, it is cited by both; one file has one key.
   */
  DocumentRegistered: z.strictObject({
    document: Key,
    kind: z
      .enum(['report', 'minutes', 'highlightReport', 'agreement', 'register', 'correspondence', 'other'])
      .optional(),
    publishedOn: orUnknown(Day),
    /** The `ref` by which entries cite it. */
    ref: Text,
    sha256: hash,
    title: Text,
  }),

  /** A document now evidences what was recorded from a meeting, or from what an officer said. */
  EvidenceAttached: z.strictObject({
    document: Key,
    /** The `ref` of the source, as entries cite it. */
    source: Text,
  }),

  /**
   * Sources do not agree, with each other or with themselves: what about, and what the ledger does with it. Noted on a later
   * day than it was resolved, it is open again.
   */
  ContradictionNoted: z.strictObject({
    /** What it touches: `service/ict`, `saving-line/payroll`, `risk/capacity`. */
    about: z.array(Subject).min(1, { error: 'names nothing: say what does not agree, such as service/ict' }),
    contradiction: Key,
    /** What the ledger does with it meanwhile. */
    handling: Text,
    kind: ContradictionKind,
    what: Text,
  }),
  /** It is settled what a contradiction comes to. */
  ContradictionResolved: z.strictObject({
    /** The role or the body that settled it. */
    by: Text.optional(),
    contradiction: Key,
    resolution: Text,
  }),

  /**
   * What matters and counts nothing: an award, a pilot, an inspection, a briefing, what a service covers. No figure and no
   * status follows from it.
   */
  FactNoted: z.strictObject({
    /** What it touches: `service/elections`, `party/redditch`. */
    about: z.array(Subject).min(1, { error: 'names nothing: leave it out, or say what the fact is about' }).optional(),
    fact: Key,
    kind: NotedKind,
    what: Text,
  }),

  /**
   * A pack was issued on this day: of which viewpoint its figures are, and of which version of the log. That the root is the
   * one of those entries is nothing that facts can tell: whoever verifies the log holds it against the entries.
   */
  PackIssued: z.strictObject({
    /** The day that its figures are as at. */
    asAt: Day,
    /** The day up to which it uses papers. */
    knownOn: Day.optional(),
    pack: Key,
    /** How many entries the log had. */
    position: z.int().min(1, { error: 'is no position: entries count from 1' }).optional(),
    /** The Merkle root of those entries, 64 lower-case hex digits. */
    root: hash,
    title: Text,
    /** Whom it went to. */
    to: Text.optional(),
  }),
}
