import type { Comparison } from '@programme-ledger/core'
import { headlineChange, headlinePairs, headlinesOf } from './headlines.ts'
import type { ProgrammeBooks } from './material.ts'
import { newsItems, TOLD_TOGETHER } from './news-items.ts'
import { serviceChanges } from './service-changes.ts'
import { toldChanges, weightOf } from './told-changes.ts'

/** So many changes of one kind are told before they are counted, and so many in all. */
const NEWS = { ofAKind: 2, inAll: 5 } as const

/** What is otherwise from another viewpoint, in about a dozen sentences and in the words of a pack. */
export interface BriefChanges {
  /** The figures that a board knows by heart: `Reported savings 2010/11: £1,179,000 → £1,191,000`. */
  readonly figures: readonly string[]
  /** `Payroll: live, amber (was green)`. */
  readonly services: readonly string[]
  /** What else is told: `£66,000 is reported for Payroll from 1 April 2010 to 31 March 2011`. */
  readonly news: readonly string[]
}

/**
 * Tells in brief what changed between two viewpoints, as a pack does.
 *
 * @param comparisons of the views of the pack between the two; those in which nothing changed may be left out.
 */
export const briefChanges = (
  before: ProgrammeBooks,
  after: ProgrammeBooks,
  comparisons: readonly Comparison[],
): BriefChanges => {
  const headlines = headlinePairs(headlinesOf(before), headlinesOf(after))
  const news = toldChanges(comparisons, headlines)
    .flatMap(({ told }) => told.filter(({ cause }) => !TOLD_TOGETHER.includes(cause.type)))
    .sort((a, b) => weightOf(a.cause) - weightOf(b.cause) || a.cause.entry - b.cause.entry)
  return {
    figures: headlines.flatMap((headline) => {
      const change = headlineChange(headline)
      return change === undefined ? [] : [`${headline.name}: ${change}`]
    }),
    services: serviceChanges(before, after),
    news: newsItems(news, after, NEWS).map(({ text }) => text),
  }
}
