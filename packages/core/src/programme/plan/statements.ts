import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, type Claim, claimedValues, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { keysNamed } from '../../values/name-keys.ts'
import { isBefore, possiblyLast, saidLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import { isApproved } from './approved-day.ts'
import { changeBetween, type DayChange } from './change-between.ts'
import type { Lateness } from './lateness.ts'
import { moveOf } from './move-of.ts'
import { comparePrinted, type PrintedChange } from './printed-change.ts'
import type { Revision, Setting, Statement, TargetReads } from './state.ts'

/** `setAgain`, `revisedAgain`: stated once more on a later day, by another body or paper, which moves nothing. */
export type StatedHow = 'set' | 'setAgain' | 'revised' | 'revisedAgain'

/** What was said on one day of when a target is due. What its source leaves out is not stated. */
export interface StatementRow extends Row, Readonly<Omit<Statement, 'approvedBy'>> {
  readonly how: StatedHow
  /** The bodies that approved it by this statement, by key. */
  readonly approvedBy: readonly Claim<Key>[]
  /**
   * Of a revision, the ref of the first row of the move that it makes, or states again: one for all that give one day without
   * another in between. Undefined of what sets the target.
   */
  readonly move: string | undefined
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
  /** How far it lies from the day that was due before the move; undefined where nothing was, or either is not known to be one day. */
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
  revisions.length === 0 ? setFor : saidLast(lastMoves(revisions).map(({ dueOn }) => dueOn))

/** The statements that may be the last, each with those that it states again. */
const lastMoves = <Each extends Reads<Statement>>(statements: readonly Each[]): readonly Each[] => {
  const last = new Set(possiblyLast(statements).flatMap((each) => moveOf(each, statements)))
  return statements.filter((each) => last.has(each))
}

/** Every statement of when a target is due, in order of their days; what is set and moved on one day is set first. */
const statementsOf = ({ settings, revisions }: TargetReads): readonly DatedStatement[] =>
  [
    ...settings.map((statement) => ({
      how: settings.some((other) => isBefore(other, statement)) ? ('setAgain' as const) : ('set' as const),
      statement,
    })),
    ...revisions.map((statement) => ({
      how: moveOf(statement, revisions).some((other) => isBefore(other, statement))
        ? ('revisedAgain' as const)
        : ('revised' as const),
      statement,
    })),
  ].sort((a, b) => byText(a.statement.on, b.statement.on))

/** The day that a target was due on before a statement, or before the move that it states again, where it is known to be one day. */
const dueBefore = (target: TargetReads, { statement, how }: DatedStatement): Day | undefined => {
  const move = isRevision(how) ? moveOf(statement, target.revisions) : [statement]
  const revised = target.revisions.filter((other) => !move.includes(other) && !isBefore(statement, other))
  if (revised.some((other) => !isBefore(other, statement))) return undefined
  if (revised.length > 0) return attestedValue(saidLast(possiblyLast(revised).map(({ dueOn }) => dueOn)))
  // What is set and moved on one day is set first.
  const settings = target.settings.filter(
    (other) => !move.includes(other) && move.every((each) => !isBefore(each, other)),
  )
  const [day, ...others] = new Set(settings.flatMap(({ dueOn }) => claimedValues(dueOn)))
  return others.length === 0 ? day : undefined
}

/**
 * The same as the source itself prints it, where that is right for the bodies that approve: they may not know, or not count, what
 * nobody approved, or what another council approved by itself.
 */
const dueBeforeAsPrinted = (target: TargetReads, dated: DatedStatement, printed: Day | undefined): Day | undefined => {
  const { statement } = dated
  const { revisions } = target
  const known = [
    revisions,
    ...(isApproved(statement) ? [revisions.filter(isApproved), revisions.filter(sharesABodyWith(statement))] : []),
  ]
  const [first, ...others] = known.map((each) => dueBefore({ ...target, revisions: each }, dated))
  return others.find((day) => day !== undefined && day === printed) ?? first
}

const sharesABodyWith =
  ({ approvedBy }: Reads<Statement>) =>
  (other: Reads<Statement>): boolean =>
    Object.keys(other.approvedBy).some((body) => body in approvedBy)

const isRevision = (how: StatedHow): boolean => how === 'revised' || how === 'revisedAgain'

export const statementRows = (
  ref: string,
  target: TargetReads,
  latenessAgainst: (dueOn: Day) => Lateness,
): readonly StatementRow[] => {
  const standing: readonly Reads<Statement>[] = lastMoves(target.revisions)
  return statementsOf(target).map((dated) => {
    const { how, statement } = dated
    const {
      asMinuted = notStated<string>(),
      from = notStated<Day>(),
      printedChange = notStated<string>(),
      printedIn = notStated<string>(),
      reason = notStated<string>(),
    }: Partial<Reads<Revision & Setting>> = statement
    const [dueOn, before] = [attestedValue(statement.dueOn), dueBeforeAsPrinted(target, dated, attestedValue(from))]
    const change = between(before, dueOn)
    const changeFromPrinted = between(attestedValue(from), dueOn)
    const [first] = isRevision(how) ? moveOf(statement, target.revisions) : []
    return {
      ref: `${ref}/${isRevision(how) ? 'revised' : 'set'}/${statement.on}`,
      how,
      move: first && `${ref}/revised/${first.on}`,
      isStanding: target.revisions.length === 0 || standing.includes(statement),
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
