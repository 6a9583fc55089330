import { LedgerError } from '../errors.ts'
import type { Head } from './head.ts'

/** Where a writer believes the log to end. `empty` says that there is no entry yet; `any` takes it as it is. */
export type ExpectedPosition = number | 'empty' | 'any'

/** Somebody else appended first. `head` is where the log really ends (law S4). */
export class PositionConflictError extends LedgerError {
  readonly expected: ExpectedPosition
  readonly head: Head

  constructor(expected: ExpectedPosition, head: Head) {
    super(
      'position-conflict',
      `The ledger ${head.ledger} ends at position ${head.size}, not at ${expected}: read what came since, and append again`,
    )
    this.expected = expected
    this.head = head
  }
}

/** An id that is already taken by another entry (law S3). */
export class IdReusedError extends LedgerError {
  readonly id: string

  constructor(id: string, where: string) {
    super(
      'id-reused',
      `The id ${id} is taken ${where}: give each new fact an id of its own, and keep it only to record the very same draft again`,
    )
    this.id = id
  }
}

/** A batch of which some drafts are recorded and some are not (law S3). */
export class BatchPartlyRecordedError extends LedgerError {
  readonly recorded: readonly string[]

  constructor(recorded: readonly string[], size: number) {
    super(
      'batch-partly-recorded',
      `${recorded.length} of the ${size} drafts are recorded already (${recorded.join(', ')}): a batch is recorded as a whole or not at all, so send only the others`,
    )
    this.recorded = recorded
  }
}
