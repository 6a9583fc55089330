import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { nameIn } from '../../values/name-in.ts'
import type { NamedKeys } from '../../values/name-keys.ts'
import { onDay } from '../../values/on-day.ts'
import type { Rag } from '../../values/rag.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { Outcome, TargetKind } from './events.ts'

/** How a target stands, where its report says. */
export type StatedOutcome = Exclude<Outcome, 'notStated'>

/** What is said as of one day of when a target is due. */
export interface Statement {
  /** The last day that it can be of. */
  readonly on: Day
  when: AttestedWhen
  dueOn: Attested<Day>
  asStated: Attested<string>
  /** The bodies that approved it: each that is named adds to the others. */
  approvedBy: NamedKeys
}

/** A target as set, for the first time or again. */
export interface Setting extends Statement {
  /** By what it is judged to be met. */
  measure: Attested<string>
  printedIn: Attested<string>
}

/** A target as moved to another day. */
export interface Revision extends Statement {
  asMinuted: Attested<string>
  /** What it was due on before, as printed. */
  from: Attested<Day>
  /** By how much it moves, as printed. */
  printedChange: Attested<string>
  reason: Attested<string>
}

/** What is reported of a target as of one day. */
export interface TargetReport {
  /** The last day that it can be of. */
  readonly on: Day
  when: AttestedWhen
  /** Unknown with an entry behind it: spoken of, and the report does not say how it stands. */
  outcome: Attested<StatedOutcome>
  metOn: Attested<Day>
  expectedOn: Attested<Day>
  percentComplete: Attested<number>
  rag: Attested<Rag>
  commentary: Attested<string>
}

/** Something that is to be done by a day. */
export interface Target {
  name: Attested<string>
  kind: Attested<TargetKind>
  project: Attested<Key>
  services: NamedKeys
  /** When it is due by all that set it, whatever the day: that it is set again does not move it. */
  setFor: Attested<Day>
  /** It is met once: whatever the day of the report, another day is a rival's. */
  metOn: Attested<Day>
  /** In order of their days, as all that follow. */
  settings: Setting[]
  revisions: Revision[]
  reports: TargetReport[]
}

/** A project's report in brief. */
export interface Highlight {
  project: Attested<Key>
  /** The day that it is as at. */
  reported: AttestedWhen
  rag: Attested<Rag>
  /** The definitions that the colour was judged by; unknown where it names none. */
  definitions: Attested<Key>
  percentComplete: Attested<number>
  startedOn: Attested<Day>
  projectedEnd: Attested<Day>
  budget: Attested<string>
  summary: Attested<string>
}

/** What a project is called, and whose services it moves; what is reported of it is in its highlight reports. */
export interface Project {
  name: Attested<string>
  services: NamedKeys
}

/** That one body accepts an exception, as said as of one day. */
export interface AcceptanceDay {
  /** The last day that it can be of. */
  readonly on: Day
  when: AttestedWhen
  terms: Attested<string>
}

/** That one body accepts an exception. */
export interface Acceptance {
  by: Attested<Key>
  /** In order of their days: it does so as it last did. */
  days: AcceptanceDay[]
}

/** A plan that will not be kept. */
export interface PlanException {
  what: Attested<string>
  raised: AttestedWhen
  cause: Attested<string>
  impact: Attested<string>
  mitigation: Attested<string>
  project: Attested<Key>
  service: Attested<Key>
  target: Attested<Key>
  /** By the body that accepted it: each that does adds to the others. */
  acceptances: Keyed<Acceptance>
}

export interface PlanState {
  projects: Keyed<Project>
  targets: Keyed<Target>
  highlights: Keyed<Highlight>
  exceptions: Keyed<PlanException>
}

/** The state of the plan, as others may read it. */
export type PlanReads = Reads<PlanState>

/** A target, as others may read it. */
export type TargetReads = Reads<Target>

export const initialPlan = (): PlanState => ({ projects: {}, targets: {}, highlights: {}, exceptions: {} })

/** A project of which nothing is known. */
export const newProject = (): Project => ({ name: notStated(), services: {} })

/** A target of which nothing is known. */
export const newTarget = (): Target => ({
  name: notStated(),
  kind: notStated(),
  project: notStated(),
  services: {},
  setFor: notStated(),
  metOn: notStated(),
  settings: [],
  revisions: [],
  reports: [],
})

const newHighlight = (): Highlight => ({
  project: notStated(),
  reported: notStated(),
  rag: notStated(),
  definitions: notStated(),
  percentComplete: notStated(),
  startedOn: notStated(),
  projectedEnd: notStated(),
  budget: notStated(),
  summary: notStated(),
})

const newException = (): PlanException => ({
  what: notStated(),
  raised: notStated(),
  cause: notStated(),
  impact: notStated(),
  mitigation: notStated(),
  project: notStated(),
  service: notStated(),
  target: notStated(),
  acceptances: {},
})

const newAcceptance = (): Acceptance => ({ by: notStated(), days: [] })

export const projectIn = ({ projects }: PlanState, key: Key): Project => inTable(projects, key, newProject)
export const targetIn = ({ targets }: PlanState, key: Key): Target => inTable(targets, key, newTarget)
export const highlightIn = ({ highlights }: PlanState, key: Key): Highlight => inTable(highlights, key, newHighlight)
export const exceptionIn = ({ exceptions }: PlanState, key: Key): PlanException =>
  inTable(exceptions, key, newException)
export const acceptanceIn = ({ acceptances }: PlanException, by: Key): Acceptance =>
  inTable(acceptances, by, newAcceptance)

export const acceptanceOn = ({ days }: Acceptance, day: Day): AcceptanceDay =>
  onDay(days, day, (on) => ({ on, when: notStated(), terms: notStated() }))

const newStatement = (on: Day): Statement => ({
  on,
  when: notStated(),
  dueOn: notStated(),
  asStated: notStated(),
  approvedBy: {},
})

export const settingOn = ({ settings }: Target, day: Day): Setting =>
  onDay(settings, day, (on) => ({ ...newStatement(on), measure: notStated(), printedIn: notStated() }))

export const revisionOn = ({ revisions }: Target, day: Day): Revision =>
  onDay(revisions, day, (on) => ({
    ...newStatement(on),
    asMinuted: notStated(),
    from: notStated(),
    printedChange: notStated(),
    reason: notStated(),
  }))

export const reportOn = ({ reports }: Target, day: Day): TargetReport =>
  onDay(reports, day, (on) => ({
    on,
    when: notStated(),
    outcome: notStated(),
    metOn: notStated(),
    expectedOn: notStated(),
    percentComplete: notStated(),
    rag: notStated(),
    commentary: notStated(),
  }))

/** What a target is called; its key where its name is not known. */
export const nameOfTarget = ({ targets }: PlanReads, key: Key): string => nameIn(targets, key)

/** What a project is called; its key where its name is not known. */
export const nameOfProject = ({ projects }: PlanReads, key: Key): string => nameIn(projects, key)

export { moveOf } from './move-of.ts'
