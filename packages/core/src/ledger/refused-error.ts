import { LedgerError } from '../errors.ts'
import type { Violation } from '../slice/violation.ts'

/** A batch that may not be recorded. Nothing of it was; all that is wrong with it is here. */
export class RefusedError extends LedgerError {
  readonly violations: readonly Violation[]

  constructor(violations: readonly Violation[]) {
    super(
      'refused',
      `Nothing was recorded, for ${violations.length === 1 ? 'one reason' : `${violations.length} reasons`}:\n${violations.map(describeViolation).join('\n')}`,
    )
    this.violations = violations
  }
}

/** A violation in one line: the rule, the entry, the field, what is wrong, what would be right. */
export const describeViolation = (violation: Violation): string => {
  const { rule, field, problem, remedy } = violation
  return `- ${rule}: ${describeEntry(violation)}, ${field} ${problem}; ${remedy}`
}

/** A draft by its place in the batch; an entry that was recorded before by its position, for it is the batch that is wrong. */
const describeEntry = ({ entry, type, position, draft }: Violation): string => {
  if (position !== undefined) return `entry ${position} (${type}), recorded before, would no longer hold`
  return draft === undefined ? `${type} ${entry}` : `draft ${draft} (${type}, ${entry})`
}
