import type { CouncilPosition, Entry } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { inOrder, lastOf } from './standing.ts'
import { distinct, told } from './tell.ts'

interface DecisionData {
  readonly decision: string
  readonly matter: string
  readonly councils: readonly string[]
  readonly outcome: string
  readonly version?: string
}

type Outcome = CouncilPosition['outcome']

/** Where one council stands, as an auditor reads it off the facts. */
export interface ExpectedPosition {
  readonly council: string
  readonly outcome: Outcome
  /** The decisions that stand, by key. */
  readonly decisions: readonly string[]
  /** One where all of them name one, several where they do not. */
  readonly versions: readonly string[]
  readonly isInferred: boolean
  /** Where it stands on each version that a decision of it names, by version, and between which days it last took one. */
  readonly ofVersions: readonly { readonly version: string; readonly outcome: Outcome; readonly taken: Between }[]
}

/** The first and the last day on which something may have happened; an empty first day is before every day. */
export interface Between {
  readonly first: string
  readonly last: string
}

/** One decision, by everybody who tells of it. */
export interface ToldDecision {
  readonly decision: string
  readonly matters: readonly string[]
  readonly councils: readonly (readonly string[])[]
  readonly outcomes: readonly string[]
  readonly versions: readonly string[]
  readonly taken: Between
  /** Sources agree on when, and not to the day. */
  readonly isVague: boolean
  /** Sources agree on when. */
  readonly isDated: boolean
  readonly isInferred: boolean
}

/** All decisions that facts tell of. */
export const decisionsIn = (facts: readonly Entry[]): readonly ToldDecision[] => {
  const all = told<DecisionData>(facts, 'DecisionTaken')
  return distinct(all.map(({ data }) => data.decision)).map((decision) => {
    const own = all.filter(({ data }) => data.decision === decision)
    const councils = inOrder(own.map(({ data }) => data.councils.toSorted()))
    const outcomes = distinct(own.map(({ data }) => data.outcome))
    const isGuessed = (field: string): boolean =>
      own.every(({ by }) => by.evidence === 'inferred' || by.inferredFields?.includes(field) === true)
    return {
      decision,
      matters: distinct(own.map(({ data }) => data.matter)),
      councils,
      outcomes,
      versions: distinct(own.flatMap(({ data }) => data.version ?? [])),
      ...takenIn(own.map(({ by }) => by)),
      isInferred: (outcomes.length === 1 && isGuessed('outcome')) || (councils.length === 1 && isGuessed('councils')),
    }
  })
}

/** The days between which those who tell of it agree, as far as they can. */
export const betweenOf = (entries: readonly Pick<Entry, 'effectiveOn' | 'effective'>[]): Between => {
  const days = agreedDays(entries)
  const [first] = days.map(({ earliest }) => earliest ?? '').toSorted()
  return { first: first ?? '', last: lastOf(days.map(({ latest }) => latest)) }
}

const takenIn = (entries: readonly Entry[]): Pick<ToldDecision, 'taken' | 'isVague' | 'isDated'> => {
  const taken = betweenOf(entries)
  const isDated = agreedDays(entries).length === 1
  return { taken, isVague: isDated && taken.first !== taken.last, isDated }
}

/** When the last of several things happened: no earlier than any of them can have, and no later than all. */
export const lastOfAll = (stretches: readonly Between[]): Between => ({
  first: lastOf(stretches.map(({ first }) => first)),
  last: lastOf(stretches.map(({ last }) => last)),
})

/** Whether one thing was over before the other can have begun. */
export const isOlder = (one: Between, other: Between): boolean => one.last < other.first

/** What is put off or noted settles nothing, and leaves a council where it stood. */
const OPEN = ['deferred', 'noted']

/** Where a council stands by some decisions about one matter. */
export const expectedPosition = (council: string, decisions: readonly ToldDecision[]): ExpectedPosition => {
  const own = decisions
    .filter(({ councils }) => councils.some((some) => some.includes(council)))
    .filter(({ outcomes }) => outcomes.some((outcome) => !OPEN.includes(outcome)))
  const standing = own.filter((one) => !own.some((other) => isOlder(one.taken, other.taken)))
  return {
    council,
    outcome: outcomeOf(standing),
    decisions: standing.map(({ decision }) => decision).toSorted(),
    versions: inOrder(standing.flatMap(({ versions }) => versions)),
    isInferred: standing.length > 0 && standing.every(({ isInferred }) => isInferred),
    ofVersions: versionsOf(own),
  }
}

/** A later decision leaves an earlier one about other versions as it is; one that names none may be about any. */
const versionsOf = (own: readonly ToldDecision[]): ExpectedPosition['ofVersions'] => {
  const mayBeOne = (one: ToldDecision, other: ToldDecision): boolean =>
    one.versions.length === 0 ||
    other.versions.length === 0 ||
    one.versions.some((version) => other.versions.includes(version))
  const standing = own.filter((one) => !own.some((other) => isOlder(one.taken, other.taken) && mayBeOne(one, other)))
  return inOrder(standing.flatMap(({ versions }) => versions)).map((version) => {
    const about = standing.filter(({ versions }) => versions.length === 0 || versions.includes(version))
    const isDisputed = about.some(({ versions }) => versions.length > 1)
    const taken = lastOfAll(about.map((each) => each.taken))
    return { version, outcome: isDisputed ? 'contested' : outcomeOf(about), taken }
  })
}

const outcomeOf = (standing: readonly ToldDecision[]): Outcome => {
  const [only, ...others] = distinct(standing.flatMap(({ outcomes }) => outcomes))
  if (only === undefined) return 'notRecorded'
  const isAgreed = standing.every(({ matters, councils }) => matters.length === 1 && councils.length === 1)
  // What alone stands is none of the open outcomes.
  if (isAgreed && others.length === 0) return only as Outcome
  const isEachSure = isAgreed && standing.every(({ outcomes, isDated }) => outcomes.length === 1 && isDated)
  return isEachSure && standing.some(({ isVague }) => isVague) ? 'undetermined' : 'contested'
}
