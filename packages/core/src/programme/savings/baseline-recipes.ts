import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import { inTable } from '../../values/in-table.ts'
import type { savingEvents } from './events.ts'
import type { Baseline, BaselineFigures, BaselineRevision, SavingsState } from './state.ts'

type Events = typeof savingEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>
type BaselineFact = FactOf<'BaselineSet'> | FactOf<'BaselineRevised'>

export const setBaseline = (own: SavingsState, fact: FactOf<'BaselineSet'>): undefined => {
  const baseline = baselineIn(own, fact)
  baseline.setOn = attestOnce(baseline.setOn, fact.effectiveOn, fact, 'effectiveOn')
  stateBaseline(baseline.original, fact)
}

/** Two revisions of one day are rivals; a later one does not touch an earlier one, which stays to be read. */
export const reviseBaseline = (own: SavingsState, fact: FactOf<'BaselineRevised'>): undefined => {
  const { revisions } = baselineIn(own, fact)
  const on = fact.effectiveOn
  const revision = inTable(revisions, on, (): BaselineRevision => ({ on, ...nothingStated(), reason: notStated() }))
  stateBaseline(revision, fact)
  revision.reason = attestWordsOnce(revision.reason, fact.data.reason, fact, 'reason')
}

/** The key of what a baseline is of: `line/ict`, `service/payroll`. */
export const describeBaseline = ({ line, service }: Pick<Baseline, 'line' | 'service'>): string =>
  line === undefined ? `service/${service}` : `line/${line}`

const baselineIn = ({ baselines }: SavingsState, { data }: BaselineFact): Baseline => {
  const { council, line, service, year } = data
  return inTable(baselines, `${year}/${council}/${describeBaseline({ line, service })}`, () => ({
    year,
    council,
    line,
    service,
    setOn: notStated(),
    original: nothingStated(),
    revisions: {},
  }))
}

const nothingStated = (): BaselineFigures => ({
  amount: notStated(),
  fte: notStated(),
  priceBase: notStated(),
  recharges: notStated(),
})

const stateBaseline = (figures: BaselineFigures, fact: BaselineFact): undefined => {
  const { amount, fte, priceBase, recharges } = fact.data
  figures.amount = attestOnce(figures.amount, amount, fact, 'amount')
  figures.fte = attestOnce(figures.fte, fte, fact, 'fte')
  figures.priceBase = attestWordsOnce(figures.priceBase, priceBase, fact, 'priceBase')
  figures.recharges = attestOnce(figures.recharges, whereStated(recharges), fact, 'recharges')
}
