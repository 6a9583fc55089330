import type { Entry } from '@programme-ledger/core'
import { inOrder, standing } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'

interface VersionData {
  readonly matter: string
  readonly version: string
  readonly status: string
  readonly clauses?: Readonly<Record<string, string>>
}

interface AmendmentData {
  readonly matter: string
  readonly clause: string
  readonly after: string
  readonly before?: string
  readonly becomes?: string
}

/** What a version or an amendment makes of a clause; every list has one value where sources agree. */
export interface ExpectedStep {
  readonly on: string
  /** Undefined of an amendment. */
  readonly version: string | undefined
  readonly says: readonly string[]
  readonly leavesOutAmendment: boolean
}

export interface ExpectedClause {
  readonly clause: string
  readonly says: readonly string[]
  readonly history: readonly ExpectedStep[]
}

export interface ExpectedAgreement {
  readonly matter: string
  /** The one that was last agreed; where none was, the last one. */
  readonly versions: readonly string[]
  readonly statuses: readonly string[]
  readonly clauses: readonly ExpectedClause[]
}

/** The matters that any source calls an agreement, by key. */
export const agreementsIn = (facts: readonly Entry[]): readonly string[] =>
  inOrder(
    told<{ readonly kind: string; readonly matter: string }>(facts, 'MatterRegistered')
      .filter(({ data }) => data.kind === 'agreement')
      .map(({ data }) => data.matter),
  )

/** An agreement as it stands, by plain loops over counting facts. */
export const expectedAgreement = (facts: readonly Entry[], matter: string): ExpectedAgreement => {
  const issued = told<VersionData>(facts, 'VersionIssued').filter(({ data }) => data.matter === matter)
  const amended = told<AmendmentData>(facts, 'ClauseAmended').filter(({ data }) => data.matter === matter)
  const came = issued.map(({ data, by }) => ({ value: data.version, status: data.status, by }))
  const last = standing(came.filter(({ status }) => status === 'agreed'))
  const versions = last.length > 0 ? last : standing(came)
  const [only, ...others] = versions
  const ofOnly = came.filter(({ value }) => value === only)
  const clauses = [
    ...issued.flatMap(({ data }) => Object.keys(data.clauses ?? {})),
    ...amended.map(({ data }) => data.clause),
  ]
  return {
    matter,
    versions,
    statuses: others.length > 0 ? [] : standing(ofOnly.map(({ status, by }) => ({ value: status, by }))),
    clauses: inOrder(clauses).map((clause) =>
      clauseBy(
        clause,
        issued,
        amended.filter(({ data }) => data.clause === clause),
      ),
    ),
  }
}

type Told<Data> = readonly Telling<Data>[]

/** A step, before anybody asks whether it leaves out an amendment. */
interface Step {
  readonly on: string
  /** On one day: 0 a version, 1 an amendment, 2 the version that the amendment makes. */
  readonly place: 0 | 1 | 2
  readonly version: string | undefined
  readonly says: readonly string[]
  readonly before: readonly string[]
}

const clauseBy = (clause: string, issued: Told<VersionData>, amended: Told<AmendmentData>): ExpectedClause => {
  const steps = [...versionsOf(clause, issued, amended), ...amendmentsOf(amended)].toSorted((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : 1,
  )
  const history: ExpectedStep[] = []
  for (const { on, version, says } of steps)
    history.push({ on, version, says, leavesOutAmendment: leavesOut(steps.slice(0, history.length + 1)) })
  const last = history.at(-1)
  const amendedTo = history.findLast(({ version }) => version === undefined)?.says ?? []
  return {
    clause,
    // Whether the amendment fell or was left out, nobody can tell: both stand.
    says:
      last?.leavesOutAmendment === true
        ? amendedTo.length === 0
          ? []
          : inOrder([...amendedTo, ...last.says])
        : (last?.says ?? []),
    history,
  }
}

const placeOf = ({ on, place, version = '' }: Step): string => `${on} ${place} ${version}`

const versionsOf = (clause: string, issued: Told<VersionData>, amended: Told<AmendmentData>): readonly Step[] =>
  distinct(issued.map(({ data }) => data.version)).flatMap((version) => {
    const own = issued.filter(({ data }) => data.version === version)
    const says = inOrder(own.flatMap(({ data }) => data.clauses?.[clause] ?? []))
    const on = own.map(({ by }) => by.effectiveOn).toSorted()[0] ?? ''
    const isMade = amended.some(({ data, by }) => by.effectiveOn === on && data.becomes === version)
    return says.length === 0 ? [] : [{ on, place: isMade ? 2 : 0, version, says, before: [] }]
  })

const amendmentsOf = (amended: Told<AmendmentData>): readonly Step[] =>
  distinct(amended.map(({ by }) => by.effectiveOn)).map((on) => {
    const own = amended.filter(({ by }) => by.effectiveOn === on)
    return {
      on,
      place: 1,
      version: undefined,
      says: inOrder(own.map(({ data }) => data.after).filter((after) => after !== 'unknown')),
      before: inOrder(own.flatMap(({ data }) => data.before ?? [])),
    }
  })

/** Whether the last of these steps prints what was said before the last amendment, and not what that made of it. */
const leavesOut = (steps: readonly Step[]): boolean => {
  const printed = steps.at(-1)
  const index = steps.findLastIndex(({ version }) => version === undefined)
  const amendment = steps[index]
  if (printed?.version === undefined || amendment === undefined) return false
  const [says, after] = [agreedWords(printed.says), agreedWords(amendment.says)]
  const was = agreedWords(amendment.before) ?? agreedWords(steps[index - 1]?.says ?? [])
  return says !== undefined && says === was && says !== after
}

/** The words that all agree on: any words, the word `unknown` too. */
const agreedWords = ([only, ...others]: readonly string[]): string | undefined => (others.length > 0 ? undefined : only)
