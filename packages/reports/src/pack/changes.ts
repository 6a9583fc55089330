import { formatDay, type Lateness } from '@programme-ledger/core'
import { heading, list, paragraph, type Said } from '../blocks/blocks.ts'
import type { Block, Part } from '../document.ts'
import { viewpointInWords } from '../words/basis-in-words.ts'
import { counted } from '../words/counted.ts'
import { inWords } from '../words/in-words.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'
import { newsItems } from './news-items.ts'
import { thenAndNow } from './then-and-now.ts'
import type { ToldChange, ViewChanges } from './told-changes.ts'

/** A kind with more changes than these is counted. */
const OF_A_KIND = 4
/** So many targets are named before the rest is counted. */
const TARGETS = 5

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

/** What changed since the pack that was issued last, or another position, by why it did: news, restatement, or the calendar alone. */
export const changesPart = (material: Material): Part => {
  const { before } = material
  return {
    id: 'changes',
    title: before === undefined ? 'What changed' : `Changed since ${before.short}`,
    blocks:
      before === undefined
        ? [
            paragraph(
              'No pack was issued before by these papers, and no day was given to tell changes since: there is nothing to compare with.',
            ),
          ]
        : changeBlocks(material, before),
  }
}

const changeBlocks = (material: Material, before: Before): readonly Block[] => {
  const views = material.changes
  const toldFor = (asked: ToldChange['why']) => views.flatMap(({ told }) => told.filter(({ why }) => why === asked))
  const restated = toldFor('restated')
  return [
    paragraph(sinceWords(before), 'plain', before.entries),
    ...thenAndNow(material, before),
    heading('Restated'),
    ...(restated.length === 0
      ? [paragraph('Nothing: no figure is corrected for a material error or a changed basis.')]
      : list(restated)),
    heading('Changed since last reported'),
    ...(toldFor('news').length === 0 ? [paragraph('Nothing.')] : []),
    ...views.flatMap((each) => subjectBlocks(each, material.books)),
    heading('Changed by the calendar alone'),
    ...cameIntoEffect(toldFor('calendar'), material.books),
    ...pastDue(targetsPastDue(material.books, before.books)),
  ]
}

/** What was known before, and took effect since. */
const cameIntoEffect = (told: readonly ToldChange[], books: ProgrammeBooks): readonly Block[] =>
  told.length === 0
    ? []
    : [
        paragraph(`${counted(told.length, 'entry', 'entries')} known before came into effect.`),
        ...list(newsItems(told, books, { ofAKind: OF_A_KIND })),
      ]

const pastDue = (targets: readonly Said[]): readonly Block[] =>
  targets.length === 0
    ? [paragraph('No target has passed its due day without news of it.')]
    : [
        paragraph(
          `${counted(targets.length, 'target has passed its due day', 'targets have passed their due days')} with no news of ${targets.length === 1 ? 'it' : 'them'}.`,
        ),
        ...list(capped(targets)),
      ]

/** A viewpoint that somebody gave names itself. */
const sinceWords = ({ name, viewpoint, entries }: Before): string =>
  entries.length === 0 ? `Since ${name}.` : `Since ${name}, which has the position at ${viewpointInWords(viewpoint)}.`

const subjectBlocks = ({ view, headlines, told }: ViewChanges, books: ProgrammeBooks): readonly Block[] => {
  const news = told.filter(({ why }) => why === 'news')
  if (news.length === 0) return []
  return [
    paragraph(`${SUBJECTS[view] ?? inWords(view)}: ${counted(news.length, 'entry', 'entries')} of news.`),
    ...list([...headlines, ...newsItems(news, books, { ofAKind: OF_A_KIND })]),
  ]
}

const capped = (targets: readonly Said[]): readonly Said[] => {
  const rest = targets.slice(TARGETS)
  const more = { text: `and ${counted(rest.length, 'more target')}`, entries: rest.flatMap(({ entries }) => entries) }
  return rest.length < 2 ? targets : [...targets.slice(0, TARGETS), more]
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
