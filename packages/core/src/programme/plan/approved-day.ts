import { type Attested, attestedValue, type Claim } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { keysNamed } from '../../values/name-keys.ts'
import { isBefore, saidLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import type { PartiesReads } from '../parties/state.ts'
import { giveOneDay } from './move-of.ts'
import type { Statement, TargetReads } from './state.ts'

/** The due day that bodies approved last, each on its own, and which did. */
export interface ApprovedDay {
  /** Contested where councils last approved different days, or nobody can tell which approval is the last. */
  readonly dueOn: Attested<Day>
  /** By key: all whose last approval is of one of those days. */
  readonly by: readonly Claim<Key>[]
  /** The last day that the last of their statements can be of. */
  readonly on: Day
}

/** That one body approved what is said of when a target is due. */
export interface Approval {
  readonly body: Key
  readonly statement: Reads<Statement>
}

export const approvedDay = (target: TargetReads, parties: PartiesReads): ApprovedDay | undefined => {
  const approvals = standingApprovals(target, parties)
  const on = approvals
    .map(({ statement }) => statement.on)
    .sort()
    .at(-1)
  return (
    on && {
      dueOn: saidLast([...new Set(approvals.map(({ statement }) => statement))].map(({ dueOn }) => dueOn)),
      by: keysNamed(
        ...approvals.map(({ body, statement }) =>
          Object.fromEntries(Object.entries(statement.approvedBy).filter(([key]) => key === body)),
        ),
      ),
      on,
    }
  )
}

/**
 * What bodies approved last. An approval stands until the same body approves another day. One council cannot take back what
 * another approved; a board or a committee acts for all, so that it can, and a council what it approved. Statements of it that nobody
 * approved take back no approval; what sets a target anew for the day that it was moved to approves that.
 */
export const standingApprovals = ({ settings, revisions }: TargetReads, parties: PartiesReads): readonly Approval[] => {
  const [set, moved]: readonly (readonly Approval[])[] = [settings, revisions].map(approvalsIn)
  const from = moved?.length ? moved : (set ?? [])
  const last = from.filter((one) => !from.some((other) => takesBack(other, one, parties)))
  const again = (set ?? []).filter(
    (each) =>
      !last.includes(each) &&
      last.some(({ statement }) => giveOneDay(statement, each.statement) && isBefore(statement, each.statement)),
  )
  return [...last, ...again]
}

/** Whether any body approved it. */
export const isApproved = ({ approvedBy }: Reads<Statement>): boolean => Object.keys(approvedBy).length > 0

const approvalsIn = (statements: readonly Reads<Statement>[]): readonly Approval[] =>
  statements.flatMap((statement) => Object.keys(statement.approvedBy).map((body) => ({ body, statement })))

const takesBack = (later: Approval, earlier: Approval, parties: PartiesReads): boolean =>
  isBefore(earlier.statement, later.statement) &&
  !giveOneDay(earlier.statement, later.statement) &&
  (later.body === earlier.body || ![later, earlier].every(({ body }) => isCouncil(body, parties)))

const isCouncil = (body: Key, { parties }: PartiesReads): boolean => {
  const kind = parties[body]?.kind
  return kind !== undefined && attestedValue(kind) === 'council'
}
