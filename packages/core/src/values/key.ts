import { z } from 'zod'

const isOwnWord = (key: string): boolean => !(key in Object.prototype)

/**
 * The name by which data refers to a thing: `ict`, `car-parks`. Lower case, digits and hyphens, at most 64 characters,
 * and neither `unknown` nor a name that every JavaScript object already has, such as `constructor`.
 */
export const Key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'is not a key: use lower-case letters, digits and single hyphens, such as car-parks',
  })
  .max(64, { error: 'is too long for a key: at most 64 characters' })
  .refine((key) => key !== 'unknown', { error: 'is what stands for no key at all: choose another key' })
  .refine(isOwnWord, { error: 'is a word that JavaScript keeps for itself: choose another key' })
export type Key = z.output<typeof Key>

/** A table by domain key. A key may be absent, so reading one always yields `undefined` as well. */
export type Keyed<Value> = { [key: string]: Value }
