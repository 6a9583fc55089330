import { positionsOf } from '../../slice/row.ts'
import { type Attested, notStated, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { earliestDayOf, latestDayOf, type When } from '../../values/when.ts'

/** When the last of several things happened, as closely as their sources tell; unknown where there are none. */
export const lastWhen = (cells: readonly Attested<When>[]): Attested<When> => {
  const [only, ...others] = cells
  if (only === undefined) return notStated()
  if (others.length === 0) return only
  const latest = latestIn(cells.map(latestDayOf))
  if (latest === undefined) return notStated()
  return {
    is: 'known',
    value: { earliest: latestIn(cells.map(earliestDayOf)) ?? null, latest },
    on: latest,
    by: positionsOf(...cells.map(witnessesOf)),
    inferred: cells.every((cell) => cell.is === 'known' && cell.inferred),
  }
}

/** The last of some days; undefined where none is a day. */
const latestIn = (days: readonly (Day | '')[]): Day | undefined =>
  days
    .flatMap((day) => day || [])
    .sort()
    .at(-1)
