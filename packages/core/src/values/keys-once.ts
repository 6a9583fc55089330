import { z } from 'zod'
import { Key } from './key.ts'

interface Words {
  /** What is wrong with a list of none, and what would be right. */
  readonly none: string
  /** What would be right where a key is named twice. */
  readonly once: string
}

/** The schema of a list of keys: at least one, and each once. */
export const keysOnce = ({ none, once }: Words) =>
  z
    .array(Key)
    .min(1, { error: none })
    .refine((keys) => firstTwice(keys) === undefined, {
      // What a refinement refuses is a list of keys.
      error: ({ input }) => `names ${firstTwice(input as Key[])} twice: ${once}`,
    })

const firstTwice = (keys: readonly Key[]): Key | undefined => keys.find((key, index) => keys.indexOf(key) !== index)
