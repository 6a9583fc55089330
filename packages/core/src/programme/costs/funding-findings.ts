import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { isBefore } from '../../values/possible-order.ts'
import { latestDayOf } from '../../values/when.ts'
import type { FundingState } from './events.ts'
import { amountIn, type FundingRow, sharedFundingRows, stepsIn } from './funding-rows.ts'
import type { CostsReads } from './state.ts'
import { fundingToldTwice, UNLESS_TOLD_TWICE } from './told-twice.ts'

type Ground = Reading<{ readonly costs: CostsReads }>

/** Held against the upper end of what was awarded. */
export const receivedMore = (reading: Ground): readonly Finding[] =>
  sharedFundingRows(reading).flatMap((row) => {
    const awarded = amountIn(row, 'awarded').most
    const received = amountIn(row, 'received').least
    if (stepsIn(row, 'awarded').length === 0 || !isWhole(awarded) || received.known <= awarded.known) return []
    const again = new Set(fundingToldTwice(row.steps).map((twice) => twice.again))
    const once = amountIn({ ...row, steps: row.steps.filter((step) => !again.has(step)) }, 'received').least
    const isOpen = once.known <= awarded.known
    return [
      {
        severity: isOpen ? 'note' : 'serious',
        subject: `funding/${row.funding}`,
        message: `${row.name}: ${formatPounds(received.known)} was received, ${formatPounds(received.known - awarded.known)} more than was awarded${isOpen ? UNLESS_TOLD_TWICE : ''}`,
        entries: entriesOf(row, ['awarded', 'received']),
      },
    ]
  })

/** What is released was asked for: by whom and for what, no entry says. */
export const neverRequested = (reading: Ground): readonly Finding[] =>
  sharedFundingRows(reading)
    .filter((row) => stepsIn(row, 'released').length > 0 && stepsIn(row, 'requested').length === 0)
    .map((row) => ({
      severity: 'note',
      subject: `funding/${row.funding}`,
      message: `${row.name} was released, and no entry says who asked for it`,
      entries: entriesOf(row, ['released']),
    }))

/** What came has come: a refusal on a later day is of the rest, or of something else, or one of the two is wrong. */
export const refusedAfterwards = (reading: Ground): readonly Finding[] =>
  sharedFundingRows(reading).flatMap((row): readonly Finding[] => {
    const came = [...stepsIn(row, 'released'), ...stepsIn(row, 'received')]
    const refusal = stepsIn(row, 'refused').findLast((refused) => came.some((step) => isBefore(step, refused)))
    if (refusal === undefined) return []
    return [
      {
        severity: 'warning',
        subject: `funding/${row.funding}`,
        message: `${row.name} was refused on ${formatDay(latestDayOf(refusal.when))}, after money of it had been ${stepsIn(row, 'received').length > 0 ? 'received' : 'released'}: say what was refused, or correct one of them`,
        entries: positionsOf(...[...came, refusal].map(({ entries }) => entries)),
      },
    ]
  })

const entriesOf = (row: FundingRow, states: readonly FundingState[]): readonly number[] =>
  positionsOf(...states.flatMap((state) => stepsIn(row, state).map(({ amount }) => witnessesOf(amount))))
