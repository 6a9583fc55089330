import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { savingEvents } from './events.ts'
import { lineIn, lineYearIn, type SavingsState, type Virement } from './state.ts'
import { stateFigure } from './state-figure.ts'

type Events = typeof savingEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const budget = (own: SavingsState, fact: FactOf<'SavingBudgeted'>): undefined => {
  const { data } = fact
  const year = lineYearIn(lineIn(own, data.line), data.year)
  const { budget } = year
  year.class = attestOnce(year.class, whereStated(data.class), fact, 'class')
  stateFigure(budget, data, fact)
  budget.sharingBasis = attestWordsOnce(budget.sharingBasis, data.sharingBasis, fact, 'sharingBasis')
  budget.takesEffectOn = attestOnce(budget.takesEffectOn, fact.effectiveOn, fact, 'effectiveOn')
  budget.startsOn = attestOnce(budget.startsOn, data.startsOn, fact, 'startsOn')
  budget.fullYearEffect = attestOnce(budget.fullYearEffect, data.fullYearEffect, fact, 'fullYearEffect')
  budget.increment = attestOnce(budget.increment, data.increment, fact, 'increment')
}

/** Two revisions of one day are rivals; a later one does not touch an earlier one, which stays to be read. */
export const reviseBudget = (own: SavingsState, fact: FactOf<'SavingBudgetRevised'>): undefined => {
  const { goodTo, line, reason, shares, total, year } = fact.data
  const { revisions } = lineYearIn(lineIn(own, line), year)
  const revision = revisions[fact.effectiveOn] ?? {
    on: fact.effectiveOn,
    total: notStated<number>(),
    shares: {},
    goodTo: notStated<number>(),
    reason: notStated<string>(),
  }
  revision.total = attestOnce(revision.total, total, fact, 'total')
  revision.goodTo = attestOnce(revision.goodTo, goodTo, fact, 'goodTo')
  revision.reason = attestWordsOnce(revision.reason, reason, fact, 'reason')
  attestEach(revision.shares, shares, fact, 'shares')
  revisions[fact.effectiveOn] = revision
}

export const vire = (own: SavingsState, fact: FactOf<'BudgetVired'>): undefined => {
  const { amount, council, from, reason, to, virement, year } = fact.data
  // Both lines have a row in the year, whatever else is said of them.
  lineYearIn(lineIn(own, from), year)
  lineYearIn(lineIn(own, to), year)
  const vired: Virement = own.virements[virement] ?? {
    on: notStated(),
    year: notStated(),
    from: notStated(),
    to: notStated(),
    amount: notStated(),
    council: notStated(),
    reason: notStated(),
  }
  vired.on = attestOnce(vired.on, fact.effectiveOn, fact, 'effectiveOn')
  vired.year = attestOnce(vired.year, year, fact, 'year')
  vired.from = attestOnce(vired.from, from, fact, 'from')
  vired.to = attestOnce(vired.to, to, fact, 'to')
  vired.amount = attestOnce(vired.amount, amount, fact, 'amount')
  vired.council = attestOnce(vired.council, council, fact, 'council')
  vired.reason = attestWordsOnce(vired.reason, reason, fact, 'reason')
  own.virements[virement] = vired
}
