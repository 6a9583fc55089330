import { z } from 'zod'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Sum, subtract, sumOf, UNKNOWN, type Unknown } from '../../values/amount.ts'
import { type Attested, attestedValue, claimedValues, figureOf, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { joinCells } from '../../values/join-cells.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import { type AttestedWhen, exactDayOf, latestDayOf, orderOf } from '../../values/when.ts'
import type { ReserveMovement } from './events.ts'
import type { CostsReads, Reserve, ReserveAmount, ReserveFigure } from './state.ts'
import { joinAmounts, lastStated } from './stated-amount.ts'
import { withPossible } from './with-possible.ts'

const Options = z.strictObject({ council: Key.optional() })

export interface ReservesOptions {
  /** Only what is this council's. Default: everybody's. */
  readonly council?: Key
}

/** Something that moved, was recommended, or was in a reserve. */
export interface ReserveMovementRow
  extends VagueRow,
    Readonly<ReserveAmount>,
    Readonly<Omit<ReserveFigure, 'amounts'>> {
  /** Whether sources are too vague to tell which of several recommendations is the last: the cells are what all of them say. */
  readonly isOutOfOrder: boolean
  /** What else was recommended, in order of the days: before, or later without an amount. */
  readonly earlier: readonly Readonly<ReserveAmount>[]
}

/** An earmarked reserve. Amounts are pence; unknown ones are counted. */
export interface ReserveRow extends Row {
  readonly reserve: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  readonly purpose: Attested<string>
  /** In order of their days. */
  readonly movements: readonly ReserveMovementRow[]
  /** What was last recommended for it: no money has moved. */
  readonly recommended: Sum
  /** All that was put in. */
  readonly contributed: Sum
  /** All that was taken out. */
  readonly used: Sum
  /**
   * The balances last stated, and what moved since; undefined where none was stated. Unknown counts as well what moved of which
   * it cannot be told whether it was theirs, because the one names a council and the other none, or sources disagree about the
   * council; or whether it was since, because its source is too vague about the day; and a balance of which sources are too vague
   * to tell whether it is the last.
   */
  readonly balance: Sum | undefined
}

type Ground = Reading<{ readonly costs: CostsReads }>

/** What is kept aside, by key of the reserve. */
export const reserves =
  (reading: Ground) =>
  (options: ReservesOptions = {}): readonly ReserveRow[] => {
    const { council } = parseOptions(Options, options, 'The options of reserves')
    return reserveRows(reading, council)
  }

/** Everybody's, for the findings. */
export const sharedReserves = oncePerReading((reading: Ground) => reserves(reading)())

const reserveRows = ({ all, possibly }: Ground, council: Key | undefined): readonly ReserveRow[] => {
  const [certain, possible] = [all.costs.reserves, possibly.costs.reserves]
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])].sort().flatMap((key) => {
    const reserve = certain[key] ?? possible[key]
    if (reserve === undefined) return []
    const all = withPossible(movementRows(key, certain[key]), movementRows(key, possible[key]))
    const isAsked = (each: ReserveMovementRow): boolean =>
      council === undefined || claimedValues(each.council).includes(council)
    const movements = all.filter(isAsked).sort((one, other) => byText(one.on, other.on) || byText(one.ref, other.ref))
    const { name, purpose } = reserve
    if (movements.length === 0) return []
    return [
      {
        ref: `reserves:${key}`,
        reserve: key,
        name: attestedValue(name) ?? key,
        purpose,
        movements,
        ...sumsOf({ movements, all, council }),
        entries: positionsOf(witnessesIn({ name, purpose }), ...movements.map(({ entries }) => entries)),
      },
    ]
  })
}

const movementRows = (reserve: Key, known: Reads<Reserve> | undefined): readonly ReserveMovementRow[] =>
  Object.entries(known?.figures ?? {}).flatMap(([key, figure]) => {
    const { amounts, ...which } = figure
    const stated = lastStated(amounts)
    if (stated === undefined) return []
    const { last, on, when, isOutOfOrder, earlier } = stated
    return [
      {
        ...which,
        ...joinAmounts(last),
        council: saidLastOf(amounts, ({ council }) => council),
        year: saidLastOf(amounts, ({ year }) => year),
        on,
        when,
        ref: `reserves:${reserve}/${key.replace(/\/+$/, '')}`,
        isOutOfOrder,
        earlier,
        isUndetermined: false,
        counts: true,
        entries: witnessesIn(figure),
      },
    ]
  })

/** A cell as the last of some amounts have it that speak of it. */
const saidLastOf = <Value>(
  amounts: readonly Readonly<ReserveAmount>[],
  cellOf: (amount: Readonly<ReserveAmount>) => Attested<Value>,
): Attested<Value> => joinCells(possiblyLast(amounts.filter((each) => cellOf(each).is !== 'unknown')).map(cellOf))

interface Asked {
  readonly movements: readonly ReserveMovementRow[]
  /** Those of every council: what names none may have moved the balance of one. */
  readonly all: readonly ReserveMovementRow[]
  readonly council: Key | undefined
}

/** What the movements come to that are asked for. */
export const sumsOf = ({
  movements,
  all,
  council,
}: Asked): Pick<ReserveRow, 'recommended' | 'contributed' | 'used' | 'balance'> => {
  // What sources give to several councils may be that of another.
  const own = movements.map((each) =>
    council !== undefined && each.council.is === 'contested' ? { ...each, amount: notStated<number>() } : each,
  )
  const certain = own.filter(({ counts }) => counts)
  return {
    recommended: together(certain, 'recommended'),
    contributed: together(certain, 'contribution'),
    used: together(certain, 'use'),
    balance: balanceOf(
      certain,
      all.filter(({ counts }) => counts),
    ),
  }
}

const together = (movements: readonly ReserveMovementRow[], movement: ReserveMovement): Sum =>
  sumOf(movements.filter((each) => each.movement === movement).map(({ amount }) => figureOf(amount)))

/**
 * Each council's balance is its own: the last one that it was stated to have, with what moved after that day. What moved of which
 * nobody can tell whether it is in such a balance is one more unknown of it (law M7).
 */
const balanceOf = (movements: readonly ReserveMovementRow[], all: readonly ReserveMovementRow[]): Sum | undefined => {
  const last = lastBalances(movements)
  if (last.length === 0) return undefined
  const since = (movement: ReserveMovement): readonly ReserveMovementRow[] =>
    movements.filter(
      (each) =>
        each.movement === movement && last.some((from) => isOwn(each, from) && movedSince(each, from) === 'yes'),
    )
  const unclear = all.filter((each) => isUnclear(each, last))
  return subtract(
    sumOf([
      ...last.flatMap(figuresIn),
      ...since('contribution').map(({ amount }) => figureOf(amount)),
      ...unclear.map((): Unknown => UNKNOWN),
    ]),
    together(since('use'), 'use'),
  )
}

/** The balance last stated for a council, or for none: one for each year that it is stated for. */
interface LastBalance {
  readonly council: Key | undefined
  /** Of several days where it cannot be told which is the last. */
  readonly stated: readonly ReserveMovementRow[]
}

const lastBalances = (movements: readonly ReserveMovementRow[]): readonly LastBalance[] => {
  const stated = movements.filter(({ movement }) => movement === 'balance')
  const councils = [...new Set(stated.map(({ council }) => attestedValue(council)))]
  return councils.map((council) => ({
    council,
    stated: possiblyLast(stated.filter((each) => attestedValue(each.council) === council)),
  }))
}

/** Of balances of several days only one stands, and which that is nobody can tell. */
const figuresIn = ({ stated }: LastBalance): readonly (number | Unknown)[] =>
  new Set(stated.map(({ on }) => on)).size > 1 ? [UNKNOWN] : stated.map(({ amount }) => figureOf(amount))

const isOwn = ({ council }: ReserveMovementRow, from: LastBalance): boolean =>
  council.is !== 'contested' && attestedValue(council) === from.council

type Since = 'yes' | 'no' | 'undetermined'

/** Whether something moved after the day of a balance; what moved on that day is in it. */
const movedSince = ({ when }: ReserveMovementRow, from: LastBalance): Since => {
  const answers = new Set(from.stated.map((balance) => movedAfter(when, balance.when)))
  const [answer = 'undetermined', other] = answers
  return other === undefined ? answer : 'undetermined'
}

const movedAfter = (when: AttestedWhen, balance: AttestedWhen): Since => {
  const order = orderOf(when, balance)
  if (order !== 'undetermined') return order === 'after' ? 'yes' : 'no'
  const day = exactDayOf(balance)
  return day !== undefined && latestDayOf(when) <= day ? 'no' : 'undetermined'
}

/**
 * What names no council may be of any that has a balance, and a balance that names none may be of any council's money; what
 * sources give to several councils may be of each of these; and what is too vaguely dated may have moved before the balance or
 * after it.
 */
const isUnclear = (each: ReserveMovementRow, last: readonly LastBalance[]): boolean => {
  if (each.movement !== 'contribution' && each.movement !== 'use') return false
  const own = last.find((from) => isOwn(each, from))
  if (own !== undefined) return movedSince(each, own) === 'undetermined'
  return last.some((from) => mayBeOwn(each, from) && movedSince(each, from) !== 'no')
}

const mayBeOwn = ({ council }: ReserveMovementRow, from: LastBalance): boolean =>
  from.council === undefined || council.is === 'unknown' || claimedValues(council).includes(from.council)
