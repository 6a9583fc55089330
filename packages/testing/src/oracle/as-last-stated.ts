import { distinct, type Telling } from './tell.ts'
import { datedBy, maybeLast } from './vague-order.ts'

/** What is said of one thing, by the name that facts give it; in the order of the names. */
export const byName = <Data>(
  tellings: readonly Telling<Data>[],
  nameOf: (telling: Telling<Data>) => string,
): readonly (readonly Telling<Data>[])[] =>
  distinct(tellings.map(nameOf))
    .toSorted()
    .map((name) => tellings.filter((telling) => nameOf(telling) === name))

/**
 * Those who speak of an amount as it stands. What happens once all of them speak of; of what is restated those of the last day
 * on which anybody knew it, or where nobody ever did, of the last day; and of several days, where it is too vague which is the last.
 */
export const asLastStated = <Data extends { readonly amount: number | 'unknown' }>(
  tellings: readonly Telling<Data>[],
  { happensOnce }: { readonly happensOnce: boolean },
): readonly Telling<Data>[] => {
  if (happensOnce) return tellings
  const days = distinct(tellings.map(({ by }) => by.effectiveOn)).map((day) => {
    const ofDay = tellings.filter(({ by }) => by.effectiveOn === day)
    return { ofDay, ...datedBy(ofDay.map(({ by }) => by)) }
  })
  const known = days.filter(({ ofDay }) => ofDay.some(({ data }) => data.amount !== 'unknown'))
  return maybeLast(known.length === 0 ? days : known).flatMap(({ ofDay }) => ofDay)
}
