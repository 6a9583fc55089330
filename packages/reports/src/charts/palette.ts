/**
 * Colours that stay apart for people who see few, and in grey (those that the Government Analysis Function gives for categories).
 */
export const PALETTE = ['#12436d', '#28a197', '#f46a25', '#801650', '#a285d1', '#3d3d3d']

export const INK = '#0b0c0c'
export const MUTED = '#484d51'
export const LINE = '#d5dade'
export const FONT = 'Arial, sans-serif'

interface Look {
  readonly fill: string
  readonly text: string
  /** Tells it apart where colours cannot be seen. */
  readonly sign: string
}

/** How a stretch looks, by what held in it. */
const LOOKS: Readonly<Record<string, Look>> = {
  green: { fill: '#9fd3b6', text: INK, sign: '●' },
  amber: { fill: '#f7c552', text: INK, sign: '▲' },
  red: { fill: '#a3190b', text: '#ffffff', sign: '■' },
  contested: { fill: '#e3d3f0', text: INK, sign: '?' },
  live: { fill: '#5694ca', text: INK, sign: '◆' },
  underway: { fill: '#c9dced', text: INK, sign: '◇' },
  ended: { fill: '#e6e8ea', text: INK, sign: '×' },
  withdrawn: { fill: '#e6e8ea', text: INK, sign: '×' },
}

/** The look of what held; the same quiet one for all that has none of its own. */
export const lookOf = (is: string): Look =>
  Object.hasOwn(LOOKS, is) && LOOKS[is] ? LOOKS[is] : { fill: '#eef0f2', text: INK, sign: '○' }
