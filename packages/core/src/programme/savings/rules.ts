import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { savingEvents } from './events.ts'
import type { SavingsReads } from './state.ts'

type SavingFact = JudgedFactOf<typeof savingEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: SavingsReads
}

/** Totals are made of registered lines: a figure of a misspelt one would be in a line of its own. */
export const namesARegisteredLine = ({ savings }: Ground, fact: SavingFact): Objection | undefined => {
  const isKnown = (line: Key): boolean => savings.lines[line] !== undefined && savings.lines[line].name.is !== 'unknown'
  const missing = linesOf(fact).find(({ line }) => line !== undefined && !isKnown(line))
  return (
    missing && {
      field: missing.field,
      problem: `names ${missing.line}, which is no registered line by then`,
      remedy: 'register it by SavingLineRegistered, on the first day of the ledger',
      missing: { names: missing.line === undefined ? [] : [missing.line], types: ['SavingLineRegistered'] },
    }
  )
}

const linesOf = ({ type, data }: SavingFact): readonly { readonly field: string; readonly line: Key | undefined }[] => {
  if (type === 'PrintedTotalStated' || type === 'SavingLineRegistered') return []
  if (type !== 'BudgetVired') return [{ field: 'data.line', line: data.line }]
  return [
    { field: 'data.from', line: data.from },
    { field: 'data.to', line: data.to },
  ]
}

/** Budget that stays in its line does not move. */
export const viresBetweenTwoLines = (_: Ground, { type, data }: SavingFact): Objection | undefined =>
  type !== 'BudgetVired' || data.from !== data.to
    ? undefined
    : {
        field: 'data.to',
        problem: `is ${data.to}, the line that the budget comes from`,
        remedy: 'name the line that it goes to; what is given up and goes to no line is a revised budget',
      }

/** A saving of a misspelt service would be shown beside none. */
export const namesARegisteredService = ({ services }: Ground, fact: SavingFact): Objection | undefined =>
  'service' in fact.data ? requireService(services, fact.data.service) : undefined

/** Shares, baselines and claims are those of registered parties: a misspelt one would be a council of its own. */
export const sharesAmongRegisteredParties = ({ parties }: Ground, fact: SavingFact): Objection | undefined => {
  switch (fact.type) {
    case 'SavingBudgeted':
    case 'SavingBudgetRevised':
    case 'SavingReported':
    case 'SavingValidated':
      return requireParties(parties, 'shares', Object.keys(fact.data.shares ?? {}))
    case 'BaselineSet':
    case 'BaselineRevised':
    case 'BudgetVired':
    case 'SavingClaimed':
    case 'SavingForecast':
      return requireParties(parties, 'council', fact.data.council)
    case 'PrintedTotalStated':
      return requireParties(parties, 'printed.budgetShares', Object.keys(fact.data.printed.budgetShares ?? {}))
    default:
      return undefined
  }
}

/** A figure is true of a period once that is over: its day is the last one of the period (law M3). */
export const isDatedTheLastDayOfItsPeriod = (
  _: Ground,
  { type, data, effectiveOn }: SavingFact,
): Objection | undefined =>
  (type !== 'SavingReported' && type !== 'SavingValidated') || effectiveOn === data.period.to
    ? undefined
    : {
        field: 'effectiveOn',
        problem: `is ${formatDay(effectiveOn)}`,
        remedy: `a ${type === 'SavingReported' ? 'reported' : 'validated'} figure is dated the last day of its period, ${formatDay(data.period.to)}`,
      }

/** Actuals are of a line and a year: a figure that runs over the end of a year would be of neither. */
export const liesInOneFinancialYear = (_: Ground, { type, data }: SavingFact): Objection | undefined =>
  (type !== 'SavingReported' && type !== 'SavingValidated') || yearOfDay(data.period.from) === yearOfDay(data.period.to)
    ? undefined
    : {
        field: 'data.period',
        problem: `runs from ${formatDay(data.period.from)} to ${formatDay(data.period.to)}, over the end of a financial year`,
        remedy: `${type === 'SavingReported' ? 'report' : 'validate'} each year by itself`,
      }

/** Where it says on which day the saving itself begins. */
export const beginsWithinItsYear = (_: Ground, { type, data }: SavingFact): Objection | undefined =>
  type !== 'SavingBudgeted' || data.startsOn === undefined || yearOfDay(data.startsOn) === data.year
    ? undefined
    : {
        field: 'data.startsOn',
        problem: `is ${formatDay(data.startsOn)}, a day of ${yearOfDay(data.startsOn)} in a budget of ${data.year}`,
        remedy: `give a day of ${data.year}, or leave it out where the saving goes on from the year before`,
      }
