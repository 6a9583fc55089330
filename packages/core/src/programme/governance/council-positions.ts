import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Outcome } from './events.ts'
import { joinCells } from './join-cells.ts'
import type { Decision, GovernanceReads } from './state.ts'

/** A decision with its key, as others may read it. */
export type KeyedDecision = Reads<Decision> & { readonly key: Key }

/** An outcome that settles the matter until a later one does; what is deferred or noted leaves it as it was. */
export type SettledOutcome = Exclude<Outcome, 'deferred' | 'noted'>

/** Where one council stands on a matter, by its last decision that settles it. */
export interface CouncilPosition extends Row {
  readonly council: Key
  /** `notRecorded` where no entry says that it approved or declined; `contested` where sources, or its decisions of one day, differ. */
  readonly outcome: SettledOutcome | 'contested' | 'notRecorded'
  /** The decisions that stand: the last one, and others of the same day. By key. */
  readonly decisions: readonly Key[]
  /** The version that it decided about; unknown where no decision names one. */
  readonly version: Attested<Key>
  /** True where the approval or refusal is only inferred. */
  readonly isInferred: boolean
}

const APPROVING: readonly CouncilPosition['outcome'][] = ['approved', 'approvedAsAmended']

/** Approval in principle is not yet approval. */
export const hasApproved = ({ outcome }: Pick<CouncilPosition, 'outcome'>): boolean => APPROVING.includes(outcome)

/** The decisions that some source says are about a matter, in order of their days, then by key. */
export const decisionsAbout = ({ decisions }: GovernanceReads, matter: Key): readonly KeyedDecision[] =>
  Object.entries(decisions)
    .map(([key, decision]) => ({ ...decision, key }))
    .filter((decision) => claimedValues(decision.matter).includes(matter))
    .sort((a, b) => byText(latestDayOf(a.taken), latestDayOf(b.taken)) || byText(a.key, b.key))

/**
 * Where a council stands.
 *
 * @param about the decisions about the matter, in order of their days.
 */
export const councilPosition = (matter: Key, council: Key, about: readonly KeyedDecision[]): CouncilPosition => {
  const standing = standingOf(council, about)
  const outcome = joinCells(standing.map((decision) => decision.outcome))
  const isSure = standing.every(({ matter: of, councils }) => of.is === 'known' && councils.is === 'known')
  return {
    ref: `decisions:${matter}/council/${council}`,
    council,
    outcome: standing.length === 0 ? 'notRecorded' : isSure ? settledIn(outcome) : 'contested',
    decisions: standing.map(({ key }) => key),
    version: joinCells(standing.map(({ version }) => version)),
    isInferred: standing.length > 0 && standing.every(isDecisionInferred),
    entries: witnessesIn(
      standing.map(({ matter: of, outcome: cell, taken, councils, version }) => ({
        of,
        cell,
        taken,
        councils,
        version,
      })),
    ),
  }
}

const standingOf = (council: Key, about: readonly KeyedDecision[]): readonly KeyedDecision[] => {
  const own = about.filter(
    ({ councils, outcome }) => claimedValues(councils).some((keys) => keys.includes(council)) && settles(outcome),
  )
  const last = latestDayOf(own.at(-1)?.taken ?? { is: 'unknown', by: [] })
  return own.filter(({ taken }) => latestDayOf(taken) === last)
}

const settles = (outcome: Attested<Outcome>): boolean =>
  claimedValues(outcome).some((each) => each !== 'deferred' && each !== 'noted')

const settledIn = (outcome: Attested<Outcome>): CouncilPosition['outcome'] => {
  const value = attestedValue(outcome)
  return value === undefined || value === 'deferred' || value === 'noted' ? 'contested' : value
}

/** Inferred is what no source states: that it was taken, by whom, or how it ended. */
const isDecisionInferred = ({ outcome, councils }: KeyedDecision): boolean =>
  [outcome, councils].some((cell) => cell.is === 'known' && cell.inferred)
