import { z } from 'zod'

/** The schema of an option that is a function. */
export const isFunction = z.custom<() => never>((value) => typeof value === 'function', {
  error: 'is not a function: give one, or leave it out',
})
