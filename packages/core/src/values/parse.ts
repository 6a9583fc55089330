import type { z } from 'zod'
import { LedgerError } from '../errors.ts'

/** A value that does not have the shape it should. */
export class InvalidValueError extends LedgerError {
  readonly issues: readonly ShapeIssue[]

  constructor(what: string, issues: readonly ShapeIssue[]) {
    super('invalid-value', `${what} is not valid: ${issues.map((issue) => describeIssue(issue)).join('; ')}`)
    this.issues = issues
  }
}

/** One thing wrong with a value's shape: `field` is a dotted path, empty for the value itself. */
export interface ShapeIssue {
  readonly field: string
  readonly problem: string
}

const describeIssue = ({ field, problem }: ShapeIssue): string => (field === '' ? problem : `${field}: ${problem}`)

export const shapeIssues = (error: z.ZodError): readonly ShapeIssue[] =>
  error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), problem: issue.message }))

/** Parses `value`, or throws an {@link InvalidValueError} that calls it by `what`. */
export const parseAs = <Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output => {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new InvalidValueError(what, shapeIssues(parsed.error))
  return parsed.data
}
