import type { z } from 'zod'
import { NAMED_VALUES } from './named-values.ts'

/** What the refinements of a schema refuse, as their errors word it: "Refused where it names a saving twice: name each once." */
export const refusedWhere = (schema: z.core.$ZodType): readonly string[] =>
  (schema._zod.def.checks ?? []).filter((check) => !OF_NAMED_VALUES.has(check)).flatMap(sentenceOf)

/** What a key or a text may be is said once, where values are explained. */
const OF_NAMED_VALUES = new Set(Object.values(NAMED_VALUES).flatMap(({ schema }) => schema._zod.def.checks ?? []))

// The type of an error's parameter is erased with that of its check.
const NOTHING_REFUSED = { code: 'custom', input: undefined, path: [] } as never

/** A message that depends on what is refused has no words of its own. */
const sentenceOf = (check: z.core.$ZodCheck): readonly string[] => {
  const { check: kind, error, path } = check._zod.def as z.core.$ZodCustomDef // which of them it is, the next line asks
  if (kind !== 'custom' || error === undefined) return []
  try {
    const words = error(NOTHING_REFUSED)
    return typeof words === 'string'
      ? [`Refused where ${path === undefined ? whatIs(words) : `\`${path.join('.')}\``} ${words}.`]
      : []
  } catch {
    return []
  }
}

const whatIs = (words: string): string => (words.startsWith('are ') ? 'they' : 'it')
