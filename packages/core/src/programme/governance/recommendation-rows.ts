import { positionsOf, type Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { nameOfParty } from '../parties/state.ts'
import type { States } from './approval.ts'
import { type BodyCells, possibleBodies } from './body-as-at.ts'
import type { GovernanceIndex, KeyedRecommendation } from './governance-index.ts'
import type { GovernanceReads, Recommendation } from './state.ts'
import { type VoteVerdict, verdictOn } from './verdict.ts'

/** What a body asked councils to decide, and whether it came about as the body's rule asks. */
export interface RecommendationRow extends Row, Reads<Recommendation>, VoteVerdict {
  readonly recommendation: Key
  /**
   * Whether anything says that there was something to vote on it: an entry that constitutes who made it as a body, says that it
   * met, or tells of votes. An officer who reports is no body.
   */
  readonly isOfABody: boolean
  /** The decisions that name it. By key. */
  readonly decisions: readonly Key[]
}

/** In the order of their days, then by key. */
export const recommendationRows = (states: States, index: GovernanceIndex, matter: Key): readonly RecommendationRow[] =>
  (index.recommendations.get(matter) ?? []).map((recommendation) => rowOf(states, index, matter, recommendation))

const rowOf = (
  { parties, governance }: States,
  { following, bodiesThatMet }: GovernanceIndex,
  matter: Key,
  { key, ...recommendation }: KeyedRecommendation,
): RecommendationRow => {
  const meeting = governance.meetings[attestedValue(recommendation.meeting) ?? '']
  const bodies = possibleBodies(governance.bodies[attestedValue(recommendation.body) ?? ''], recommendation.made)
  const verdictBy = (cells: BodyCells): VoteVerdict =>
    verdictOn({ recommendation, meeting, body: cells, nameOf: (council) => nameOfParty(parties, council) })
  return {
    ref: `decisions:${matter}/recommendation/${key}`,
    recommendation: key,
    ...recommendation,
    ...oneVerdict(bodies.map(verdictBy)),
    isOfABody: isOfABody(governance, bodiesThatMet, recommendation),
    decisions: (following.get(key) ?? []).map((decision) => decision.key).sort(byText),
    // With what the verdict rests on.
    entries: positionsOf(
      witnessesIn(recommendation),
      meeting === undefined ? [] : witnessesIn({ present: meeting.present, attendance: meeting.attendance }),
      ...bodies.map(({ rule, fromEach, councils, seats }) => witnessesIn({ rule, fromEach, councils, seats })),
    ),
  }
}

/** Where nobody can tell which rule the body had by then, and that makes a difference, nobody can tell how it came about. */
const oneVerdict = (ways: readonly VoteVerdict[]): VoteVerdict => {
  const last = ways.at(-1)
  return last !== undefined && ways.every(({ verdict }) => verdict === last.verdict)
    ? last
    : { verdict: 'unverifiable', why: 'no source tells how the body stood on the day' }
}

const isOfABody = (
  { bodies }: GovernanceReads,
  bodiesThatMet: ReadonlySet<Key>,
  { body, basis, inSupport }: Reads<Recommendation>,
): boolean => {
  const made = claimedValues(body)
  return (
    basis.is !== 'unknown' ||
    Object.keys(inSupport).length > 0 ||
    made.some((key) => bodies[key] !== undefined || bodiesThatMet.has(key))
  )
}
