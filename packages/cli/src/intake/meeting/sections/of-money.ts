import type { Section } from '../section.ts'

const NOT_STATED = { basis: 'notStated', class: 'notStated', recurrence: 'notStated' }

/** Money. */
export const OF_MONEY: Readonly<Record<string, Section>> = {
  savings: {
    type: 'SavingReported',
    says: 'what was saved, by line',
    subject: 'line',
    main: 'total',
    dated: 'lastDayOfPeriod',
    unsaid: { ...NOT_STATED, measure: 'yearToDate', method: 'notStated', stage: 'monitoring' },
  },
  savingsValidated: {
    type: 'SavingValidated',
    says: 'what finance has validated',
    subject: 'line',
    main: 'amount',
    dated: 'lastDayOfPeriod',
    unsaid: { measure: 'yearToDate' },
  },
  budgets: {
    type: 'SavingBudgeted',
    says: 'what is to be saved in a year',
    subject: 'line',
    main: 'total',
    dated: 'firstDayOfYear',
    unsaid: NOT_STATED,
  },
  budgetsRevised: {
    type: 'SavingBudgetRevised',
    says: 'budgets that are others from a day on',
    subject: 'line',
    main: 'total',
  },
  virements: {
    type: 'BudgetVired',
    says: 'budget that moves from one line to another',
    subject: 'virement',
    main: 'amount',
  },
  baselines: {
    type: 'BaselineSet',
    says: 'what something cost before anything was saved',
    subject: 'line',
    main: 'amount',
    unsaid: { recharges: 'notStated' },
  },
  baselinesRevised: {
    type: 'BaselineRevised',
    says: 'baselines that are others from a day on',
    subject: 'line',
    main: 'amount',
    unsaid: { recharges: 'notStated' },
  },
  claims: {
    type: 'SavingClaimed',
    says: 'what somebody says was saved',
    subject: 'claim',
    main: 'amount',
    unsaid: { class: 'notStated' },
  },
  forecasts: {
    type: 'SavingForecast',
    says: 'what somebody expects to be saved',
    subject: 'forecast',
    main: 'amount',
    unsaid: { basis: 'notStated' },
  },
  printedTotals: { type: 'PrintedTotalStated', says: 'totals as the papers print them', subject: 'label' },
  costs: { type: 'CostStated', says: 'what something costs to get there', subject: 'cost', main: 'amount' },
  funding: {
    type: 'FundingStated',
    says: 'money from elsewhere, or from balances',
    subject: 'funding',
    main: 'amount',
  },
  reserves: {
    type: 'ReserveStated',
    says: 'money put into a reserve, or taken out',
    subject: 'reserve',
    main: 'amount',
  },
  budgetPositions: {
    type: 'BudgetPositionReported',
    says: 'rows of printed budget tables',
    subject: 'row',
    main: 'projected',
    unsaid: { favourable: 'notStated' },
  },
  schemes: { type: 'SharingSchemeAgreed', says: 'by what councils share a service', subject: 'scheme' },
  counts: { type: 'DriverMeasured', says: 'what shares are counted by', subject: 'driver', main: 'counts' },
  apportionments: {
    type: 'ApportionmentCalculated',
    says: 'who bears what of a service',
    subject: 'apportionment',
    main: 'total',
  },
  settlements: { type: 'SettlementMade', says: 'what one council paid another', subject: 'settlement', main: 'amount' },
  surpluses: { type: 'SurplusDistributed', says: 'surpluses that were paid out', subject: 'surplus', main: 'amount' },
}
