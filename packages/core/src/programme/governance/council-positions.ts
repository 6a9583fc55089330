import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Outcome } from './events.ts'
import { joinCells } from './join-cells.ts'
import type { Decision } from './state.ts'

/** A decision with its key, as others may read it. */
export type KeyedDecision = Reads<Decision> & { readonly key: Key }

/** An outcome that settles the matter until a later one does; what is deferred or noted leaves it as it was. */
export type SettledOutcome = Exclude<Outcome, 'deferred' | 'noted'>

/** What a council decided, and by which decisions. */
export interface Stand {
  /** `notRecorded` where no entry says that it approved or declined; `contested` where sources, or its decisions of one day, differ. */
  readonly outcome: SettledOutcome | 'contested' | 'notRecorded'
  /** The decisions that stand: the last one, and others of the same day. By key. */
  readonly decisions: readonly Key[]
  /** True where the approval or refusal is only inferred. */
  readonly isInferred: boolean
  readonly entries: readonly number[]
}

/** What a council decided about one version. */
export interface VersionStand extends Stand {
  readonly version: Key
  /** When it last did. */
  readonly taken: Decision['taken']
}

/** Where one council stands on a matter, by its last decision that settles it. */
export interface CouncilPosition extends Row, Stand {
  readonly council: Key
  /** The version that it last decided about; unknown where no decision names one. */
  readonly version: Attested<Key>
  /** Where it stands on each version, for a decision about a later one leaves those about earlier ones as they are. By version. */
  readonly ofVersions: readonly VersionStand[]
}

const APPROVING: readonly CouncilPosition['outcome'][] = ['approved', 'approvedAsAmended']

/** Approval in principle is not yet approval. */
export const hasApproved = ({ outcome }: Pick<Stand, 'outcome'>): boolean => APPROVING.includes(outcome)

/**
 * Where a council stands.
 *
 * @param about the decisions about the matter, in order of their days.
 */
export const councilPosition = (matter: Key, council: Key, about: readonly KeyedDecision[]): CouncilPosition => {
  const own = about.filter(
    ({ councils, outcome }) => claimedValues(councils).some((keys) => keys.includes(council)) && settles(outcome),
  )
  const last = own.filter(({ taken }) => latestDayOf(taken) === latestDayOf(own.at(-1)?.taken ?? notStated()))
  return {
    ref: `decisions:${matter}/council/${council}`,
    council,
    ...standBy(last),
    version: joinCells(last.map(({ version }) => version)),
    ofVersions: versionStands(own),
  }
}

const standBy = (standing: readonly KeyedDecision[]): Stand => {
  const outcome = joinCells(standing.map((decision) => decision.outcome))
  const isSure = standing.every(({ matter, councils }) => matter.is === 'known' && councils.is === 'known')
  return {
    outcome: standing.length === 0 ? 'notRecorded' : isSure ? settledIn(outcome) : 'contested',
    decisions: standing.map(({ key }) => key),
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

/** Where sources disagree about which version it was, the outcome is contested for each of them. */
const versionStands = (own: readonly KeyedDecision[]): readonly VersionStand[] => {
  const standing = own.filter((decision) => !own.some((later) => takesThePlaceOf(later, decision)))
  const versions = [...new Set(standing.flatMap(({ version }) => claimedValues(version)))].sort(byText)
  return versions.map((key) => {
    const of = standing.filter(({ version }) => version.is === 'unknown' || claimedValues(version).includes(key))
    const stand = standBy(of)
    const isOfAnother = of.some(({ version }) => version.is === 'contested')
    return {
      version: key,
      ...stand,
      outcome: isOfAnother ? 'contested' : stand.outcome,
      taken: of.at(-1)?.taken ?? notStated(),
    }
  })
}

/**
 * A later decision takes the place of an earlier one, unless the two name different versions: then both stand. One that names
 * none may be of any, so that nothing says that it leaves the other as it was.
 */
const takesThePlaceOf = (later: KeyedDecision, earlier: KeyedDecision): boolean => {
  if (latestDayOf(later.taken) <= latestDayOf(earlier.taken)) return false
  const [newer, older] = [claimedValues(later.version), claimedValues(earlier.version)]
  return newer.length === 0 || older.length === 0 || newer.some((version) => older.includes(version))
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
