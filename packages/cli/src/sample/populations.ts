/** What can be sampled: amounts of one kind, which the books add up. */
export const POPULATIONS = {
  'budgeted-savings': 'budgeted savings, a line and year each',
  'reported-savings': 'reported savings, a line and year each',
  'validated-savings': 'savings that finance validated, a line and year each',
  'budgeted-costs': 'budgeted costs, a figure each',
  'committed-costs': 'committed costs, a figure each',
  'incurred-costs': 'costs that were incurred, a figure each',
  'paid-costs': 'costs that were paid, a figure each',
} as const

export type PopulationName = keyof typeof POPULATIONS
export const POPULATION_NAMES = Object.keys(POPULATIONS) as readonly PopulationName[]
