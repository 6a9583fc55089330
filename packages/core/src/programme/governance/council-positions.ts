import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { exactDayOf, orderOf, type When } from '../../values/when.ts'
import type { Outcome } from './events.ts'
import { lastWhen } from './last-when.ts'
import type { Decision } from './state.ts'

/** A decision with its key, as others may read it. */
export type KeyedDecision = Reads<Decision> & { readonly key: Key }

/** An outcome that settles the matter until a later one does; what is deferred or noted leaves it as it was. */
export type SettledOutcome = Exclude<Outcome, 'deferred' | 'noted'>

/** What a council decided, and by which decisions. */
export interface Stand {
  /**
   * `notRecorded` where no entry says that it approved or declined; `contested` where sources, or its decisions of one day,
   * differ; `undetermined` where its decisions do, and their days are too vague to tell which came last.
   */
  readonly outcome: SettledOutcome | 'contested' | 'undetermined' | 'notRecorded'
  /** The decisions that stand: the last one, and others of which no source tells that they came before it. By key. */
  readonly decisions: readonly Key[]
  /** True where the approval or refusal is only inferred. */
  readonly isInferred: boolean
  readonly entries: readonly number[]
}

/** What a council decided about one version. */
export interface VersionStand extends Stand {
  readonly version: Key
  /** When it last did, as closely as is known. */
  readonly taken: Attested<When>
}

/** Where one council stands on a matter, by its last decision that settles it. */
export interface CouncilPosition extends Row, Stand {
  readonly council: Key
  /** The version that it last decided about; unknown where no decision names one. */
  readonly version: Attested<Key>
  /** Where it stands on each version, for a decision about a later one leaves those about earlier ones as they are. By version. */
  readonly ofVersions: readonly VersionStand[]
}

/** Approval in principle is not yet approval. */
export const isApproval = (outcome: Outcome | Stand['outcome']): boolean =>
  outcome === 'approved' || outcome === 'approvedAsAmended'

export const hasApproved = ({ outcome }: Pick<Stand, 'outcome'>): boolean => isApproval(outcome)

/** Whether a decision settles its matter, by any source: one that is deferred or noted leaves the matter as it was. */
export const settlesMatter = ({ outcome }: Pick<Reads<Decision>, 'outcome'>): boolean =>
  claimedValues(outcome).some((each) => each !== 'deferred' && each !== 'noted')

/**
 * Where a council stands.
 *
 * @param about the decisions about the matter, in order of their days.
 */
export const councilPosition = (matter: Key, council: Key, about: readonly KeyedDecision[]): CouncilPosition => {
  const own = about.filter(
    (decision) => claimedValues(decision.councils).some((keys) => keys.includes(council)) && settlesMatter(decision),
  )
  const last = own.filter((decision) => !own.some((later) => cameBefore(decision, later)))
  return {
    ref: `decisions:${matter}/council/${council}`,
    council,
    ...standBy(last),
    version: joinCells(last.map(({ version }) => version)),
    ofVersions: versionStands(own),
  }
}

const standBy = (notReplaced: readonly KeyedDecision[]): Stand => {
  const outcome = joinCells(notReplaced.map((decision) => decision.outcome))
  const isSure = notReplaced.every(({ matter, councils }) => matter.is === 'known' && councils.is === 'known')
  return {
    outcome: notReplaced.length === 0 ? 'notRecorded' : isSure ? settledIn(outcome, notReplaced) : 'contested',
    decisions: notReplaced.map(({ key }) => key),
    isInferred: notReplaced.length > 0 && notReplaced.every(isDecisionInferred),
    entries: witnessesIn(
      notReplaced.map(({ matter: of, outcome: cell, taken, councils, version }) => ({
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
  const notReplaced = own.filter((decision) => !own.some((later) => takesThePlaceOf(later, decision)))
  const versions = [...new Set(notReplaced.flatMap(({ version }) => claimedValues(version)))].sort(byText)
  return versions.map((key) => {
    const of = notReplaced.filter(({ version }) => version.is === 'unknown' || claimedValues(version).includes(key))
    const stand = standBy(of)
    const isOfAnother = of.some(({ version }) => version.is === 'contested')
    return {
      version: key,
      ...stand,
      outcome: isOfAnother ? 'contested' : stand.outcome,
      taken: lastWhen(of.map(({ taken }) => taken)),
    }
  })
}

/**
 * A later decision takes the place of an earlier one, unless the two name different versions: then both stand. One that names
 * none may be of any, so that nothing says that it leaves the other as it was.
 */
const takesThePlaceOf = (later: KeyedDecision, earlier: KeyedDecision): boolean => {
  if (!cameBefore(earlier, later)) return false
  const [newer, older] = [claimedValues(later.version), claimedValues(earlier.version)]
  return newer.length === 0 || older.length === 0 || newer.some((version) => older.includes(version))
}

/** Certainly: of two whose days may have been either way round, neither came before the other. */
const cameBefore = (one: KeyedDecision, other: KeyedDecision): boolean => orderOf(one.taken, other.taken) === 'before'

const settledIn = (outcome: Attested<Outcome>, notReplaced: readonly KeyedDecision[]): CouncilPosition['outcome'] => {
  const value = attestedValue(outcome)
  if (value !== undefined && value !== 'deferred' && value !== 'noted') return value
  const isEachSure = notReplaced.every(({ outcome: own, taken }) => own.is === 'known' && taken.is === 'known')
  return isEachSure && notReplaced.some(({ taken }) => exactDayOf(taken) === undefined) ? 'undetermined' : 'contested'
}

/** Inferred is what no source states: that it was taken, by whom, or how it ended. */
const isDecisionInferred = ({ outcome, councils }: KeyedDecision): boolean =>
  [outcome, councils].some((cell) => cell.is === 'known' && cell.inferred)
