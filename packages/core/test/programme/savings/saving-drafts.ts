import type { Day, LineRow, SavingsYear } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, FIRST_DAY, fact, type ProgrammeBooks } from '../fixture.ts'

type Registered = DataOf<'SavingLineRegistered'>
type Budgeted = DataOf<'SavingBudgeted'>
type Reported = DataOf<'SavingReported'>

/** What a saving is, where a test does not say otherwise. */
const USUAL = { line: 'ict', basis: 'net', class: 'cashable', recurrence: 'recurring' } as const

export const registered = (more: Partial<Registered> = {}): Fact =>
  fact('SavingLineRegistered', FIRST_DAY, { line: 'ict', name: 'ICT', group: 'services', nature: 'saving', ...more })

/** A budget of the ICT line for 2010/11. */
export const budgeted = (total: number | 'unknown', more: Partial<Budgeted> = {}, envelope: Envelope = {}): Fact =>
  fact('SavingBudgeted', '2010-04-01', { ...USUAL, year: '2010/11', total, ...more }, envelope)

/** A figure of the ICT line for a period; its measure is periodic. */
export const reported = (
  from: Day,
  to: Day,
  total: number | 'unknown',
  more: Partial<Reported> = {},
  envelope: Envelope = {},
): Fact =>
  fact(
    'SavingReported',
    to,
    { ...USUAL, measure: 'periodic', method: 'measured', stage: 'monitoring', period: { from, to }, total, ...more },
    envelope,
  )

/** A figure of the ICT line from 1 April 2010 to a day. */
export const toDate = (
  to: Day,
  total: number | 'unknown',
  more: Partial<Reported> = {},
  envelope: Envelope = {},
): Fact => reported('2010-04-01', to, total, { measure: 'yearToDate', ...more }, envelope)

/** The final figure of the ICT line for 2010/11. */
export const outturn = (total: number | 'unknown', more: Partial<Reported> = {}, envelope: Envelope = {}): Fact =>
  toDate('2011-03-31', total, { stage: 'finalOutturn', ...more }, envelope)

/** The budget of the ICT line for 2010/11, stated anew on a day. */
export const revised = (on: Day, total: number | 'unknown', more: Partial<DataOf<'SavingBudgetRevised'>> = {}): Fact =>
  fact('SavingBudgetRevised', on, { line: 'ict', reason: 'the board said so', total, year: '2010/11', ...more })

/** Budget of 2010/11 that moves from the ICT line to the payroll line. */
export const vired = (
  on: Day,
  amount: number,
  more: Partial<DataOf<'BudgetVired'>> = {},
  envelope: Envelope = {},
): Fact =>
  fact('BudgetVired', on, { amount, from: 'ict', to: 'payroll', virement: 'first', year: '2010/11', ...more }, envelope)

/** What finance validated of the ICT line for a period; its measure is periodic. */
export const validated = (
  from: Day,
  to: Day,
  amount: number | 'unknown',
  more: Partial<DataOf<'SavingValidated'>> = {},
): Fact =>
  fact('SavingValidated', to, {
    amount,
    by: 'section 151 officer',
    line: 'ict',
    measure: 'periodic',
    period: { from, to },
    ...more,
  })

export const yearIn = (books: ProgrammeBooks, year = '2010/11'): SavingsYear => {
  const found = books.councilSavings().find((each) => each.year === year)
  if (found === undefined) throw new Error(`There are no savings of ${year}`)
  return found
}

export const lineIn = (books: ProgrammeBooks, line = 'ict', year = '2010/11'): LineRow => {
  const row = yearIn(books, year).lines.find((each) => each.line === line)
  if (row === undefined) throw new Error(`There is no line ${line} in ${year}`)
  return row
}
