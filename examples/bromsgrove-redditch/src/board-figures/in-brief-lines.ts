import { attestedValue, type Books, type programme } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { approvedByAllInWords, verdictInWords } from '../words/decision-in-words.ts'
import { tally } from '../words/tally.ts'
import { notedLines } from './beside-lines.ts'
import { approvalLines } from './governance-lines.ts'
import { fundingCountsLines } from './money-lines.ts'
import { elapsedInWords } from './plan-lines.ts'
import { targetCountsLines } from './targets-lines.ts'

/** Who decided what, what is planned, paid, measured and noted: how many of each. */
export const inBriefLines = (books: Books<typeof programme>): readonly string[] => {
  const { matters } = books.decisions()
  const recommendations = matters.flatMap((row) => row.recommendations)
  return [
    ...title('Governance, plan and money in brief', '-'),
    ...approvalLines(books),
    ...paragraph(
      tally(matters.map(({ approvedByAll }) => approvedByAllInWords(approvedByAll))),
      `${count(matters.length, 'matter')}, by whether all councils approved: `,
    ),
    ...paragraph(tally(recommendations.map(verdictInWords)), `${count(recommendations.length, 'recommendation')}: `),
    ...targetCountsLines(books),
    ...projectLines(books),
    ...fundingCountsLines(books),
    ...notedLines(books),
  ]
}

const projectLines = (books: Books<typeof programme>): readonly string[] =>
  books
    .plan()
    .projects.flatMap(({ name, highlights }) =>
      highlights
        .slice(-1)
        .flatMap(({ rag, percentComplete, elapsed, budget }) =>
          paragraph(
            [
              cellInWords(rag, (colour) => colour),
              `${cellInWords(percentComplete, String)} per cent complete`,
              ...(elapsed === undefined ? [] : [`${elapsedInWords(elapsed)} of its time gone`]),
              ...(attestedValue(budget) === undefined ? [] : [cellInWords(budget, (words) => words)]),
            ].join(', '),
            `${name}: `,
          ),
        ),
    )
