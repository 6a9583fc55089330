import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { GoodTo, Qualifier } from '../../values/exactness.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'
import {
  byCouncil,
  dayOrOpenEnded,
  Form,
  keys,
  MatterKind,
  matterOrAny,
  money,
  moneyOrNoLimit,
  months,
  people,
  recommendations,
  texts,
  Voting,
} from './event-fields.ts'

const VersionStatus = z.enum(['draft', 'produced', 'submitted', 'agreed'])
export type VersionStatus = z.output<typeof VersionStatus>

/** Whether a body only advises. What it may do is another question than what it did. */
const Power = z.enum(['advises', 'decides', 'notStated'])
export type Power = z.output<typeof Power>

/** Whether minutes were taken at all. That they were confirmed is an event of its own. */
const Minutes = z.enum(['none', 'draft'])
export type Minutes = z.output<typeof Minutes>

const Basis = z.enum(['consensus', 'vote', 'notStated'])
export type RecommendationBasis = z.output<typeof Basis>

/** What can be given to somebody, and ended. */
const MandateKind = z.enum(['body', 'delegation', 'office'])
export type MandateKind = z.output<typeof MandateKind>

const Outcome = z.enum(['approved', 'approvedAsAmended', 'approvedInPrinciple', 'declined', 'deferred', 'noted'])
export type Outcome = z.output<typeof Outcome>

/** These names are the storage format: version them with care. Bodies, councils and boards are named as registered parties. */
export const governanceEvents = {
  /** Something that is decided about exists and is called so; it takes effect on the ledger's first day. */
  MatterRegistered: z.strictObject({
    /** The councils whose approval it takes; left out where no source says. */
    councils: keys.optional(),
    kind: MatterKind,
    matter: Key,
    name: Text,
    services: keys.optional(),
  }),

  /** A version of the matter's document (a business case, an agreement, a structure) was issued, or came to a new status. */
  VersionIssued: z.strictObject({
    /** What the document calls itself: `DBC v10.0`. */
    asPrinted: Text.optional(),
    /** Whether it binds its parties in law. */
    binding: z.enum(['binding', 'notBinding']).optional(),
    /** The gist of each clause in the recorder's words, by clause: `c4-3-a-ii`. */
    clauses: z.record(Key, Text).optional(),
    /** The last day that it is for. */
    endsOn: Day.optional(),
    form: Form.optional(),
    matter: Key,
    parties: keys.optional(),
    /** The first day that it is for. */
    startsOn: Day.optional(),
    status: VersionStatus,
    version: Key,
  }),

  /** It was agreed to word a clause otherwise, whether or not a version with the new words was ever issued. */
  ClauseAmended: z.strictObject({
    /** The gist of the clause as amended. */
    after: orUnknown(Text),
    /** The clause as the minutes name it, right or wrong. */
    asMinuted: Text.optional(),
    /** The version that the amendment makes. */
    becomes: Key.optional(),
    before: Text.optional(),
    /** The body that agreed to it, which need not be one that decides. */
    by: Key.optional(),
    clause: Key,
    matter: Key,
    /** The version that was amended. */
    version: Key.optional(),
  }),

  /** What a body may do and who sits on it, from this day on. A field that is left out says nothing, and changes nothing. */
  BodyConstituted: z.strictObject({
    body: Key,
    /** The councils that it is a body of. */
    councils: keys.optional(),
    /** How often: `every two months`. */
    meets: Text.optional(),
    /** Who has to sit on it, by role: `both Leaders`. */
    mustInclude: texts.optional(),
    power: Power,
    reportsTo: keys.optional(),
    /** How many seats each council has; all seats of the body, where any are given. */
    seats: byCouncil.optional(),
    substitutes: z.enum(['permitted', 'notPermitted']).optional(),
    voting: Voting.optional(),
  }),

  /** A body met on this day. */
  BodyMet: z.strictObject({
    apologies: people.optional(),
    /** How many attended of each council. */
    attendance: byCouncil.optional(),
    body: Key,
    /** Who chaired, by role. */
    chair: Text.optional(),
    meeting: Key,
    minutes: Minutes.optional(),
    /** Whether the papers came when they should have. */
    papers: z.enum(['onTime', 'late']).optional(),
    /** How many attended in all. */
    present: orUnknown(people).optional(),
  }),

  /** The minutes of a meeting were confirmed on this day; a vague day is enough where the source shows only that they were. */
  MinutesConfirmed: z.strictObject({
    /** The meeting that confirmed them. */
    at: Key.optional(),
    /** What was corrected in confirming them. */
    corrections: Text.optional(),
    meeting: Key,
  }),

  /** A body asked others to decide something: it is their decision, whatever the body agreed. */
  RecommendationMade: z.strictObject({
    /** How the body came to it. */
    basis: Basis,
    body: Key,
    conditions: texts.optional(),
    /** How many of each council were in support. */
    inSupport: byCouncil.optional(),
    matter: Key,
    meeting: Key.optional(),
    recommendation: Key,
    text: Text,
    /** Who is to decide: councils, or a body that decides. Whoever only passes it on is not named here. */
    to: keys,
    version: Key.optional(),
  }),

  /** A council, a body that decides for councils, or an officer under a delegation decided, on this day. */
  DecisionTaken: z
    .strictObject({
      amendments: texts.optional(),
      /** What it commits, in pence; `unknown` where a source says that it commits something and not how much. */
      amount: money.optional(),
      /** The council itself or the body that decided: this or `officer`. */
      body: Key.optional(),
      conditions: texts.optional(),
      /** The councils whose decision it is. */
      councils: keys,
      decision: Key,
      /** What an officer decided under. */
      delegation: Key.optional(),
      goodTo: GoodTo.optional(),
      /** The first day on which it may be carried out, where that is later: after a call-in, say. */
      implementableOn: Day.optional(),
      matter: Key,
      /** Who decided, by role, in the words of the delegation: this or `body`. */
      officer: Text.optional(),
      outcome: Outcome,
      qualifier: Qualifier.optional(),
      /** The recommendations that it follows, of its own matter: one decision may adopt several. */
      recommendations: recommendations.optional(),
      version: Key.optional(),
      /** The decision in its own words, where two councils may have worded it differently. */
      wording: Text.optional(),
    })
    .refine(({ body, officer }) => (body === undefined) !== (officer === undefined), {
      error: 'says not who decided: name a body or an officer, and not both',
    })
    .refine(({ officer, delegation }) => officer === undefined || delegation !== undefined, {
      error: 'is missing, and an officer took the decision: say under which delegation',
      path: ['delegation'],
    })
    .refine(
      ({ amount, goodTo, qualifier }) => amount !== undefined || (goodTo === undefined && qualifier === undefined),
      {
        error: 'is missing, and something qualifies it: give the amount, or leave out goodTo and qualifier',
        path: ['amount'],
      },
    ),

  /**
   * Somebody may decide for a council from this day on. Granted again on a later day, it holds as granted then; what that
   * leaves out stays as it was, but for a last day that had passed. Granted once more after it was revoked, it is granted afresh:
   * nothing stays that was granted before.
   */
  DelegationGranted: z.strictObject({
    /** The body that granted it. */
    by: Key,
    /** Who has to be consulted, by role; in a renewal that takes this away, words that say so. */
    consulting: Text.optional(),
    /** The council whose decisions it covers. */
    council: Key,
    delegation: Key,
    /** The last day that it holds, or `openEnded`, which takes an earlier one away. */
    endsOn: dayOrOpenEnded.optional(),
    /**
     * The most that one decision may come to, in pence; `unknown` where a source says that there is a limit and not which;
     * `noLimit` takes an earlier one away.
     */
    limit: moneyOrNoLimit.optional(),
    /** What else bounds it; in a renewal that takes this away, words that say so. */
    limits: Text.optional(),
    /** The one matter that it is for, or `anyMatter`, which takes an earlier one away; for any where no source names one. */
    matter: matterOrAny.optional(),
    /** Who may decide, by role. */
    to: Text,
  }),

  /** An office is held under this title from this day on. It stays one office, whatever its title. */
  OfficeFilled: z.strictObject({
    /** The councils that it serves. */
    councils: keys,
    /** How its time is divided between them. */
    division: Text.optional(),
    /** The last day of the term, where a source states it. */
    endsOn: Day.optional(),
    form: Form.optional(),
    office: Key,
    /** Of how many months the term is, this day being the first. */
    termMonths: months.optional(),
    title: Text,
  }),

  /**
   * The last day on which somebody has what they were given: a delegation is revoked, a body dissolved, an office abolished. That it
   * runs out is for its `endsOn`. Given again on this day or later, it holds again; until then it ends once.
   */
  MandateEnded: z.strictObject({
    /** The body that ended it. */
    by: Key.optional(),
    /** The delegation, the body or the office. */
    mandate: Key,
    of: MandateKind,
    reason: Text.optional(),
  }),

  /**
   * It was agreed that something is to be reviewed. Agreed again on a later day with another `dueOn`, it is put off, or brought
   * forward; what is left out stays as it was.
   */
  ReviewRequired: z.strictObject({
    /** When, in the words of the source: `after six months`. */
    asStated: Text.optional(),
    /** The body that asked for it, or agreed to put it off. */
    by: Key.optional(),
    /** The last day on which it is in time. */
    dueOn: orUnknown(Day),
    /** Who is to hold it. */
    heldBy: keys.optional(),
    matter: Key.optional(),
    review: Key,
  }),

  /** A review was held, or ended, on this day. */
  ReviewHeld: z.strictObject({
    /** The last day on which it would have been in time. */
    dueOn: Day.optional(),
    heldBy: keys,
    matter: Key.optional(),
    outcome: orUnknown(Text),
    review: Key,
  }),

  /** The holder of an office has an interest in something, or serves two masters in it. */
  ConflictDeclared: z.strictObject({
    about: Text,
    /** Who acts instead, by role; `unknown` where a source says that somebody does and not who. */
    actsInstead: orUnknown(Text).optional(),
    conflict: Key,
    /** The council for which somebody else acts. */
    council: Key.optional(),
    matter: Key.optional(),
    office: Key,
    service: Key.optional(),
  }),
}
