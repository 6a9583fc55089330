import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, notStated, whereStated } from '../../values/attested.ts'
import type { savingEvents } from './events.ts'
import type { Expectation, SavingsState } from './state.ts'
import { attestWhereStated, attestWordsWhereStated } from './state-figure.ts'

type Events = typeof savingEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

const NOTHING_EXPECTED: Readonly<Expectation> = {
  amount: notStated(),
  line: notStated(),
  service: notStated(),
  council: notStated(),
  class: notStated(),
  means: notStated(),
  basis: notStated(),
  recurrence: notStated(),
  qualifier: notStated(),
  overlapGroup: notStated(),
  period: notStated(),
  goodTo: notStated(),
  baseline: notStated(),
  comparator: notStated(),
  scope: notStated(),
}

export const claim = (own: SavingsState, fact: FactOf<'SavingClaimed'>): undefined => {
  const known = own.claims[fact.data.claim] ?? NOTHING_EXPECTED
  own.claims[fact.data.claim] = {
    ...expect(known, fact),
    means: attestWhereStated(known.means, fact.data.means, fact, 'means'),
    baseline: attestWordsWhereStated(known.baseline, fact.data.baseline, fact, 'baseline'),
  }
}

export const forecast = (own: SavingsState, fact: FactOf<'SavingForecast'>): undefined => {
  const known = own.forecasts[fact.data.forecast] ?? NOTHING_EXPECTED
  own.forecasts[fact.data.forecast] = {
    ...expect(known, fact),
    comparator: attestWordsWhereStated(known.comparator, fact.data.comparator, fact, 'comparator'),
  }
}

/** What claims and forecasts have in common. */
const expect = (known: Expectation, fact: FactOf<'SavingClaimed' | 'SavingForecast'>): Expectation => {
  const { amount, line, service, council, class: savingClass, period, basis, recurrence } = fact.data
  const { qualifier, overlapGroup, goodTo, scope } = fact.data
  return {
    ...known,
    amount: attestOnce(known.amount, amount, fact, 'amount'),
    line: attestWhereStated(known.line, line, fact, 'line'),
    service: attestWhereStated(known.service, service, fact, 'service'),
    council: attestWhereStated(known.council, council, fact, 'council'),
    class: attestWhereStated(known.class, savingClass && whereStated(savingClass), fact, 'class'),
    basis: attestWhereStated(known.basis, basis && whereStated(basis), fact, 'basis'),
    recurrence: attestWhereStated(known.recurrence, recurrence && whereStated(recurrence), fact, 'recurrence'),
    qualifier: attestWhereStated(known.qualifier, qualifier, fact, 'qualifier'),
    overlapGroup: attestWhereStated(known.overlapGroup, overlapGroup, fact, 'overlapGroup'),
    goodTo: attestWhereStated(known.goodTo, goodTo, fact, 'goodTo'),
    scope: attestWordsWhereStated(known.scope, scope, fact, 'scope'),
    period: attestWhereStated(known.period, period && { from: period.from, to: period.to }, fact, 'period'),
  }
}
