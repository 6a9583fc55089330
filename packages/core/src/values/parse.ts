import type { z } from 'zod'
import { LedgerError } from '../errors.ts'
import { type ShapeIssue, shapeIssues } from './shape-issue.ts'

/** A value that does not have the shape it should. */
export class InvalidValueError extends LedgerError {
  readonly issues: readonly ShapeIssue[]

  constructor(what: string, issues: readonly ShapeIssue[]) {
    super('invalid-value', `${what} is not valid: ${issues.map(describeIssue).join('; ')}`)
    this.issues = issues
  }
}

/** Options that are misspelt or hold what they cannot. */
export class InvalidOptionError extends LedgerError {
  readonly issues: readonly ShapeIssue[]

  constructor(what: string, issues: readonly ShapeIssue[]) {
    super('invalid-option', `${what} are not valid: ${issues.map(describeIssue).join('; ')}`)
    this.issues = issues
  }
}

const describeIssue = ({ field, problem, remedy }: ShapeIssue): string =>
  `${field === '' ? '' : `${field}: `}${problem}: ${remedy}`

/** Parses `value`, or throws an {@link InvalidValueError} that calls it by `what`. */
export const parseAs = <Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new InvalidValueError(what, issuesOf(schema, value))
}

/** Parses options, or throws an {@link InvalidOptionError} that calls them by `what`: `The options of asAt`. */
export const parseOptions = <Output>(schema: z.ZodType<Output>, options: unknown, what: string): Output => {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  throw new InvalidOptionError(what, issuesOf(schema, options))
}

/** Everything that is wrong with the shape of a value; nothing where a schema takes it. */
export const issuesOf = (schema: z.ZodType, value: unknown): readonly ShapeIssue[] => {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? [] : shapeIssues(schema, parsed.error)
}
