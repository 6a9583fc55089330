import { formatDay, type Key, type MatterRow, type RecommendationRow } from '@programme-ledger/core'
import { heading, paragraph, rowOf } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Part } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import { whenInWords } from '../words/when-in-words.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'

/** A recommendation, and who of those whom it asks has not decided since. */
export interface Sought {
  readonly matter: MatterRow
  readonly recommendation: RecommendationRow
  readonly of: readonly Key[]
}

/** What councils and others are asked to decide, and what they were asked before that no entry has a decision of. */
export const decisionsSought = ({ books, names, before }: Material): Part => {
  const sought = soughtIn(books)
  const isNew = isSince(before)
  const now = sought.filter(isNew)
  const earlier = sought.filter((each) => !isNew(each))
  const exceptions = books.plan().exceptions.filter(({ state }) => state === 'open')
  const overdue = books.reviews().filter(({ isOverdue }) => isOverdue === true)
  return {
    id: 'decisions-sought',
    title: 'Decisions sought',
    blocks: [
      ...(now.length === 0
        ? [paragraph('No decision is sought that was not asked for before.')]
        : [tableOf('decisions-sought', 'Decisions sought', now, names)]),
      ...(exceptions.length === 0 ? [] : [heading('Exceptions to accept'), exceptionTable(exceptions)]),
      ...(earlier.length === 0
        ? []
        : [
            heading('Asked for before'),
            paragraph(
              'Recommended earlier. No entry has a decision since: it may have been taken, and its minutes not recorded.',
              'note',
            ),
            tableOf('decisions-outstanding', 'Asked for before, and no decision recorded', earlier, names),
          ]),
      ...(overdue.length === 0 ? [] : [heading('Reviews overdue'), reviewList(overdue, names)]),
    ],
  }
}

/** Every recommendation of which somebody whom it asks has not decided since. */
export const soughtIn = (books: ProgrammeBooks): readonly Sought[] =>
  books.decisions().matters.flatMap((matter) =>
    matter.recommendations.flatMap((recommendation) => {
      const asked = [...new Set(claimsIn(recommendation.to).flat())]
      const of = asked.filter((party) => !hasDecidedSince(matter, recommendation, party))
      return of.length === 0 ? [] : [{ matter, recommendation, of }]
    }),
  )

/** A decision for the party, or by it, that follows the recommendation or was taken on its day or later. */
const hasDecidedSince = ({ decisions }: MatterRow, recommendation: RecommendationRow, party: Key): boolean => {
  const made = claimsIn(recommendation.made).map(({ earliest, latest }) => earliest ?? latest)
  const since = [...made].sort()[0] ?? ''
  return decisions
    .filter(
      ({ councils, body }) => claimsIn(councils).some((keys) => keys.includes(party)) || claimsIn(body).includes(party),
    )
    .some(
      (decision) =>
        claimsIn(decision.recommendation).includes(recommendation.recommendation) ||
        claimsIn(decision.taken).some(({ latest }) => latest >= since),
    )
}

/** What was not recommended yet when the last pack was issued; everything, where none was. */
export const isSince =
  (before: Before | undefined) =>
  ({ recommendation }: Sought): boolean => {
    const known = before?.books.decisions().matters.flatMap(({ recommendations }) => recommendations) ?? []
    return known.every(({ ref }) => ref !== recommendation.ref)
  }

const tableOf = (id: string, caption: string, sought: readonly Sought[], names: Names): Block => {
  const isDecided = sought.some(({ matter }) => matter.positions.some(({ outcome }) => outcome !== 'notRecorded'))
  return statedTable({
    id,
    caption,
    columns: {
      matter: ['Matter', 'text'],
      of: ['Decision of', 'text'],
      text: ['What is recommended', 'text'],
      by: ['By', 'text'],
      on: ['On', 'text'],
      ...(isDecided && { stands: ['Decided about it before', 'text'] as const }),
    },
    rows: sought.map(({ matter, recommendation, of }) =>
      rowOf(recommendation, {
        matter: value(matter.name),
        of: value(listInWords(of.map(names.short))),
        text: textCell(recommendation.text),
        by: cellOf(recommendation.body, names.party),
        on: cellOf(recommendation.made, whenInWords),
        ...(isDecided && { stands: standsCell(matter, names) }),
      }),
    ),
  })
}

/** What councils decided about the matter before; nothing of those of whom no decision is recorded, as the column before says so. */
const standsCell = ({ positions }: MatterRow, names: Names): Cell => {
  const decided = positions.filter(({ outcome }) => outcome !== 'notRecorded')
  if (decided.length === 0) return missing('notStated')
  return value(decided.map(({ council, outcome }) => `${names.short(council)}: ${inWords(outcome)}`).join('; '))
}

const exceptionTable = (exceptions: ReturnType<ProgrammeBooks['plan']>['exceptions']): Block =>
  statedTable({
    id: 'exceptions-open',
    caption: 'Exceptions that no body has accepted',
    columns: {
      what: ['What will not be kept', 'text'],
      cause: ['Cause', 'text'],
      mitigation: ['What is done', 'text'],
      raised: ['Raised', 'text'],
    },
    rows: exceptions.map((row) =>
      rowOf(row, {
        what: textCell(row.what),
        cause: textCell(row.cause),
        mitigation: textCell(row.mitigation),
        raised: cellOf(row.raised, whenInWords),
      }),
    ),
  })

const reviewList = (reviews: ReturnType<ProgrammeBooks['reviews']>, names: Names): Block => ({
  is: 'list',
  items: reviews.map(({ name, dueOn, notHeldBy, entries }) => ({
    text: `${inWords(name)}: due by ${claimsIn(dueOn)
      .map((day) => formatDay(day))
      .join(
        ' or ',
      )}; no entry says that it was held${notHeldBy.length === 0 ? '' : ` by ${listInWords(notHeldBy.map(names.party))}`}`,
    entries,
  })),
})
