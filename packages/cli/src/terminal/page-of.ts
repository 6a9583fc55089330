import type { Surroundings } from '../surroundings.ts'
import type { Page } from './draw-table.ts'
import { isColoured } from './is-coloured.ts'

const USUAL_WIDTH = 100
const NARROWEST = 60

/** What the answer is drawn on: a terminal as wide as it is, and everything else as wide as a page. */
export const pageOf = ({ stdout, env }: Pick<Surroundings, 'stdout' | 'env'>): Page => ({
  width: stdout.isTTY === true ? Math.max(stdout.columns ?? USUAL_WIDTH, NARROWEST) : USUAL_WIDTH,
  isColoured: isColoured({ stdout, env }),
})
