import type { CostFigureRow } from './cost-rows.ts'

/** Which figure of a cost: `severance, paid in 2011/12 (second)`. */
export const figureInWords = (
  name: string,
  { state, year, part }: Pick<CostFigureRow, 'state' | 'year' | 'part'>,
): string => {
  const when = year === 'notStated' ? '' : year === 'undetermined' ? ', of a year that cannot be told' : ` in ${year}`
  return `${name}, ${state}${when}${part === undefined ? '' : ` (${part})`}`
}
