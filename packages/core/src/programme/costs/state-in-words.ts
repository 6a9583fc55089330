import type { CostFigureRow } from './cost-rows.ts'

/** How far which part of a cost has come, and in which year: `paid in 2011/12 (second)`. */
export const stateInWords = ({ state, year, part }: Pick<CostFigureRow, 'state' | 'year' | 'part'>): string => {
  const when = year === 'notStated' ? '' : year === 'undetermined' ? ', of a year that cannot be told' : ` in ${year}`
  return `${state}${when}${part === undefined ? '' : ` (${part})`}`
}
