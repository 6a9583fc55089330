import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import type { savingEvents } from './events.ts'
import { lineIn, lineYearIn, reportIn, type SavingsState, type TotalOf, validationKey } from './state.ts'
import { stateFigure } from './state-figure.ts'

type Events = typeof savingEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const registerLine = (own: SavingsState, fact: FactOf<'SavingLineRegistered'>): undefined => {
  const line = lineIn(own, fact.data.line)
  line.name = attestWordsOnce(line.name, fact.data.name, fact, 'name')
  line.group = attestOnce(line.group, fact.data.group, fact, 'group')
  line.nature = attestOnce(line.nature, fact.data.nature, fact, 'nature')
  line.service = attestOnce(line.service, fact.data.service, fact, 'service')
  line.means = attestOnce(line.means, fact.data.means, fact, 'means')
}

export const report = (own: SavingsState, fact: FactOf<'SavingReported'>): undefined => {
  const { data } = fact
  const year = lineYearIn(lineIn(own, data.line), yearOfDay(data.period.to))
  year.class = attestOnce(year.class, whereStated(data.class), fact, 'class')
  const reported = reportIn(year, data)
  stateFigure(reported, data, fact)
  reported.statedStage = attestOnce(reported.statedStage, data.stage, fact, 'stage')
  reported.method = attestOnce(reported.method, whereStated(data.method), fact, 'method')
  reported.printedVariance = attestOnce(reported.printedVariance, data.printedVariance, fact, 'printedVariance')
  reported.varianceCause = attestWordsOnce(reported.varianceCause, data.varianceCause, fact, 'varianceCause')
  if (data.causes === undefined) return
  for (const { amount, cause } of data.causes)
    reported.causes = {
      ...reported.causes,
      [cause]: attestOnce(reported.causes[cause] ?? notStated(), amount, fact, 'causes'),
    }
}

export const validate = (own: SavingsState, fact: FactOf<'SavingValidated'>): undefined => {
  const { amount, by, goodTo, line, measure, period, shares, validation } = fact.data
  const key = validationKey({ period, measure })
  const { validations } = lineYearIn(lineIn(own, line), yearOfDay(period.to))
  const validated = validations[key] ?? {
    period: { from: period.from, to: period.to },
    measure,
    amount: notStated<number>(),
    shares: {},
    goodTo: notStated<number>(),
    by: notStated<string>(),
    validation: notStated<string>(),
  }
  validated.amount = attestOnce(validated.amount, amount, fact, 'amount')
  validated.goodTo = attestOnce(validated.goodTo, goodTo, fact, 'goodTo')
  validated.by = attestWordsOnce(validated.by, by, fact, 'by')
  validated.validation = attestWordsOnce(validated.validation, validation, fact, 'validation')
  attestEach(validated.shares, shares, fact, 'shares')
  validations[key] = validated
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
  total.label = attestWordsOnce(total.label, label, fact, 'label')
  total.budget = attestOnce(total.budget, printed.budget, fact, 'printed')
  total.actual = attestOnce(total.actual, printed.actual, fact, 'printed')
  total.variance = attestOnce(total.variance, printed.variance, fact, 'printed')
  total.goodTo = attestOnce(total.goodTo, fact.data.goodTo, fact, 'goodTo')
  attestEach(total.budgetShares, printed.budgetShares, fact, 'printed')
  own.printedTotals[key] = total
}

/** The key of what a total adds up: `group/other`, `class/cashable`, `overall`. */
export const describeTotal = (of: TotalOf): string =>
  of.kind === 'group' ? `group/${of.group}` : of.kind === 'class' ? `class/${of.class}` : 'overall'
