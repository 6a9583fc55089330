import { oncePerReading } from '../../slice/once-per-reading.ts'
import { type Attested, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { latestDayOf, type When } from '../../values/when.ts'
import type { States } from './approval.ts'
import type { KeyedDecision } from './council-positions.ts'
import type { GovernanceReads, Recommendation } from './state.ts'

/** A recommendation with its key, as others may read it. */
export type KeyedRecommendation = Reads<Recommendation> & { readonly key: Key }

/** What some source says is about a thing, by the key of the thing: in order of their days, then by key. */
type ByKey<Each> = ReadonlyMap<Key, readonly Each[]>

/** Who has to do with whom, so that nobody goes through the whole ledger for each matter. */
export interface GovernanceIndex {
  /** By matter. */
  readonly decisions: ByKey<KeyedDecision>
  /** By matter. */
  readonly recommendations: ByKey<KeyedRecommendation>
  /** The decisions that name a recommendation, by recommendation. */
  readonly following: ByKey<KeyedDecision>
  readonly bodiesThatMet: ReadonlySet<Key>
}

/** Of what counts by the day, and of what may. */
export const governanceIndex = oncePerReading<States, Readonly<Record<'certain' | 'possible', GovernanceIndex>>>(
  ({ all, possibly }) => ({ certain: indexOf(all.governance), possible: indexOf(possibly.governance) }),
)

const indexOf = ({ decisions, recommendations, meetings }: GovernanceReads): GovernanceIndex => {
  const taken = inOrderOfDays(decisions, ({ taken: when }) => when)
  const made = inOrderOfDays(recommendations, ({ made: when }) => when)
  return {
    decisions: indexBy(taken, ({ matter }) => claimedValues(matter)),
    recommendations: indexBy(made, ({ matter }) => claimedValues(matter)),
    following: indexBy(taken, ({ recommendations: named }) => claimedValues(named).flat()),
    bodiesThatMet: new Set(Object.values(meetings).flatMap(({ body }) => claimedValues(body))),
  }
}

const inOrderOfDays = <Each>(
  table: Readonly<Keyed<Each>>,
  whenOf: (each: Each) => Attested<When>,
): readonly (Each & { readonly key: Key })[] =>
  Object.entries(table)
    .map(([key, each]) => ({ ...each, key }))
    .sort((a, b) => byText(latestDayOf(whenOf(a)), latestDayOf(whenOf(b))) || byText(a.key, b.key))

/** Where sources disagree on what it is about, it is there under each. */
const indexBy = <Each>(all: readonly Each[], aboutOf: (each: Each) => readonly Key[]): ByKey<Each> => {
  const index = new Map<Key, Each[]>()
  for (const each of all)
    for (const key of new Set(aboutOf(each))) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [each])
      else known.push(each)
    }
  return index
}
