import type { z } from 'zod'
import type { Fact } from '../../slice/fact.ts'
import type { Unknown } from '../../values/amount.ts'
import { type Attested, attestOnce, notStated, type Witness, whereStated } from '../../values/attested.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import type { savingEvents } from './events.ts'
import {
  type Expectation,
  lineIn,
  lineYearIn,
  NOTHING_EXPECTED,
  reportIn,
  type SavingsState,
  stateFigure,
  stateShares,
  type TotalOf,
} from './state.ts'

type Events = typeof savingEvents
type FactOf<Type extends keyof Events> = Fact<Type, z.output<Events[Type]>>

export const registerLine = (own: SavingsState, fact: FactOf<'SavingLineRegistered'>): undefined => {
  const line = lineIn(own, fact.data.line)
  line.name = attestOnce(line.name, fact.data.name, fact, 'name')
  line.group = attestOnce(line.group, fact.data.group, fact, 'group')
  line.nature = attestOnce(line.nature, fact.data.nature, fact, 'nature')
  line.service = attestWhereStated(line.service, fact.data.service, fact, 'service')
}

export const budget = (own: SavingsState, fact: FactOf<'SavingBudgeted'>): undefined => {
  const year = lineYearIn(lineIn(own, fact.data.line), fact.data.year)
  year.class = attestOnce(year.class, whereStated(fact.data.class), fact, 'class')
  stateFigure(year.budget, fact.data, fact)
  year.budget.sharingBasis = attestWhereStated(year.budget.sharingBasis, fact.data.sharingBasis, fact, 'sharingBasis')
}

export const report = (own: SavingsState, fact: FactOf<'SavingReported'>): undefined => {
  const year = lineYearIn(lineIn(own, fact.data.line), yearOfDay(fact.data.period.to))
  year.class = attestOnce(year.class, whereStated(fact.data.class), fact, 'class')
  const reported = reportIn(year, fact.data)
  stateFigure(reported, fact.data, fact)
  reported.statedStage = attestOnce(reported.statedStage, fact.data.stage, fact, 'stage')
  reported.method = attestOnce(reported.method, whereStated(fact.data.method), fact, 'method')
  reported.printedVariance = attestWhereStated(
    reported.printedVariance,
    fact.data.printedVariance,
    fact,
    'printedVariance',
  )
  reported.varianceCause = attestWhereStated(reported.varianceCause, fact.data.varianceCause, fact, 'varianceCause')
}

export const claim = (own: SavingsState, fact: FactOf<'SavingClaimed'>): undefined => {
  own.claims[fact.data.claim] = expect(own.claims[fact.data.claim], fact)
}

export const forecast = (own: SavingsState, fact: FactOf<'SavingForecast'>): undefined => {
  own.forecasts[fact.data.forecast] = expect(own.forecasts[fact.data.forecast], fact)
}

export const printTotal = (own: SavingsState, fact: FactOf<'PrintedTotalStated'>): undefined => {
  const { label, of, printed, table, year } = fact.data
  const key = `${year}/${table}/${describeTotal(of)}`
  const total = own.printedTotals[key] ?? {
    year,
    table,
    of: { ...of },
    label: notStated<string>(),
    budget: notStated<number>(),
    budgetShares: {},
    actual: notStated<number>(),
    variance: notStated<number>(),
    goodTo: notStated<number>(),
  }
  total.label = attestOnce(total.label, label, fact, 'label')
  total.budget = attestWhereStated(total.budget, printed.budget, fact, 'printed')
  total.actual = attestWhereStated(total.actual, printed.actual, fact, 'printed')
  total.variance = attestWhereStated(total.variance, printed.variance, fact, 'printed')
  total.goodTo = attestWhereStated(total.goodTo, fact.data.goodTo, fact, 'goodTo')
  stateShares(total.budgetShares, printed.budgetShares, fact, 'printed')
  own.printedTotals[key] = total
}

/** The key of what a total adds up: `group/other`, `class/cashable`, `overall`. */
export const describeTotal = (of: TotalOf): string =>
  of.kind === 'group' ? `group/${of.group}` : of.kind === 'class' ? `class/${of.class}` : 'overall'

const expect = (before: Expectation | undefined, fact: FactOf<'SavingClaimed' | 'SavingForecast'>): Expectation => {
  const {
    amount,
    line,
    service,
    council,
    class: savingClass,
    qualifier,
    overlapGroup,
    period,
    basis,
    recurrence,
  } = fact.data
  const known = before ?? NOTHING_EXPECTED
  return {
    amount: attestOnce(known.amount, amount, fact, 'amount'),
    line: attestWhereStated(known.line, line, fact, 'line'),
    service: attestWhereStated(known.service, service, fact, 'service'),
    council: attestWhereStated(known.council, council, fact, 'council'),
    class: attestWhereStated(known.class, savingClass && whereStated(savingClass), fact, 'class'),
    basis: attestWhereStated(known.basis, basis && whereStated(basis), fact, 'basis'),
    recurrence: attestWhereStated(known.recurrence, recurrence && whereStated(recurrence), fact, 'recurrence'),
    qualifier: attestWhereStated(known.qualifier, qualifier, fact, 'qualifier'),
    overlapGroup: attestWhereStated(known.overlapGroup, overlapGroup, fact, 'overlapGroup'),
    goodTo: attestWhereStated(known.goodTo, fact.data.goodTo, fact, 'goodTo'),
    scope: attestWhereStated(known.scope, fact.data.scope, fact, 'scope'),
    baseline:
      'baseline' in fact.data
        ? attestWhereStated(known.baseline, fact.data.baseline, fact, 'baseline')
        : known.baseline,
    comparator:
      'comparator' in fact.data
        ? attestWhereStated(known.comparator, fact.data.comparator, fact, 'comparator')
        : known.comparator,
    period: attestWhereStated(known.period, period && { from: period.from, to: period.to }, fact, 'period'),
  }
}

/** A field that the fact leaves out says nothing: the cell stays as it is. */
const attestWhereStated = <Value>(
  cell: Attested<Value>,
  value: Value | Unknown | undefined,
  fact: Witness,
  field: string,
): Attested<Value> => (value === undefined ? cell : attestOnce(cell, value, fact, field))
