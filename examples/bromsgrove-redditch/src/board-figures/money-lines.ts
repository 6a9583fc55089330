import {
  type Books,
  type FundingState,
  type FundingStepRow,
  formatPounds,
  type programme,
} from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords, ifStated } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { shortName } from '../words/names.ts'
import { rangeInWords } from '../words/range-in-words.ts'
import { whenInWords } from '../words/when-in-words.ts'
import { budgetPositionsLines } from './budget-positions-lines.ts'

const FUNDING: readonly Column[] = [
  { heading: 'Funding', width: 40 },
  { heading: 'For', width: 10 },
  { heading: 'How far it came', width: 46 },
]

/** What was to pay for the overall business case of 2008, as its papers have it. */
const FOR_THE_BUSINESS_CASE = ['balances-bdc', 'balances-rbc', 'wmriep-business-case'] as const

/** What it costs and who pays: beside the savings, and in none of their totals. */
export const moneyLines = (books: Books<typeof programme>): readonly string[] => {
  const { costs } = books.costs()
  const { fundings } = books.funding()
  return [
    ...title('Costs and funding', '-'),
    ...(costs.length === 0 ? ['This ledger holds no cost from papers to that day.'] : []),
    ...costs.flatMap(({ name, figures }) =>
      figures.flatMap(({ state, amount }) =>
        paragraph(`${name}: ${cellInWords(amount, formatPounds)}`, `Cost ${state}: `),
      ),
    ),
    ...books
      .reserves()
      .flatMap(({ name, recommended, purpose }) =>
        paragraph(
          `${rangeInWords({ least: recommended, most: recommended })}, for ${cellInWords(purpose, (words) => words)}`,
          `${name}, recommended: `,
        ),
      ),
    '',
    ...drawTable(
      FUNDING,
      fundings.map(({ name, council, steps }) => [
        name,
        ifStated(council, shortName),
        steps.map(stepInWords).join('; '),
      ]),
    ),
    '',
    ...fundingCountsLines(books),
    ...businessCaseLines(books),
    ...budgetPositionsLines(books),
  ]
}

/** What came to which state; never added to one another, as one funding is in several. */
export const fundingCountsLines = (books: Books<typeof programme>): readonly string[] => {
  const { states } = books.funding().totals
  // The keys of the totals are the states.
  const reached = (Object.entries(states) as [FundingState, (typeof states)[FundingState]][]).filter(
    ([state, { fundings }]) => fundings > 0 || state === 'received',
  )
  return paragraph(
    reached
      .map(([state, sum]) =>
        sum.fundings === 0 ? `${state} nothing, as far as any paper says` : `${state} ${rangeInWords(sum)}`,
      )
      .join('; '),
    'Funding by state, never added up: ',
  )
}

const businessCaseLines = (books: Books<typeof programme>): readonly string[] => {
  const { handedOver, ifAllArrives } = books.funding({ fundings: FOR_THE_BUSINESS_CASE }).totals
  return paragraph(
    `${rangeInWords(handedOver)} released or received; ${rangeInWords(ifAllArrives)} if all of it arrives`,
    `For the overall business case, from ${count(ifAllArrives.fundings, 'source')}: `,
  )
}

const stepInWords = ({ state, amount, upTo, when }: FundingStepRow): string =>
  `${state}${amount.is === 'unknown' ? ', amount' : ''} ${cellInWords(amount, formatPounds)}${upTo.is === 'unknown' ? '' : ` to ${cellInWords(upTo, formatPounds)}`}, ${cellInWords(when, whenInWords)}`
