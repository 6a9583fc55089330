import type { Fact } from '../fixture.ts'
import { adopted, registered, rescored, scored } from './risk-drafts.ts'

/** The risks of the business case as at 30 June 2011: number, key, title, likelihood, impact and score as printed. */
const REGISTER = [
  ['1', 'political-leadership', 'Changes in political leadership', 3, 2, 6],
  ['2', 'staff-capacity', 'Lack of staff capacity', 2, 4, 8],
  ['3', 'senior-staff', 'Loss of key senior staff', 1, 3, 3],
  ['4', 'staff-buy-in', 'Lack of buy-in from staff', 2, 2, 4],
  ['5', 'union-support', 'Lack of support from unions', 2, 3, 6],
  ['6', 'performance', 'Downturn in performance', 3, 4, 12],
  ['7', 'cultures', 'Cultural differences', 1, 3, 3],
  ['8', 'terms-and-conditions', 'Differences in terms and conditions', 1, 2, 2],
  ['9', 'it-systems', 'Differences in IT systems', 3, 2, 6],
  ['10', 'wett', 'Potential conflict with WETT work', 1, 1, 2],
  ['11', 'member-expectations', 'Meeting member expectations', 3, 3, 9],
  ['12', 'savings-and-benefits', 'Delivering projected savings and benefits', 2, 3, 6],
  ['13', 'customers', 'Confusion for customers', 3, 3, 9],
  ['14', 'conflict-of-interest', 'Conflict of interest of the management team', 2, 4, 8],
] as const

const BUY_IN = { risk: 'political-buy-in', title: 'Political buy-in' }

/** From position 6: the scale, what highlight reports said of political buy-in, and the register of June 2011. */
export const businessCaseRisks: readonly Fact[] = [
  adopted(),
  registered('2009-08-21', BUY_IN),
  rescored('2009-08-21', { risk: BUY_IN.risk, trend: 'up' }),
  rescored('2010-01-15', { risk: BUY_IN.risk, trend: 'up' }),
  ...REGISTER.map(([printedRef, risk, title, likelihood, impact, printed]) =>
    registered('2011-06-30', {
      risk,
      title,
      printedRef,
      score: scored(likelihood, impact, printed),
      listedIn: 'shared-services-board',
      mitigation: `what the register says under ${printedRef}`,
    }),
  ),
  rescored('2011-06-30', { risk: 'senior-staff', trend: 'down', why: 'the team is in post' }),
]
