import { type Attested, attestedValue, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { nameIn } from '../../values/name-in.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { AnyMatter, Form, MatterKind, NoLimit, OpenEnded, VotingRule } from './event-fields.ts'
import type { Minutes, Outcome, Power, RecommendationBasis, VersionStatus } from './events.ts'

type Stated<Value extends string> = Exclude<Value, 'notStated'>

/** How many people of each council, each a cell. */
export type Counts = Keyed<Attested<number>>

/** What became of a version on a day. */
export interface VersionStep {
  readonly on: Day
  status: Attested<VersionStatus>
}

/** A version is one text: sources that differ about it disagree. */
export interface Version {
  asPrinted: Attested<string>
  binding: Attested<'binding' | 'notBinding'>
  clauses: Keyed<Attested<string>>
  endsOn: Attested<Day>
  form: Attested<Stated<Form>>
  parties: Attested<readonly Key[]>
  startsOn: Attested<Day>
  /** In order of their days. */
  steps: VersionStep[]
  /** An amendment makes it, whether or not it was ever issued. */
  madeByAmendment: Attested<true>
}

/** What a clause was agreed to say from a day on. */
export interface Amendment {
  readonly on: Day
  /** The same day, as closely as sources tell. */
  when: AttestedWhen
  after: Attested<string>
  asMinuted: Attested<string>
  becomes: Attested<Key>
  before: Attested<string>
  /** The body that agreed to it. */
  by: Attested<Key>
  version: Attested<Key>
}

/** Something that is decided about. */
export interface Matter {
  name: Attested<string>
  kind: Attested<MatterKind>
  /** Whose approval it takes, by key. */
  councils: Attested<readonly Key[]>
  services: Attested<readonly Key[]>
  versions: Keyed<Version>
  /** The version that last came to any status, and the one that was last agreed. */
  latest: Attested<Key>
  agreed: Attested<Key>
  /** By clause, in order of their days. */
  amendments: Keyed<Amendment[]>
}

/** What a day says of a body. What holds on a later day is what the last day says that speaks of it. */
export interface BodyDay {
  readonly on: Day
  /** The same day, as closely as sources tell. */
  when: AttestedWhen
  power: Attested<Stated<Power>>
  councils: Attested<readonly Key[]>
  meets: Attested<string>
  mustInclude: Attested<readonly string[]>
  reportsTo: Attested<readonly Key[]>
  seats: Counts
  substitutes: Attested<'permitted' | 'notPermitted'>
  rule: Attested<Stated<VotingRule>>
  fromEach: Attested<number>
}

/** What a day says of the end of a mandate: sources that name several between two givings are rivals. */
export interface EndingDay {
  readonly on: Day
  /** The last day on which it held, as closely as sources tell. */
  when: AttestedWhen
  by: Attested<Key>
  reason: Attested<string>
}

export interface Body {
  /** In order. */
  days: BodyDay[]
  /** In order. */
  endings: EndingDay[]
}

export interface Meeting {
  body: Attested<Key>
  held: AttestedWhen
  present: Attested<number>
  apologies: Attested<number>
  attendance: Counts
  chair: Attested<string>
  papers: Attested<'onTime' | 'late'>
  minutes: Attested<Minutes>
  confirmed: AttestedWhen
  confirmedAt: Attested<Key>
  corrections: Attested<string>
}

export interface Recommendation {
  made: AttestedWhen
  body: Attested<Key>
  meeting: Attested<Key>
  matter: Attested<Key>
  version: Attested<Key>
  basis: Attested<Stated<RecommendationBasis>>
  inSupport: Counts
  text: Attested<string>
  conditions: Attested<readonly string[]>
  to: Attested<readonly Key[]>
}

export interface Decision {
  taken: AttestedWhen
  matter: Attested<Key>
  version: Attested<Key>
  /** Whose decision it is, by key. */
  councils: Attested<readonly Key[]>
  outcome: Attested<Outcome>
  /** What it commits, in pence. */
  amount: Attested<number>
  goodTo: Attested<number>
  qualifier: Attested<'approximately' | 'atLeast' | 'atMost'>
  body: Attested<Key>
  officer: Attested<string>
  delegation: Attested<Key>
  /** By key. */
  recommendations: Attested<readonly Key[]>
  implementableOn: Attested<Day>
  amendments: Attested<readonly string[]>
  conditions: Attested<readonly string[]>
  wording: Attested<string>
}

/** What a day grants. */
export interface DelegationDay {
  readonly on: Day
  /** The same day, as closely as sources tell. */
  when: AttestedWhen
  by: Attested<Key>
  council: Attested<Key>
  to: Attested<string>
  consulting: Attested<string>
  endsOn: Attested<Day | OpenEnded>
  /** Pence. */
  limit: Attested<number | NoLimit>
  limits: Attested<string>
  matter: Attested<Key | AnyMatter>
  /** Whether a source grants it and leaves open for which matter: what was decided under it then stays borne out. */
  matterLeftOut: Attested<true>
}

export interface Delegation {
  /** In order. */
  days: DelegationDay[]
  /** In order. */
  endings: EndingDay[]
}

/** What a day says of an office. */
export interface OfficeDay {
  readonly on: Day
  /** The same day, as closely as sources tell. */
  when: AttestedWhen
  title: Attested<string>
  councils: Attested<readonly Key[]>
  division: Attested<string>
  endsOn: Attested<Day>
  form: Attested<Stated<Form>>
  termMonths: Attested<number>
}

export interface Office {
  /** In order. */
  days: OfficeDay[]
  /** In order. */
  endings: EndingDay[]
}

/** When one body held a review, the last time, and what came of it. */
export interface Holding {
  on: AttestedWhen
  outcome: Attested<string>
}

/** What was agreed on a day about a review to come. */
export interface ReviewDay {
  readonly on: Day
  /** The same day, as closely as sources tell. */
  when: AttestedWhen
  by: Attested<Key>
  asStated: Attested<string>
  dueOn: Attested<Day>
  /** Who is to hold it. */
  requiredOf: Attested<readonly Key[]>
}

export interface Review {
  /** In order. */
  days: ReviewDay[]
  matter: Attested<Key>
  /** When it was due, by those who tell that it was held. */
  dueAsHeld: Attested<Day>
  /** By who held it. */
  held: Keyed<Holding>
}

export interface Conflict {
  declared: AttestedWhen
  about: Attested<string>
  actsInstead: Attested<string>
  office: Attested<Key>
  council: Attested<Key>
  matter: Attested<Key>
  service: Attested<Key>
}

export interface GovernanceState {
  matters: Keyed<Matter>
  bodies: Keyed<Body>
  meetings: Keyed<Meeting>
  recommendations: Keyed<Recommendation>
  decisions: Keyed<Decision>
  delegations: Keyed<Delegation>
  offices: Keyed<Office>
  reviews: Keyed<Review>
  conflicts: Keyed<Conflict>
}

/** The state of governance, as others may read it. */
export type GovernanceReads = Reads<GovernanceState>

export const initialGovernance = (): GovernanceState => ({
  matters: {},
  bodies: {},
  meetings: {},
  recommendations: {},
  decisions: {},
  delegations: {},
  offices: {},
  reviews: {},
  conflicts: {},
})

/** A matter of which nothing is known. */
export const newMatter = (): Matter => ({
  name: notStated(),
  kind: notStated(),
  councils: notStated(),
  services: notStated(),
  versions: {},
  latest: notStated(),
  agreed: notStated(),
  amendments: {},
})

/** What a matter is called; its key where its name is not known. */
export const nameOfMatter = ({ matters }: Pick<GovernanceReads, 'matters'>, key: Key): string => nameIn(matters, key)

/** A version as people call it: as it is printed, or by its key. */
export const nameOfVersion = (matter: Reads<Matter> | undefined, key: Key): string => {
  const version = matter?.versions[key]
  return (version && attestedValue(version.asPrinted)) ?? `version ${key}`
}

/** What an office was last called; its key where its title is not known. */
export const nameOfOffice = ({ offices }: Pick<GovernanceReads, 'offices'>, key: Key): string => {
  const title = offices[key]?.days.findLast((day) => day.title.is !== 'unknown')?.title
  return (title && attestedValue(title)) ?? key
}

/** Whether any source says that a version is there: it was issued, or an amendment makes it. */
export const isVersionThere = ({ steps, madeByAmendment }: Reads<Version>): boolean =>
  steps.length > 0 || madeByAmendment.is !== 'unknown'

/** Whether a body was ever constituted to decide. */
export const wasToDecide = (body: Reads<Body> | undefined): boolean =>
  body?.days.some(({ power }) => claimedValues(power).includes('decides')) ?? false
