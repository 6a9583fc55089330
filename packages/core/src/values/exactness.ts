import { z } from 'zod'

/** How a source qualifies a figure that it does not give exactly. */
export const Qualifier = z.enum(['approximately', 'atLeast', 'atMost'])

/** A figure is good to this many pence either way: 50,000 where a table prints whole thousands of pounds. */
export const GoodTo = z
  .int()
  .nonnegative({ error: 'is less than nothing: give how many pence the figure may be off either way' })
