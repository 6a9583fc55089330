import { positionsOf } from '@programme-ledger/core'

/** Entry numbers for people, runs drawn together: `entry 7`, `entries 3, 153–163`. */
export const entryNumbers = (positions: readonly number[]): string => {
  const sorted = positionsOf(positions)
  const runs: { from: number; to: number }[] = []
  for (const position of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && position === last.to + 1) last.to = position
    else runs.push({ from: position, to: position })
  }
  const words = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
  return `${sorted.length === 1 ? 'entry' : 'entries'} ${words.join(', ')}`
}
