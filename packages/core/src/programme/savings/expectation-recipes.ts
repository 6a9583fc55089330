import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { savingEvents } from './events.ts'
import type { Expectation, SavingsState } from './state.ts'

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
    means: attestOnce(known.means, fact.data.means, fact, 'means'),
    baseline: attestWordsOnce(known.baseline, fact.data.baseline, fact, 'baseline'),
  }
}

export const forecast = (own: SavingsState, fact: FactOf<'SavingForecast'>): undefined => {
  const known = own.forecasts[fact.data.forecast] ?? NOTHING_EXPECTED
  own.forecasts[fact.data.forecast] = {
    ...expect(known, fact),
    comparator: attestWordsOnce(known.comparator, fact.data.comparator, fact, 'comparator'),
  }
}

/** What claims and forecasts have in common. */
const expect = (known: Expectation, fact: FactOf<'SavingClaimed' | 'SavingForecast'>): Expectation => {
  const { amount, line, service, council, class: savingClass, period, basis, recurrence } = fact.data
  const { qualifier, overlapGroup, goodTo, scope } = fact.data
  return {
    ...known,
    amount: attestOnce(known.amount, amount, fact, 'amount'),
    line: attestOnce(known.line, line, fact, 'line'),
    service: attestOnce(known.service, service, fact, 'service'),
    council: attestOnce(known.council, council, fact, 'council'),
    class: attestOnce(known.class, savingClass && whereStated(savingClass), fact, 'class'),
    basis: attestOnce(known.basis, basis && whereStated(basis), fact, 'basis'),
    recurrence: attestOnce(known.recurrence, recurrence && whereStated(recurrence), fact, 'recurrence'),
    qualifier: attestOnce(known.qualifier, qualifier, fact, 'qualifier'),
    overlapGroup: attestOnce(known.overlapGroup, overlapGroup, fact, 'overlapGroup'),
    goodTo: attestOnce(known.goodTo, goodTo, fact, 'goodTo'),
    scope: attestWordsOnce(known.scope, scope, fact, 'scope'),
    period: attestOnce(known.period, period && { from: period.from, to: period.to }, fact, 'period'),
  }
}
