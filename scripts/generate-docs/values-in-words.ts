import type { JsonSchema } from './json-schema.ts'
import { NAMED_VALUES } from './named-values.ts'

/** What a field takes, in words: "pence or `unknown`", "list of keys, at least 1". */
export const valuesInWords = (schema: JsonSchema): string => {
  const named = nameIn(schema)
  if (named !== undefined) return `${named.words}${boundsOf(schema)}`
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum !== undefined) return either(schema.enum.map(code))
  if (schema.anyOf !== undefined) return either(schema.anyOf.map(valuesInWords))
  if (schema.oneOf !== undefined) return 'object of one of several kinds'
  switch (schema.type) {
    case 'array':
      return `list of ${severalInWords(schema.items ?? {})}${lengthOf(schema)}`
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `by key: ${valuesInWords(schema.additionalProperties)}`
        : 'object'
    case 'integer':
      return `whole number${boundsOf(schema)}`
    case 'string':
      return (
        PATTERNS[schema.pattern ?? ''] ?? (schema.pattern === undefined ? 'text' : `text like ${code(schema.pattern)}`)
      )
    default:
      return `${schema.type ?? 'anything'}${boundsOf(schema)}`
  }
}

/** What patterns say, for readers. */
const PATTERNS: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': '64 lower-case hex digits',
  '^(?:[01]\\d|2[0-3]):[0-5]\\d$': 'time of day such as `14:00`',
  '^[a-z]+(?:-[a-z]+)*\\/[a-z0-9]+(?:-[a-z0-9]+)*$': 'kind and key such as `service/ict`',
}

const nameIn = ({ $ref }: JsonSchema) => NAMED_VALUES[$ref?.replace('#/$defs/', '') ?? '']

const severalInWords = (items: JsonSchema): string => {
  const many = nameIn(items)?.many
  if (many !== undefined) return `${many}${boundsOf(items)}`
  if (items.oneOf !== undefined) return 'objects of several kinds'
  return items.type === 'object' && items.properties !== undefined ? 'objects' : valuesInWords(items)
}

const boundsOf = ({ minimum, maximum, exclusiveMinimum }: JsonSchema): string => {
  if (exclusiveMinimum !== undefined) return `, more than ${exclusiveMinimum}`
  if (minimum !== undefined && maximum !== undefined) return `, ${figure(minimum)} to ${figure(maximum)}`
  if (minimum !== undefined) return `, ${figure(minimum)} or more`
  return maximum === undefined ? '' : `, at most ${figure(maximum)}`
}

const figure = (value: number): string => value.toLocaleString('en-GB')

const lengthOf = ({ minItems, maxItems }: JsonSchema): string => {
  if (minItems !== undefined && maxItems !== undefined) return `, ${minItems} to ${maxItems}`
  if (minItems !== undefined) return `, at least ${minItems}`
  return maxItems === undefined ? '' : `, at most ${maxItems}`
}

const code = (value: unknown): string => `\`${String(value)}\``

const either = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')}${words.some((each) => each.includes(',')) ? ',' : ''} or ${words.at(-1)}`
