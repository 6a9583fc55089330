import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues, notStated, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { Amendment, Matter } from './state.ts'

/** What a version or an amendment says of a clause. */
export interface ClauseStep {
  readonly on: Day
  /** The version that says so; undefined of an amendment. */
  readonly version: Key | undefined
  readonly says: Attested<string>
  /** What was agreed; undefined of a version. */
  readonly amendment: Reads<Amendment> | undefined
  /** A version prints the clause as it stood before it was amended: nobody can tell whether the amendment fell or was left out. */
  readonly leavesOutAmendment: boolean
}

/** A clause as it stands, and how it came to. */
export interface ClauseRow extends Row {
  readonly clause: Key
  /** Contested where a later version prints it as it was before its amendment; unknown where it was amended to nobody says what. */
  readonly says: Attested<string>
  /** In the order of their days. */
  readonly history: readonly ClauseStep[]
}

/** The clauses of a matter's document, by key. */
export const clauseRows = (key: Key, matter: Reads<Matter>): readonly ClauseRow[] => {
  const printed = Object.values(matter.versions).flatMap(({ clauses }) => Object.keys(clauses))
  return [...new Set([...printed, ...Object.keys(matter.amendments)])].sort(byText).map((clause) => {
    const history = historyOf(matter, clause)
    return {
      ref: `agreements:${key}/clause/${clause}`,
      clause,
      says: wordsInForce(history),
      history,
      entries: positionsOf(...history.map(witnessesOfStep)),
    }
  })
}

/** On one day a version comes before the amendment of it, and after the amendment that makes it. */
const historyOf = ({ versions, amendments }: Reads<Matter>, clause: Key): readonly ClauseStep[] => {
  const made = (amendments[clause] ?? []).map((amendment) => ({
    on: amendment.on,
    version: undefined,
    says: amendment.after,
    amendment,
    leavesOutAmendment: false,
  }))
  const printed = Object.entries(versions).flatMap(([version, { clauses, steps }]) => {
    const says = clauses[clause]
    const on = steps[0]?.on
    return says === undefined || on === undefined ? [] : [{ on, version, says, amendment: undefined }]
  })
  const isMadeBy = (version: Key, on: Day): boolean =>
    made.some(({ amendment }) => amendment.on === on && claimedValues(amendment.becomes).includes(version))
  const placeOf = ({ on, version }: Pick<ClauseStep, 'on' | 'version'>): number =>
    version === undefined ? 1 : isMadeBy(version, on) ? 2 : 0
  const steps: readonly Omit<ClauseStep, 'leavesOutAmendment'>[] = [...printed, ...made].sort(
    (a, b) => byText(a.on, b.on) || placeOf(a) - placeOf(b) || byText(a.version ?? '', b.version ?? ''),
  )
  return steps.map((step, index) => ({ ...step, leavesOutAmendment: leavesOut(step, steps.slice(0, index)) }))
}

/** It says what was said before the last amendment, and not what that made of it. */
const leavesOut = (
  step: Omit<ClauseStep, 'leavesOutAmendment'>,
  before: readonly Omit<ClauseStep, 'leavesOutAmendment'>[],
): boolean => {
  const last = before.findLastIndex(({ amendment }) => amendment !== undefined)
  const amended = before[last]?.amendment
  if (step.version === undefined || amended === undefined) return false
  const says = attestedValue(step.says)
  const was = attestedValue(amended.before) ?? attestedValue(before[last - 1]?.says ?? notStated<string>())
  return says !== undefined && says === was && says !== attestedValue(amended.after)
}

const wordsInForce = (history: readonly ClauseStep[]): Attested<string> => {
  const last = history.at(-1)
  if (last === undefined) return notStated()
  if (!last.leavesOutAmendment) return last.says
  const amended = history.findLast(({ amendment }) => amendment !== undefined)?.says
  return amended === undefined || amended.is === 'unknown'
    ? { is: 'unknown', by: witnessesOf(last.says) }
    : joinCells([amended, last.says])
}

const witnessesOfStep = ({ says, amendment }: ClauseStep): readonly number[] =>
  amendment === undefined ? witnessesOf(says) : witnessesIn(amendment)
