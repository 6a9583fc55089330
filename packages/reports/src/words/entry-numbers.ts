import { positionsOf } from '@programme-ledger/core'

/** Entry numbers, all of them, runs drawn together: `3, 153–163`. */
export const entryNumbers = (positions: readonly number[]): string => {
  const runs: { from: number; to: number }[] = []
  for (const position of positionsOf(positions)) {
    const last = runs.at(-1)
    if (last !== undefined && position === last.to + 1) last.to = position
    else runs.push({ from: position, to: position })
  }
  return runs
    .map(({ from, to }) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ')
}
