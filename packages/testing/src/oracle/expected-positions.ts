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
  /** Where it stands on each version that a decision of it names, by version, and the last day on which it took one. */
  readonly ofVersions: readonly { readonly version: string; readonly outcome: Outcome; readonly day: string }[]
}

/** One decision, by everybody who tells of it. */
export interface ToldDecision {
  readonly decision: string
  readonly matters: readonly string[]
  readonly councils: readonly (readonly string[])[]
  readonly outcomes: readonly string[]
  readonly versions: readonly string[]
  /** The last day on which it may have been taken. */
  readonly day: string
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
      day: lastDayAgreed(own.map(({ by }) => by)),
      isInferred: (outcomes.length === 1 && isGuessed('outcome')) || (councils.length === 1 && isGuessed('councils')),
    }
  })
}

/** The last of the days on which those who tell of it agree, as far as they can. */
export const lastDayAgreed = (entries: readonly Pick<Entry, 'effectiveOn' | 'effective'>[]): string =>
  lastOf(agreedDays(entries).map(({ latest }) => latest))

/** What is put off or noted settles nothing, and leaves a council where it stood. */
const OPEN = ['deferred', 'noted']

/** Where a council stands by some decisions about one matter. */
export const expectedPosition = (council: string, decisions: readonly ToldDecision[]): ExpectedPosition => {
  const own = decisions
    .filter(({ councils }) => councils.some((some) => some.includes(council)))
    .filter(({ outcomes }) => outcomes.some((outcome) => !OPEN.includes(outcome)))
  const standing = own.filter(({ day }) => day === lastOf(own.map((each) => each.day)))
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
  const standing = own.filter((one) => !own.some((other) => other.day > one.day && mayBeOne(one, other)))
  return inOrder(standing.flatMap(({ versions }) => versions)).map((version) => {
    const about = standing.filter(({ versions }) => versions.length === 0 || versions.includes(version))
    const isDisputed = about.some(({ versions }) => versions.length > 1)
    return { version, outcome: isDisputed ? 'contested' : outcomeOf(about), day: lastOf(about.map(({ day }) => day)) }
  })
}

const outcomeOf = (standing: readonly ToldDecision[]): Outcome => {
  const [only, ...others] = distinct(standing.flatMap(({ outcomes }) => outcomes))
  if (only === undefined) return 'notRecorded'
  const isAgreed = standing.every(({ matters, councils }) => matters.length === 1 && councils.length === 1)
  // What alone stands is none of the open outcomes.
  return isAgreed && others.length === 0 ? (only as Outcome) : 'contested'
}
