/** The views whose figures are money, but for those that are named below. */
const VIEWS_OF_MONEY: ReadonlySet<string> = new Set([
  'budgetPositions',
  'costs',
  'councilSavings',
  'funding',
  'printedTotals',
  'reserves',
  'savingBaselines',
  'savingCasts',
  'savingClaims',
  'savingForecasts',
  'sharing',
])

/** Figures of these views that count something else, by the last word of their names. */
const OTHER_FIGURES: ReadonlySet<string> = new Set([
  'fail',
  'fte',
  'fundings',
  'hold',
  'ofMembership',
  'ofNoStatedYear',
  'ofYear',
  'savings',
  'unknown',
  'untested',
])

/** Whether a figure is an amount of pence; everything else is a count, a day or a word. */
export const isMoney = (view: string, figure: string): boolean =>
  VIEWS_OF_MONEY.has(view) && !OTHER_FIGURES.has(figure.split('.').at(-1) ?? '')
