import { type Attested, attestedValue, type StatusRow, witnessesOf } from '@programme-ledger/core'
import type { Said } from '../blocks/blocks.ts'
import { counted } from '../words/counted.ts'
import { capitalised } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import { newsInWords } from '../words/news-in-words.ts'
import type { ProgrammeBooks } from './material.ts'
import { isWeighty, type ToldChange } from './told-changes.ts'

/** How much of the news is told one by one. */
export interface NewsLimits {
  /** A kind of which there are more is counted: a few of many would be chosen by chance. Of weighty kinds, twice as many. */
  readonly ofAKind: number
  /** No more than these in all, the weightiest first. Default: no limit. */
  readonly inAll?: number
}

/**
 * News as a reader takes it in: what was reported of many services in one sentence, of each other kind every piece where they are
 * few, and how many where they are many.
 */
export const newsItems = (
  news: readonly ToldChange[],
  books: ProgrammeBooks,
  { ofAKind, inAll = Number.POSITIVE_INFINITY }: NewsLimits,
): readonly Said[] => {
  const others = news.filter(({ cause }) => !TOLD_TOGETHER.includes(cause.type))
  const shown = others
    .filter(({ cause }) => {
      const alike = others.filter((other) => other.cause.type === cause.type).length
      return alike <= (isWeighty(cause) ? 2 : 1) * ofAKind
    })
    .slice(0, inAll)
  const rest = others.filter((each) => !shown.includes(each))
  return [...statusesIn(news, books), ...gonesLive(news, books), ...shown, ...countedIn(rest)]
}

/** The types of which one sentence tells for all services. */
export const TOLD_TOGETHER: readonly string[] = ['StatusReported', 'ServiceWentLive']

/** A status for each of twenty services is one piece of news: who is red, who amber, and how many are green. */
const statusesIn = (news: readonly ToldChange[], books: ProgrammeBooks): readonly Said[] => {
  const entries = entriesOf(news, 'StatusReported')
  if (entries.length === 0) return []
  const reported = servicesBy(books, entries, ({ rag }) => rag)
  const named = (colour: string): readonly string[] =>
    reported.filter(({ rag }) => attestedValue(rag) === colour).map(({ name }) => name)
  const green = named('green')
  const contested = reported.flatMap(({ name, rag }) =>
    rag.is === 'contested' ? [`${name} (${rag.rivals.map((rival) => rival.value).join(' or ')})`] : [],
  )
  const words = [
    ...['red', 'amber'].flatMap((colour) =>
      named(colour).length === 0 ? [] : [`${colour} ${listInWords(named(colour))}`],
    ),
    ...(contested.length === 0 ? [] : [`contested ${listInWords(contested)}`]),
    ...(green.length === 0
      ? []
      : [`green ${green.length > 4 ? counted(green.length, 'service') : listInWords(green)}`]),
  ]
  const text = words.length === 0 ? 'Statuses reported, and others since' : `Statuses reported: ${words.join('; ')}`
  return [{ text, entries }]
}

const gonesLive = (news: readonly ToldChange[], books: ProgrammeBooks): readonly Said[] => {
  const entries = entriesOf(news, 'ServiceWentLive')
  if (entries.length === 0) return []
  const names = servicesBy(books, entries, ({ live }) => live).map(({ name }) => name)
  const text = names.length === 0 ? 'Services went live, and this was undone since' : `Went live: ${listInWords(names)}`
  return [{ text, entries }]
}

const entriesOf = (news: readonly ToldChange[], type: string): readonly number[] =>
  news.filter(({ cause }) => cause.type === type).flatMap(({ entries }) => entries)

/** The services of which some entries say what a cell has. */
const servicesBy = (books: ProgrammeBooks, entries: readonly number[], cellOf: (row: StatusRow) => Attested<unknown>) =>
  books
    .currentStatus()
    .services.filter((row) => witnessesOf(cellOf(row)).some((position) => entries.includes(position)))

/** `22 targets set and 6 reports on targets`. */
const countedIn = (rest: readonly ToldChange[]): readonly Said[] => {
  if (rest.length === 0) return []
  const counts = new Map<string, number>()
  for (const { cause } of rest) counts.set(cause.type, (counts.get(cause.type) ?? 0) + 1)
  const kinds = [...counts].map(([type, number]) => newsInWords(type, number))
  return [{ text: capitalised(listInWords(kinds)), entries: rest.flatMap(({ entries }) => entries) }]
}
