import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole, type Sum, subtract } from '../../values/amount.ts'
import { witnessesOf } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { type ReserveRow, sharedReserves, sumsOf } from './reserves.ts'
import type { CostsReads } from './state.ts'
import { movementsToldTwice, UNLESS_TOLD_TWICE } from './told-twice.ts'

type Ground = Reading<{ readonly costs: CostsReads }>

/** Held against the balance last stated and what moved since; where none was stated, against all that was put in. */
export const usedBeyond = (reading: Ground): readonly Finding[] =>
  sharedReserves(reading).flatMap((reserve) => {
    const left = leftIn(reserve)
    const isKnownToBeShort = isWhole(left) && left.known < 0
    if (!isKnownToBeShort) return []
    const toldAgain = movementsToldTwice(reserve.movements.filter(({ movement }) => movement === 'use'))
    const again = new Set(toldAgain.map((twice) => twice.again))
    const movements = reserve.movements.filter((each) => !again.has(each))
    const isOpen = leftIn(sumsOf({ movements, all: movements, council: undefined })).known >= 0
    return [
      {
        severity: isOpen ? 'note' : 'serious',
        subject: `reserve/${reserve.reserve}`,
        message: `The reserve ${reserve.name} was used by ${formatPounds(-left.known)} more than was ${reserve.balance === undefined ? 'put into it, as far as entries say' : 'in it'}${isOpen ? UNLESS_TOLD_TWICE : ''}`,
        entries: positionsOf(
          ...reserve.movements
            .filter(({ counts, movement }) => counts && movement !== 'recommended')
            .map(({ amount }) => witnessesOf(amount)),
        ),
      },
    ]
  })

const leftIn = ({ balance, contributed, used }: Pick<ReserveRow, 'balance' | 'contributed' | 'used'>): Sum =>
  balance ?? subtract(contributed, used)
