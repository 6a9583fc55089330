import { UsageError } from '../usage-error.ts'

/** Entries from one number to another, both included. */
export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * The entries that are named by number, as the pack prints them: `480`, `374–384`, `3, 153-163`; undefined where it is no such thing.
 *
 * @throws UsageError for a run that goes backwards, or begins before the first entry.
 */
export const positionsFrom = (given: string): readonly Run[] | undefined => {
  const runs = given.split(',').map((each) => /^\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?$/.exec(each))
  if (runs.includes(null)) return undefined
  return runs.map((run) => {
    const [, from = '', to = from] = run ?? []
    return asRun(Number(from), Number(to))
  })
}

const asRun = (from: number, to: number): Run => {
  if (from > to) throw new UsageError(`${from}-${to} goes backwards: write ${to}-${from}`)
  if (from < 1) throw new UsageError('Entries are numbered from 1: there is no entry 0')
  return { from, to }
}
