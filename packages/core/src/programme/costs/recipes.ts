import type { DataOf, Fact } from '../../slice/fact.ts'
import type { Unknown } from '../../values/amount.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attestOnce, attestWordsOnce, notStated, type Witness, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key } from '../../values/key.ts'
import { onDay } from '../../values/on-day.ts'
import { attestWhen } from '../../values/when.ts'
import type { costEvents, ReserveMovement } from './events.ts'
import {
  type BudgetRow,
  type Cost,
  type CostAmount,
  type CostFigure,
  type CostsState,
  type Funding,
  type FundingAmount,
  type FundingStep,
  happens,
  isHandedOver,
  type PositionDay,
  type Reserve,
  type ReserveAmount,
  type ReserveFigure,
} from './state.ts'
import { newAmount, type StatedAmount } from './stated-amount.ts'

type Events = typeof costEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const stateCost = (own: CostsState, fact: FactOf<'CostStated'>): undefined => {
  const { data, effectiveOn } = fact
  const cost = inTable(own.costs, data.cost, newCost)
  cost.name = attestWordsOnce(cost.name, data.name, fact, 'name')
  cost.kind = attestOnce(cost.kind, data.kind, fact, 'kind')
  cost.service = attestOnce(cost.service, data.service, fact, 'service')
  cost.council = attestOnce(cost.council, data.council, fact, 'council')

  const isInstalment = happens(data.state) && data.part !== undefined
  const year = isInstalment ? undefined : (data.year ?? (happens(data.state) ? yearOfDay(effectiveOn) : undefined))
  const figure = inTable(
    cost.figures,
    // An instalment is one, whatever day or year papers give it, or leave out.
    [data.state, isInstalment ? 'part' : (year ?? 'notStated'), data.part ?? ''].join('/'),
    (): CostFigure => ({
      state: data.state,
      year,
      yearStated: notStated(),
      part: data.part,
      amounts: [],
    }),
  )
  figure.yearStated = attestOnce(figure.yearStated, data.year, fact, 'year')
  const amount = amountOn(figure.amounts, happens(data.state), effectiveOn, newCostAmount)
  stateAmount(amount, data, fact)
  attestEach(amount.shares, data.shares, fact, 'shares')
  amount.sharingBasis = attestWordsOnce(amount.sharingBasis, data.sharingBasis, fact, 'sharingBasis')
}

export const stateFunding = (own: CostsState, fact: FactOf<'FundingStated'>): undefined => {
  const { data, effectiveOn } = fact
  const funding = inTable(own.fundings, data.funding, newFunding)
  funding.name = attestWordsOnce(funding.name, data.name, fact, 'name')
  funding.kind = attestOnce(funding.kind, data.kind, fact, 'kind')
  funding.funder = attestOnce(funding.funder, data.funder, fact, 'funder')
  funding.service = attestOnce(funding.service, data.service, fact, 'service')
  funding.council = attestOnce(funding.council, data.council, fact, 'council')
  funding.purpose = attestWordsOnce(funding.purpose, data.purpose, fact, 'purpose')

  const step = inTable(
    funding.steps,
    `${data.state}/${data.part ?? ''}`,
    (): FundingStep => ({
      state: data.state,
      part: data.part,
      amounts: [],
    }),
  )
  const amount = amountOn(step.amounts, isHandedOver(data.state), effectiveOn, newFundingAmount)
  stateAmount(amount, data, fact)
  amount.upTo = attestOnce(amount.upTo, data.upTo, fact, 'upTo')
  const conditions = data.conditions && [...data.conditions]
  amount.conditions = attestOnce<readonly string[]>(amount.conditions, conditions, fact, 'conditions')
}

export const stateReserve = (own: CostsState, fact: FactOf<'ReserveStated'>): undefined => {
  const { data, effectiveOn } = fact
  const reserve = inTable(
    own.reserves,
    data.reserve,
    (): Reserve => ({ name: notStated(), purpose: notStated(), figures: {} }),
  )
  reserve.name = attestWordsOnce(reserve.name, data.name, fact, 'name')
  reserve.purpose = attestWordsOnce(reserve.purpose, data.purpose, fact, 'purpose')
  const figure = inTable(
    reserve.figures,
    keyOfFigure(fact),
    (): ReserveFigure => ({
      movement: data.movement,
      part: data.part,
      amounts: [],
    }),
  )
  const amount = amountOn(figure.amounts, isMoved(data.movement), effectiveOn, newReserveAmount)
  stateAmount(amount, data, fact)
  amount.council = attestOnce(amount.council, data.council, fact, 'council')
  amount.year = attestOnce(amount.year, data.year, fact, 'year')
}

/** An instalment is one, whatever papers leave out of it. Without one, what is recommended stands until the next, and the rest is by day. */
const keyOfFigure = ({ data, effectiveOn }: FactOf<'ReserveStated'>): string => {
  const { movement, council, year, part } = data
  if (part !== undefined) return [movement, 'part', part].join('/')
  return [movement, council ?? '', year ?? '', ...(isMoved(movement) ? [effectiveOn] : [])].join('/')
}

export const reportPosition = (own: CostsState, fact: FactOf<'BudgetPositionReported'>): undefined => {
  const { data, effectiveOn } = fact
  const row = inTable(
    own.budgetRows,
    `${data.table}/${data.row}`,
    (): BudgetRow => ({
      table: data.table,
      row: data.row,
      days: [],
    }),
  )
  const day = onDay(row.days, effectiveOn, newPosition)
  day.when = attestWhen(day.when, fact)
  day.label = attestWordsOnce(day.label, data.label, fact, 'label')
  day.service = attestOnce(day.service, data.service, fact, 'service')
  day.period = attestOnce(day.period, data.period && { ...data.period }, fact, 'period')
  day.unitAsPrinted = attestWordsOnce(day.unitAsPrinted, data.unitAsPrinted, fact, 'unitAsPrinted')
  day.businessCase = attestOnce(day.businessCase, data.businessCase, fact, 'businessCase')
  day.budget = attestOnce(day.budget, data.budget, fact, 'budget')
  day.projected = attestOnce(day.projected, data.projected, fact, 'projected')
  day.variance = attestOnce(day.variance, data.variance, fact, 'variance')
  day.favourable = attestOnce(day.favourable, whereStated(data.favourable), fact, 'favourable')
  day.goodTo = attestOnce(day.goodTo, data.goodTo, fact, 'goodTo')
  const addsUp = data.addsUp && [...data.addsUp].sort()
  day.addsUp = attestOnce<readonly Key[]>(day.addsUp, addsUp, fact, 'addsUp')
}

/** Money that moved, or was there, did so on its day; what is recommended has not moved, and may be recommended otherwise. */
const isMoved = (movement: ReserveMovement): boolean => movement !== 'recommended'

/** The amount that a fact speaks of: the one there is of what happens once, else that of the fact's day. */
const amountOn = <Each extends StatedAmount>(
  amounts: Each[],
  happensOnce: boolean,
  on: Day,
  make: (on: Day) => Each,
): Each => onDay(amounts, (happensOnce ? amounts.at(-1)?.on : undefined) ?? on, make)

interface AmountData {
  readonly amount: number | Unknown
  readonly qualifier?: string | undefined
  readonly goodTo?: number | undefined
}

const stateAmount = (
  stated: StatedAmount,
  { amount, qualifier, goodTo }: AmountData,
  fact: Witness & Parameters<typeof attestWhen>[1],
): undefined => {
  stated.when = attestWhen(stated.when, fact)
  stated.amount = attestOnce(stated.amount, amount, fact, 'amount')
  stated.qualifier = attestOnce(stated.qualifier, qualifier, fact, 'qualifier')
  stated.goodTo = attestOnce(stated.goodTo, goodTo, fact, 'goodTo')
}

const newCost = (): Cost => ({
  name: notStated(),
  kind: notStated(),
  service: notStated(),
  council: notStated(),
  figures: {},
})

const newCostAmount = (on: Day): CostAmount => ({ ...newAmount(on), shares: {}, sharingBasis: notStated() })

const newFunding = (): Funding => ({
  name: notStated(),
  kind: notStated(),
  funder: notStated(),
  service: notStated(),
  council: notStated(),
  purpose: notStated(),
  steps: {},
})

const newFundingAmount = (on: Day): FundingAmount => ({
  ...newAmount(on),
  upTo: notStated(),
  conditions: notStated(),
})

const newReserveAmount = (on: Day): ReserveAmount => ({ ...newAmount(on), council: notStated(), year: notStated() })

const newPosition = (on: Day): PositionDay => ({
  on,
  when: notStated(),
  label: notStated(),
  service: notStated(),
  period: notStated(),
  unitAsPrinted: notStated(),
  businessCase: notStated(),
  budget: notStated(),
  projected: notStated(),
  variance: notStated(),
  favourable: notStated(),
  goodTo: notStated(),
  addsUp: notStated(),
})
