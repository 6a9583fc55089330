import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import { type PartiesReads, requireParties } from '../parties/state.ts'
import { requireService, type ServicesReads } from '../services/state.ts'
import type { savingEvents } from './events.ts'
import type { SavingsReads } from './state.ts'

type SavingFact = JudgedFactOf<typeof savingEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: SavingsReads
}

export const namesARegisteredLine = ({ savings }: Ground, { type, data }: SavingFact): Objection | undefined => {
  const line = type === 'PrintedTotalStated' || type === 'SavingLineRegistered' ? undefined : data.line
  const known = line === undefined ? undefined : savings.lines[line]
  if (line === undefined || (known !== undefined && known.name.is !== 'unknown')) return undefined
  return {
    field: 'data.line',
    problem: `names ${line}, which is no registered line by then`,
    remedy: 'register it by SavingLineRegistered, on the first day of the ledger',
  }
}

export const namesARegisteredService = ({ services }: Ground, fact: SavingFact): Objection | undefined =>
  fact.type === 'SavingLineRegistered' || fact.type === 'SavingClaimed' || fact.type === 'SavingForecast'
    ? requireService(services, fact.data.service)
    : undefined

export const sharesAmongRegisteredParties = ({ parties }: Ground, fact: SavingFact): Objection | undefined => {
  switch (fact.type) {
    case 'SavingBudgeted':
    case 'SavingReported':
      return requireParties(parties, 'shares', Object.keys(fact.data.shares ?? {}))
    case 'SavingClaimed':
    case 'SavingForecast':
      return requireParties(parties, 'council', fact.data.council)
    case 'PrintedTotalStated':
      return requireParties(parties, 'printed.budgetShares', Object.keys(fact.data.printed.budgetShares ?? {}))
    default:
      return undefined
  }
}

export const isDatedTheLastDayOfItsPeriod = (
  _: Ground,
  { type, data, effectiveOn }: SavingFact,
): Objection | undefined =>
  type !== 'SavingReported' || effectiveOn === data.period.to
    ? undefined
    : {
        field: 'effectiveOn',
        problem: `is ${effectiveOn}`,
        remedy: `a reported figure is dated the last day of its period, ${data.period.to}`,
      }

export const liesInOneFinancialYear = (_: Ground, { type, data }: SavingFact): Objection | undefined =>
  type !== 'SavingReported' || yearOfDay(data.period.from) === yearOfDay(data.period.to)
    ? undefined
    : {
        field: 'data.period',
        problem: `runs from ${data.period.from} to ${data.period.to}, over the end of a financial year`,
        remedy: 'report each year by itself',
      }
