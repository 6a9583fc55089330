import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole, type Sum, sumOf } from '../../values/amount.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { formatPounds, moreOrLess } from '../../values/format-pounds.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { type CostFigureRow, type CostRow, sharedCostRows } from './cost-rows.ts'
import type { CostState } from './events.ts'
import { figureInWords } from './figure-in-words.ts'
import type { CostsReads } from './state.ts'
import { costsToldTwice, UNLESS_TOLD_TWICE } from './told-twice.ts'

type Ground = Reading<{ readonly costs: CostsReads }>

/** What a source printed is recorded as printed; shares that do not make their amount are shown, never repaired (law M2). */
export const sharesDiffer = (reading: Ground): readonly Finding[] =>
  ofEachCost(reading, ({ name, figures }) =>
    figures.flatMap((figure) => {
      const amount = attestedValue(figure.amount)
      const shares = Object.values(figure.shares)
      const shared = sumOf(shares.map(figureOf))
      if (amount === undefined || shares.length === 0 || !isWhole(shared) || shared.known === amount) return []
      const mayBeOff = (attestedValue(figure.goodTo) ?? 0) * (shares.length + 1)
      const difference = shared.known - amount
      return [
        {
          severity: Math.abs(difference) <= mayBeOff ? ('note' as const) : ('serious' as const),
          message: `${figureInWords(name, figure)}: the shares add up to ${formatPounds(shared.known)}, ${moreOrLess(difference)} than the ${formatPounds(amount)} that they share`,
          entries: positionsOf(witnessesOf(figure.amount), ...shares.map(witnessesOf)),
        },
      ]
    }),
  )

/** Cash beyond the cost it pays, or beyond what anybody was committed to. What is unknown of the cost leaves it open. */
export const paidMore = (reading: Ground): readonly Finding[] =>
  ofEachCost(reading, ({ name, figures }) => {
    const paid = together(figures, 'paid')
    const again = new Set(costsToldTwice(figures).map((twice) => twice.again))
    const paidOnce = together(
      figures.filter((figure) => !again.has(figure)),
      'paid',
    )
    return (['incurred', 'committed'] as const).flatMap((state) => {
      const owed = together(figures, state)
      if (!isStated(figures, state) || !isWhole(owed) || paid.known <= owed.known) return []
      const isOpen = paidOnce.known <= owed.known
      return [
        {
          severity: isOpen ? ('note' as const) : ('warning' as const),
          message: `${name}: ${formatPounds(paid.known)} was paid, ${formatPounds(paid.known - owed.known)} more than was ${state}${isOpen ? UNLESS_TOLD_TWICE : ''}`,
          entries: entriesOf(figures, ['paid', state]),
        },
      ]
    })
  })

/** Money was spent, or owed, that no budget was set aside for, as far as the ledger knows. */
export const neverBudgeted = (reading: Ground): readonly Finding[] =>
  ofEachCost(reading, ({ name, figures }) =>
    !(isStated(figures, 'incurred') || isStated(figures, 'paid')) || isStated(figures, 'budgeted')
      ? []
      : [
          {
            severity: 'note',
            message: `${name} was ${isStated(figures, 'incurred') ? 'incurred' : 'paid'}, and no entry gives a budget for it`,
            entries: entriesOf(figures, ['incurred', 'paid']),
          },
        ],
  )

/** A figure of no stated year may be the same money as that of a year: totals of all years count both. */
export const statedTwice = (reading: Ground): readonly Finding[] =>
  ofEachCost(reading, ({ name, figures }) =>
    figures
      .filter(({ year }) => year === 'notStated')
      .flatMap((figure) => {
        const others = figures.filter(
          ({ part, state, year }) => state === figure.state && part === figure.part && year !== 'notStated',
        )
        if (others.length === 0) return []
        const [one, ...more] = [figure, ...others].map(({ amount, year }) => {
          const pence = attestedValue(amount)
          return `${pence === undefined ? 'an amount not stated' : formatPounds(pence)} ${year === 'notStated' ? 'for no stated year' : `for ${year}`}`
        })
        return [
          {
            severity: 'warning' as const,
            message: `${name}${figure.part === undefined ? '' : `, ${figure.part},`} is ${figure.state} at ${one}, and at ${listInWords(more)}: totals add them up; give the first its year, or correct it where it is the same money`,
            entries: positionsOf(...[figure, ...others].map(({ entries }) => entries)),
          },
        ]
      }),
  )

/** Asks one question of every cost, of the figures that are certain. */
const ofEachCost = (
  reading: Ground,
  find: (cost: CostRow) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  sharedCostRows(reading).flatMap((row) =>
    find({ ...row, figures: row.figures.filter(({ counts }) => counts) }).map((found) => ({
      ...found,
      subject: `cost/${row.cost}`,
    })),
  )

const isStated = (figures: readonly CostFigureRow[], state: CostState): boolean =>
  figures.some((figure) => figure.state === state)

const together = (figures: readonly CostFigureRow[], state: CostState): Sum =>
  sumOf(figures.filter((figure) => figure.state === state).map(({ amount }) => figureOf(amount)))

const entriesOf = (figures: readonly CostFigureRow[], states: readonly CostState[]): readonly number[] =>
  positionsOf(...figures.filter(({ state }) => states.includes(state)).map(({ amount }) => witnessesOf(amount)))
