import { z } from 'zod'

/** One thing wrong with a value's shape, said so that somebody can mend it. */
export interface ShapeIssue {
  /** A dotted path; empty for the value itself. */
  readonly field: string
  readonly problem: string
  /** What would be right. */
  readonly remedy: string
}

/** Everything that is wrong with a value that a schema refused. */
export const shapeIssues = (schema: z.ZodType, error: z.ZodError): readonly ShapeIssue[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return { field: path.join('.'), ...explain(issue) }
    const remedy = path.length === 0 ? `there are the fields ${fieldsOf(schema)}` : 'leave it out, or mend its name'
    return issue.keys.map((key) => ({ field: [...path, key].join('.'), problem: 'is no field', remedy }))
  })

const explain = (issue: z.core.$ZodIssue): Omit<ShapeIssue, 'field'> => {
  if (issue.code === 'invalid_value') return { problem: describe(issue.input), remedy: `give ${oneOf(issue.values)}` }
  if (issue.code === 'invalid_key' && issue.issues[0] !== undefined) return inTwo(issue.issues[0].message)
  if (!isZodsOwn(issue.message)) return inTwo(issue.message)
  switch (issue.code) {
    case 'too_small':
      return { problem: describe(issue.input), remedy: `give at least ${issue.minimum}` }
    case 'too_big':
      return { problem: describe(issue.input), remedy: `give at most ${issue.maximum}` }
    case 'invalid_type':
      return { problem: describe(issue.input), remedy: `give ${WORDS[issue.expected] ?? issue.expected}` }
    default:
      return { problem: describe(issue.input), remedy: issue.message }
  }
}

/** The schemas of this library say what is wrong, a colon, and what would be right. */
const inTwo = (message: string): Omit<ShapeIssue, 'field'> => {
  const colon = message.indexOf(': ')
  return colon < 0
    ? { problem: message, remedy: 'give it another value' }
    : { problem: message.slice(0, colon), remedy: message.slice(colon + 2) }
}

/** Whether zod speaks in its own words, and not the schema. */
const isZodsOwn = (message: string): boolean => /^(?:Invalid|Too|Unrecognized)/.test(message)

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object of named fields',
  record: 'an object of named fields',
  boolean: 'true or false',
}

const describe = (input: unknown): string => {
  if (input === undefined) return 'is missing'
  return typeof input === 'object' && input !== null
    ? `is ${Array.isArray(input) ? 'a list' : 'an object'}`
    : `is ${typeof input === 'string' ? JSON.stringify(input) : String(input)}`
}

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`

const fieldsOf = (schema: z.ZodType): string =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : 'of its schema'
