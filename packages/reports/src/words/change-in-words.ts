import type { Cell } from '../document.ts'

/**
 * What became of a figure, each way in its own words, so that one that is no longer known is not told as a fall, nor one that becomes
 * known as a rise: `£65,000 → £66,000`, `now unknown; was £65,000`, `now £60,000, and 1 not known; was £65,000`, `£65,000, not there
 * before`.
 *
 * @param was the figure as it was, and `is` as it is; undefined where there is none. One of them is there.
 * @param say how a cell is told.
 */
export const changeInWords = (was: Cell | undefined, is: Cell | undefined, say: (cell: Cell) => string): string => {
  if (was === undefined) return is === undefined ? 'not there' : `${say(is)}, not there before`
  if (is === undefined) return `not there any more; was ${say(was)}`
  return was.is === 'value' && is.is === 'value' ? `${say(was)} → ${say(is)}` : nowAndWas(was, is, say)
}

/** What became of a figure, of which nobody can tell whether it rose or fell. */
export const nowAndWas = (was: Cell, is: Cell, say: (cell: Cell) => string): string => `now ${say(is)}; was ${say(was)}`
