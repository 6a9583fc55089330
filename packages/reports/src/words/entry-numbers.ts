import { positionsOf } from '@programme-ledger/core'

/** So many runs of numbers are told before the rest is counted. */
const RUNS = 8

/** Entry numbers, runs drawn together: `3, 153–163`; of very many the first, and how many more. */
export const entryNumbers = (positions: readonly number[]): string => {
  const runs: { from: number; to: number }[] = []
  for (const position of positionsOf(positions)) {
    const last = runs.at(-1)
    if (last !== undefined && position === last.to + 1) last.to = position
    else runs.push({ from: position, to: position })
  }
  const words = runs
    .slice(0, RUNS)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
  const more = runs.slice(RUNS).reduce((all, { from, to }) => all + to - from + 1, 0)
  return more === 0 ? words.join(', ') : `${words.join(', ')} and ${more} more`
}
