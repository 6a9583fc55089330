import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { withQualifier } from '../../values/with-qualifier.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { savingEvents } from './events.ts'
import { nameOfLine, type SavingsReads } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: SavingsReads
}

type Events = typeof savingEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

/** What each event of this slice says, as a sentence. */
export const savingWords: Words = {
  SavingLineRegistered: (_, { data }) => `${data.name} is spoken of as a line of the financial summary`,
  SavingBudgeted: (all, { data: { line, qualifier, total, year } }) =>
    `${sentence(money(total, qualifier))} is budgeted for ${lineIn(all, line)} in ${year}`,
  SavingBudgetRevised: (all, { data: { line, reason, total, year } }) =>
    `The budget of ${lineIn(all, line)} for ${year} becomes ${money(total)}: ${reason}`,
  BudgetVired: (all, { data: { amount, council, from, reason, to, year } }) =>
    `${money(amount)}${council === undefined ? '' : ` of ${nameOfParty(all.parties, council)}`} is vired from ${lineIn(all, from)} to ${lineIn(all, to)} in ${year}${reason === undefined ? '' : `: ${reason}`}`,
  SavingReported: (all, { data: { line, period, qualifier, total } }) =>
    `${sentence(money(total, qualifier))} is reported for ${lineIn(all, line)} from ${formatDay(period.from)} to ${formatDay(period.to)}`,
  SavingValidated: (all, { data: { amount, by, line, period } }) =>
    `${sentence(money(amount))} of ${lineIn(all, line)} from ${formatDay(period.from)} to ${formatDay(period.to)} is validated by the ${by}`,
  BaselineSet: (all, { data }) => `The baseline of ${costIn(all, data)} is ${money(data.amount)}`,
  BaselineRevised: (all, { data }) =>
    `The baseline of ${costIn(all, data)} becomes ${money(data.amount)}: ${data.reason}`,
  SavingClaimed: (all, { data }) =>
    `${sentence(money(data.amount, data.qualifier))} is claimed to be saved${about(all, data)}`,
  SavingForecast: (all, { data }) =>
    `${sentence(money(data.amount, data.qualifier))} is forecast to be saved${about(all, data)}`,
  PrintedTotalStated: (_, { data: { label, year } }) => `${label} is printed for ${year}`,
}

const money = (amount: number | Unknown, qualifier?: string): string =>
  amount === UNKNOWN ? 'an unstated amount' : withQualifier(qualifier, formatPounds(amount))

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

const lineIn = ({ savings }: Ground, key: Key): string => nameOfLine(savings, key)

interface Subject {
  readonly line?: Key | undefined
  readonly service?: Key | undefined
  readonly council?: Key | undefined
}

const nameIn = (all: Ground, { line, service }: Subject): string | undefined => {
  if (line !== undefined) return lineIn(all, line)
  return service === undefined ? undefined : nameOfService(all.services, service)
}

const costIn = (all: Ground, data: Subject & { readonly council: Key; readonly year: string }): string =>
  `${nameIn(all, data) ?? 'nothing named'} for ${nameOfParty(all.parties, data.council)} in ${data.year}`

const about = (all: Ground, data: Subject): string => {
  const name = nameIn(all, data)
  const council = data.council === undefined ? '' : ` for ${nameOfParty(all.parties, data.council)}`
  return `${name === undefined ? '' : ` on ${name}`}${council}`
}
