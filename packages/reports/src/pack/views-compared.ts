/** The views of which a pack tells what changed, in the order in which it does. An entry is told of under the first that it changes. */
export const VIEWS_COMPARED = [
  'currentStatus',
  'decisions',
  'councilSavings',
  'savingForecasts',
  'savingClaims',
  'staffPosition',
  'plan',
  'riskRegister',
  'benefitRealisation',
  'performance',
  'sharing',
  'costs',
  'funding',
  'reserves',
  'budgetPositions',
  'agreements',
  'offices',
  'reviews',
] as const

/** All views whose answers a pack shows: what changes none of them changes no figure of a pack. */
export const VIEWS_OF_THE_PACK = [...VIEWS_COMPARED, 'parties', 'savingLines', 'comingUp', 'packs'] as const
