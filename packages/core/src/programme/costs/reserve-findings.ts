import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole, type Sum, subtract } from '../../values/amount.ts'
import { type Attested, attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { isBefore } from '../../values/possible-order.ts'
import { movementInWords } from './movement-in-words.ts'
import { type ReserveMovementRow, type ReserveRow, sharedReserves } from './reserves.ts'
import type { CostsReads } from './state.ts'

type Ground = Reading<{ readonly costs: CostsReads }>

/** Held against the balance last stated and what moved since; where none was stated, against all that was put in. */
export const usedBeyond = (reading: Ground): readonly Finding[] =>
  sharedReserves(reading).flatMap((reserve) => {
    const left = leftIn(reserve)
    const isKnownToBeShort = isWhole(left) && left.known < 0
    if (!isKnownToBeShort) return []
    return [
      {
        severity: 'serious',
        subject: `reserve/${reserve.reserve}`,
        message: `The reserve ${reserve.name} was used by ${formatPounds(-left.known)} more than was ${reserve.balance === undefined ? 'put into it, as far as entries say' : 'in it'}`,
        entries: positionsOf(
          ...reserve.movements
            .filter(({ counts, movement }) => counts && movement !== 'recommended')
            .map(({ amount }) => witnessesOf(amount)),
        ),
      },
    ]
  })

const leftIn = ({ balance, contributed, used }: ReserveRow): Sum => balance ?? subtract(contributed, used)

/** One amount told once with its instalment, council or year and once without may be the same money: sums count both. */
export const toldTwice = (reading: Ground): readonly Finding[] =>
  sharedReserves(reading).flatMap(({ reserve, name, movements }) => {
    const certain = movements.filter(({ counts }) => counts)
    return certain.flatMap((one, index) =>
      certain.slice(index + 1).flatMap((other): readonly Finding[] => {
        const amount = attestedValue(one.amount)
        if (amount === undefined || amount !== attestedValue(other.amount) || !mayBeOne(one, other)) return []
        const [first, second] = [one, other].map(movementInWords)
        return [
          {
            severity: 'note',
            subject: `reserve/${reserve}`,
            message: `${name}: ${formatPounds(amount)} is told as ${first} and as ${second}, of which one leaves out what the other says of it: sums count both; where it is the same money, name the part, the council and the year in both, or void one`,
            entries: positionsOf(one.entries, other.entries),
          },
        ]
      }),
    )
  })

/** Of one kind and day, as far as anybody can tell, and neither says what the other denies. What is recommended has no day. */
const mayBeOne = (one: ReserveMovementRow, other: ReserveMovementRow): boolean =>
  one.movement === other.movement &&
  (one.part === undefined || other.part === undefined || one.part === other.part) &&
  agree(one.council, other.council) &&
  agree(one.year, other.year) &&
  (one.movement === 'recommended' || (!isBefore(one, other) && !isBefore(other, one)))

const agree = (one: Attested<string>, other: Attested<string>): boolean =>
  one.is === 'unknown' ||
  other.is === 'unknown' ||
  claimedValues(one).some((value) => claimedValues(other).includes(value))
