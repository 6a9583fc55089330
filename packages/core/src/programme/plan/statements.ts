import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, type Claim, claimedValues, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { keysNamed } from '../../values/name-keys.ts'
import type { Reads } from '../../values/reads.ts'
import { changeBetween, type DayChange } from './change-between.ts'
import { isBefore, lastOf, saidLast } from './last-of.ts'
import type { Lateness } from './lateness.ts'
import { comparePrinted, type PrintedChange } from './printed-change.ts'
import type { Revision, Setting, Statement, TargetReads } from './state.ts'

/** `setAgain`: stated once more on a later day, which moves nothing. */
export type StatedHow = 'set' | 'setAgain' | 'revised'

/** What was said on one day of when a target is due. What its source leaves out is not stated. */
export interface StatementRow extends Row, Readonly<Omit<Statement, 'approvedBy'>> {
  readonly how: StatedHow
  /** The bodies that approved it, by key. */
  readonly approvedBy: readonly Claim<Key>[]
  /**
   * Whether it is what the target is due by now; of several, where sources disagree and nobody moved it since, or are too vague
   * to tell which moved it last.
   */
  readonly isStanding: boolean
  readonly printedIn: Attested<string>
  readonly asMinuted: Attested<string>
  readonly reason: Attested<string>
  /** What it was due on before, as this source prints it. */
  readonly from: Attested<Day>
  /** By how much it moves as printed. */
  readonly printedChange: Attested<string>
  /** How far it lies from the day that was due before; undefined where nothing was, or either is not known to be one day. */
  readonly change: DayChange | undefined
  /** How far it lies from what this source prints as the day before. */
  readonly changeFromPrinted: DayChange | undefined
  /** Undefined where no change is printed, or there are no two days to compare it with. */
  readonly printedAgrees: PrintedChange | undefined
  /** Against each day that sources of this statement give; none where the day is not known. */
  readonly lateness: readonly Lateness[]
}

/** A setting or a revision before it is a row. */
export interface DatedStatement {
  readonly how: StatedHow
  readonly statement: Reads<Setting> | Reads<Revision>
}

/** What a target is due by: as its last revision has it, or else as all that set it do. */
export const standingDueOn = ({ setFor, revisions }: Pick<TargetReads, 'setFor' | 'revisions'>): Attested<Day> =>
  revisions.length === 0 ? setFor : saidLast(lastOf(revisions).map(({ dueOn }) => dueOn))

/** The last due day that a body approved, and which bodies did. */
export interface ApprovedDay {
  readonly dueOn: Attested<Day>
  /** By key. */
  readonly by: readonly Claim<Key>[]
  /** The last day that the statement can be of. */
  readonly on: Day
}

export const approvedDay = ({ settings, revisions }: TargetReads): ApprovedDay | undefined => {
  const lastApproved = (statements: readonly Reads<Statement>[]): readonly Reads<Statement>[] =>
    lastOf(statements.filter(({ approvedBy }) => Object.keys(approvedBy).length > 0))
  const moved = lastApproved(revisions)
  const last = moved.length > 0 ? moved : lastApproved(settings)
  const on = last.at(-1)?.on
  return (
    on && {
      dueOn: saidLast(last.map(({ dueOn }) => dueOn)),
      by: keysNamed(...last.map(({ approvedBy }) => approvedBy)),
      on,
    }
  )
}

/** Every statement of when a target is due, in order of their days; what is set and moved on one day is set first. */
const statementsOf = ({ settings, revisions }: TargetReads): readonly DatedStatement[] =>
  [
    ...settings.map((statement) => ({
      how: settings.some((other) => isBefore(other, statement)) ? ('setAgain' as const) : ('set' as const),
      statement,
    })),
    ...revisions.map((statement) => ({ how: 'revised' as const, statement })),
  ].sort((a, b) => byText(a.statement.on, b.statement.on))

/** The day that a target was due on before a statement, where it is known to be one day. */
const dueBefore = (target: TargetReads, { statement, how }: DatedStatement): Day | undefined => {
  const revised = target.revisions.filter((other) => other !== statement && !isBefore(statement, other))
  if (revised.some((other) => !isBefore(other, statement))) return undefined
  if (revised.length > 0) return attestedValue(saidLast(lastOf(revised).map(({ dueOn }) => dueOn)))
  // What is set and moved on one day is set first.
  const settings = target.settings.filter((other) =>
    how === 'revised' ? !isBefore(statement, other) : other !== statement && !isBefore(statement, other),
  )
  const [day, ...others] = new Set(settings.flatMap(({ dueOn }) => claimedValues(dueOn)))
  return others.length === 0 ? day : undefined
}

export const statementRows = (
  ref: string,
  target: TargetReads,
  latenessAgainst: (dueOn: Day) => Lateness,
): readonly StatementRow[] => {
  const standing = lastOf(target.revisions)
  return statementsOf(target).map((dated) => {
    const { how, statement } = dated
    const {
      asMinuted = notStated<string>(),
      from = notStated<Day>(),
      printedChange = notStated<string>(),
      printedIn = notStated<string>(),
      reason = notStated<string>(),
    }: Partial<Reads<Revision & Setting>> = statement
    const [dueOn, before] = [attestedValue(statement.dueOn), dueBefore(target, dated)]
    const change = between(before, dueOn)
    const changeFromPrinted = between(attestedValue(from), dueOn)
    return {
      ref: `${ref}/${how === 'revised' ? 'revised' : 'set'}/${statement.on}`,
      how,
      isStanding: target.revisions.length === 0 || standing.some((last) => last === statement),
      on: statement.on,
      when: statement.when,
      dueOn: statement.dueOn,
      asStated: statement.asStated,
      approvedBy: keysNamed(statement.approvedBy),
      printedIn,
      asMinuted,
      reason,
      from,
      printedChange,
      change,
      changeFromPrinted,
      printedAgrees: agreement(printedChange, changeFromPrinted ?? change),
      lateness: [...new Set(claimedValues(statement.dueOn))].sort().map(latenessAgainst),
      entries: witnessesIn(statement),
    }
  })
}

const between = (from: Day | undefined, to: Day | undefined): DayChange | undefined =>
  from === undefined || to === undefined ? undefined : changeBetween(from, to)

const agreement = (printed: Attested<string>, change: DayChange | undefined): PrintedChange | undefined => {
  if (printed.is === 'unknown' || change === undefined) return undefined
  return printed.is === 'known' ? comparePrinted(printed.value, change) : 'notComparable'
}
