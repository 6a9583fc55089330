import { z } from 'zod'
import type { UnknownTypes } from '../time/replay.ts'
import { Through, type Viewpoint } from '../time/viewpoint.ts'
import { Day } from '../values/day.ts'
import { parseOptions } from '../values/parse.ts'

export interface AsAtOptions extends Omit<Viewpoint, 'asAt'> {
  /** What to do with entries of types that no composed slice knows. Default: refuse to answer. */
  readonly unknownTypes?: UnknownTypes
}

const Options = z.strictObject({
  knownOn: Day.optional(),
  through: Through.optional(),
  unknownTypes: z.enum(['refuse', 'report']).default('refuse'),
})

/**
 * The options of `asAt`, checked and with their defaults.
 *
 * @param what they are, for whoever gave them.
 */
export const parseAsAtOptions = (options: unknown, what = 'The options of asAt') => {
  const { knownOn = 'all', through, unknownTypes } = parseOptions(Options, options, what)
  return { knownOn, through, unknownTypes } as const
}
