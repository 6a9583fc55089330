import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { type CostFigureRow, sharedCostRows } from './cost-rows.ts'
import { type FundingStepRow, sharedFundingRows } from './funding-rows.ts'
import { movementInWords } from './movement-in-words.ts'
import { type ReserveMovementRow, sharedReserves } from './reserves.ts'
import type { CostsReads } from './state.ts'
import { stateInWords } from './state-in-words.ts'
import { costsToldTwice, fundingToldTwice, movementsToldTwice, type Twice } from './told-twice.ts'

type Ground = Reading<{ readonly costs: CostsReads }>

/** Money told once with its instalment, council or year and once without, or as a whole and in instalments: sums count both. */
export const mayBeToldTwice = (reading: Ground): readonly Finding[] => [
  ...sharedCostRows(reading).flatMap(({ cost, name, figures }) =>
    costsToldTwice(figures).map((twice) => found({ subject: `cost/${cost}`, name, inWords: stateInWords }, twice)),
  ),
  ...sharedFundingRows(reading).flatMap(({ funding, name, steps }) =>
    fundingToldTwice(steps).map((twice) => found({ subject: `funding/${funding}`, name, inWords: stepInWords }, twice)),
  ),
  ...sharedReserves(reading).flatMap(({ reserve, name, movements }) =>
    movementsToldTwice(movements).map((twice) =>
      found({ subject: `reserve/${reserve}`, name, inWords: movementInWords }, twice),
    ),
  ),
]

const stepInWords = ({ state, part }: FundingStepRow): string => `${state}${part === undefined ? '' : ` (${part})`}`

interface Named<Each> {
  readonly subject: string
  readonly name: string
  readonly inWords: (row: Each) => string
}

const found = <Each extends CostFigureRow | FundingStepRow | ReserveMovementRow>(
  { subject, name, inWords }: Named<Each>,
  twice: Twice<Each>,
): Finding => ({
  severity: 'note',
  subject,
  message: `${name}: ${toldInWords(twice, inWords)}${remedyFor(twice)}`,
  entries: positionsOf(twice.again.entries, ...twice.of.map(({ entries }) => entries)),
})

const toldInWords = <Each extends CostFigureRow | FundingStepRow | ReserveMovementRow>(
  { again, of }: Twice<Each>,
  inWords: (row: Each) => string,
): string => {
  const [told, ...others] = [again, of[0]].flatMap((row) => (row === undefined ? [] : [amountInWords(row.amount)]))
  const parts = listInWords(of.map(inWords))
  if (of.length > 1) return `${told} is told as ${inWords(again)}, and in instalments as ${parts}`
  return others.every((other) => other === told)
    ? `${told} is told as ${inWords(again)} and as ${parts}`
    : `${told} is told as ${inWords(again)}, and ${others.join()} as ${parts}`
}

const amountInWords = (amount: CostFigureRow['amount']): string => {
  const pence = attestedValue(amount)
  return pence === undefined ? 'an amount not stated' : formatPounds(pence)
}

const remedyFor = ({ of, leavesOut }: Twice<CostFigureRow | FundingStepRow | ReserveMovementRow>): string => {
  if (of.length > 1) return ': sums count both; where it is the same money, void the one or the others'
  return leavesOut
    ? ', of which one leaves out what the other says of it: sums count both; where it is the same money, say as much of it in both, or void one'
    : ', of days that may be one: sums count both; where it is the same money, give both that day, or void one'
}
