import type { Surroundings } from '../surroundings.ts'
import type { Page } from './draw-table.ts'
import { isColoured } from './is-coloured.ts'

const USUAL_WIDTH = 100
const NARROWEST = 60

/** What the answer is drawn on: a terminal as wide as it is; elsewhere as wide as COLUMNS says, or as a page. */
export const pageOf = ({ stdout, env }: Pick<Surroundings, 'stdout' | 'env'>): Page => ({
  width: Math.max((stdout.isTTY === true ? stdout.columns : saidBy(env.COLUMNS)) ?? USUAL_WIDTH, NARROWEST),
  isColoured: isColoured({ stdout, env }),
})

const saidBy = (columns: string | undefined): number | undefined =>
  columns !== undefined && /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : undefined
