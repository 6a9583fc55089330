import type { CostFigureRow } from './cost-rows.ts'
import { stateInWords } from './state-in-words.ts'

/** Which figure of a cost: `severance, paid in 2011/12 (second)`. */
export const figureInWords = (name: string, figure: Pick<CostFigureRow, 'state' | 'year' | 'part'>): string =>
  `${name}, ${stateInWords(figure)}`
