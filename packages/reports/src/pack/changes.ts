import { attestedValue, formatDay, type Lateness } from '@programme-ledger/core'
import { heading, list, paragraph, type Said } from '../blocks/blocks.ts'
import type { Block, Part } from '../document.ts'
import { viewpointInWords } from '../words/basis-in-words.ts'
import { counted } from '../words/counted.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'
import { thenAndNow } from './then-and-now.ts'
import type { ToldChange, ViewChanges } from './told-changes.ts'

/** So many changes of one kind are told before the rest is counted. */
const TOLD = 8

const SUBJECTS: Readonly<Record<string, string>> = {
  currentStatus: 'Services',
  decisions: 'Decisions',
  councilSavings: 'Savings',
  savingForecasts: 'Forecasts',
  savingClaims: 'Claims',
  staffPosition: 'Staff',
  plan: 'Plan',
  riskRegister: 'Risks',
  benefitRealisation: 'Benefits',
  performance: 'Performance',
  sharing: 'Sharing of costs',
  costs: 'Costs',
  funding: 'Funding',
  reserves: 'Reserves',
  budgetPositions: 'Printed budget positions',
  agreements: 'Agreements',
  offices: 'Offices',
  reviews: 'Reviews',
}

/** What changed since the pack that was issued last, by why it did: news, restatement, or the calendar alone. */
export const changesPart = (material: Material): Part => {
  const { before } = material
  return {
    id: 'changes',
    title: 'Changed since the last issued pack',
    blocks:
      before === undefined
        ? [paragraph('No pack was issued before by these papers: there is nothing to compare with.')]
        : changeBlocks(material, before),
  }
}

const changeBlocks = (material: Material, before: Before): readonly Block[] => {
  const views = material.changes
  const restated = views.flatMap(({ told }) => told.filter(({ isRestated }) => isRestated))
  const byTheDay = targetsPastDue(material.books, before.books)
  return [
    paragraph(`Since ${before.name}: position at ${viewpointInWords(before.viewpoint)}.`, 'plain', before.entries),
    thenAndNow(material, before),
    heading('Restated'),
    ...(restated.length === 0
      ? [paragraph('Nothing: no figure is corrected for a material error or a changed basis.')]
      : list(restated)),
    heading('Changed since last reported'),
    ...(views.every(({ told }) => told.every((each) => each.isRestated)) ? [paragraph('Nothing.')] : []),
    ...views.flatMap((each) => subjectBlocks(each, material.books)),
    heading('Changed by the calendar alone'),
    ...(byTheDay.length === 0
      ? [paragraph('No target has passed its due day without news of it.')]
      : [
          paragraph(
            `${counted(byTheDay.length, 'target has', 'targets have')} passed their due day with no news of them.`,
          ),
          ...capped(byTheDay, ({ length }) => `and ${counted(length, 'more target')}`),
        ]),
  ]
}

const subjectBlocks = ({ view, told }: ViewChanges, books: ProgrammeBooks): readonly Block[] => {
  const news = told.filter(({ isRestated }) => !isRestated)
  const statuses = news.filter(({ cause }) => cause.type === 'StatusReported')
  const others = news.filter(({ cause }) => cause.type !== 'StatusReported')
  if (news.length === 0) return []
  return [
    paragraph(`${SUBJECTS[view] ?? inWords(view)}: ${counted(news.length, 'entry', 'entries')} of news.`),
    ...capped([...statusesTogether(statuses, books), ...others], moreInWords),
  ]
}

/** A status for each of twenty services is one piece of news: who is red, who amber, and how many are green. */
const statusesTogether = (statuses: readonly ToldChange[], books: ProgrammeBooks): readonly Said[] => {
  if (statuses.length === 0) return []
  const entries = statuses.flatMap((each) => each.entries)
  const reported = books
    .currentStatus()
    .services.filter(({ rag }) => rag.is === 'known' && rag.by.some((position) => entries.includes(position)))
  const named = (colour: string): readonly string[] =>
    reported.filter(({ rag }) => attestedValue(rag) === colour).map(({ name }) => name)
  const [red, amber, green] = [named('red'), named('amber'), named('green')]
  const words = [
    ...(red.length === 0 ? [] : [`red ${listInWords(red)}`]),
    ...(amber.length === 0 ? [] : [`amber ${listInWords(amber)}`]),
    ...(green.length === 0
      ? []
      : [`green ${green.length > 4 ? counted(green.length, 'service') : listInWords(green)}`]),
  ]
  return [
    {
      text: words.length === 0 ? 'Statuses were reported, and others since' : `Statuses reported: ${words.join('; ')}`,
      entries,
    },
  ]
}

const capped = <Each extends Said>(
  items: readonly Each[],
  more: (rest: readonly Each[]) => string,
): readonly Block[] => {
  const rest = items.slice(TOLD)
  const last = { text: more(rest), entries: rest.flatMap(({ entries }) => entries) }
  return list(rest.length < 2 ? items : [...items.slice(0, TOLD), last])
}

/** `and 12 more: 10 of target set, 2 of target reported`. */
const moreInWords = (rest: readonly (Said & { readonly cause?: ToldChange['cause'] })[]): string => {
  const counts = new Map<string, number>()
  for (const { cause } of rest) {
    const kind = inWords(cause?.type ?? 'others')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const kinds = [...counts].map(([kind, number]) => `${number} × ${kind.toLowerCase()}`)
  return `and ${rest.length} more: ${kinds.join(', ')}`
}

/** Targets that were ahead then, are past their day now, and of which nothing was said. */
const targetsPastDue = (books: ProgrammeBooks, before: ProgrammeBooks): readonly Said[] => {
  const wasAhead = new Set(
    before
      .plan()
      .targets.filter(({ lateness }) => lateness.some(isAhead))
      .map(({ target }) => target),
  )
  return books
    .plan()
    .targets.filter(({ target, lateness }) => wasAhead.has(target) && lateness.some(isNotReported))
    .map(({ name, lateness, entries }) => ({
      text: `${name}: due on ${lateness.map(({ dueOn }) => formatDay(dueOn)).join(' or ')}, and no entry says whether it was met`,
      entries,
    }))
}

const isAhead = ({ verdict }: Lateness): boolean => verdict === 'notDueYet'
const isNotReported = ({ verdict }: Lateness): boolean => verdict === 'notReported'
