import type { BenefitTotals, Books, programme, ServiceBenefits, Standing } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { count } from '../words/count.ts'
import { standingInWords } from '../words/standing-in-words.ts'

const COLUMNS: readonly Column[] = [
  { heading: 'Benefits of', width: 36 },
  { heading: 'Rows', width: 4, align: 'right' },
  { heading: 'As printed', width: 54 },
]

/** What was promised, and what came of it. */
export const benefitsLines = (books: Books<typeof programme>): readonly string[] => {
  const { services, totals, unplanned } = books.benefitRealisation()
  if (services.length === 0) return [...title('Benefits', '-'), 'This ledger holds no benefit from papers to that day.']
  return [
    ...title('Benefits', '-'),
    ...drawTable(COLUMNS, [...services.map(cellsOf), ['All', String(rowsIn(totals)), standingsOf(totals)]]),
    '',
    ...paragraph('Too early to say is neither achieved nor missed. A row without a status word is counted as that.'),
    ...paragraph(
      `Savings that were stated for a benefit and did not come, whatever its status word: ${totals.savings.didNotCome}.`,
    ),
    ...(unplanned.benefits.length === 0
      ? []
      : paragraph(
          unplanned.benefits.map(({ name }) => name).join('; '),
          `${count(unplanned.benefits.length, 'benefit')} came unplanned: `,
        )),
  ]
}

const cellsOf = (service: ServiceBenefits): readonly string[] => [
  service.name,
  String(service.benefits.length),
  standingsOf(service),
]

const standingsOf = ({ counts }: BenefitTotals): string =>
  standingsIn(counts)
    .map(([standing, number]) => `${number} ${standingInWords(standing)}`)
    .join(', ')

const rowsIn = ({ counts }: BenefitTotals): number => standingsIn(counts).reduce((sum, [, number]) => sum + number, 0)

const standingsIn = (counts: BenefitTotals['counts']): readonly (readonly [Standing, number])[] =>
  // The keys of the counts are the standings.
  (Object.entries(counts) as [Standing, number][]).filter(([, number]) => number > 0)
