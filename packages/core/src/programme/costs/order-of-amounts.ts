import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { CAST_CELLS, castCellInWords, sharedBudgetTables } from './budget-positions.ts'
import { sharedCostRows } from './cost-rows.ts'
import { figureInWords } from './figure-in-words.ts'
import { sharedFundingRows } from './funding-rows.ts'
import { movementInWords } from './movement-in-words.ts'
import { sharedReserves } from './reserves.ts'
import type { CostsReads } from './state.ts'
import type { StatedAmount } from './stated-amount.ts'

type Ground = Reading<{ readonly costs: CostsReads }>

/** Statements of which the later takes the place of the earlier, too vaguely dated to tell which that is: none is chosen. */
export const orderOfAmounts = (reading: Ground): readonly Finding[] => [
  ...sharedCostRows(reading).flatMap(({ cost, name, figures }) =>
    figures.flatMap((figure) => notInOrder(`cost/${cost}`, figureInWords(name, figure), figure)),
  ),
  ...sharedFundingRows(reading).flatMap(({ funding, name, steps }) =>
    steps.flatMap((step) => notInOrder(`funding/${funding}`, `${name}, ${step.state}`, step)),
  ),
  ...sharedReserves(reading).flatMap(({ reserve, name, movements }) =>
    movements.flatMap((each) => notInOrder(`reserve/${reserve}`, `${name}, ${movementInWords(each)}`, each)),
  ),
  ...sharedBudgetTables(reading).flatMap(({ table, rows }) =>
    rows.flatMap((row) =>
      CAST_CELLS.flatMap((cell) =>
        notInOrder(`table/${table}`, `${table}, ${attestedValue(row.label) ?? row.row}, ${castCellInWords(cell)}`, {
          ...row,
          amount: row[cell],
        }),
      ),
    ),
  ),
]

interface InOrder extends Pick<StatedAmount, 'amount'> {
  readonly counts: boolean
  readonly isOutOfOrder: boolean
}

const notInOrder = (subject: string, what: string, { amount, counts, isOutOfOrder }: InOrder): readonly Finding[] =>
  counts && isOutOfOrder && amount.is === 'contested'
    ? [
        {
          severity: 'warning',
          subject,
          message: `${what}: no entry tells which of its statements is the last, so that it is ${claimedValues(amount).map(formatPounds).join(' or ')}: date them more closely, or correct one`,
          entries: positionsOf(witnessesOf(amount)),
        },
      ]
    : []
