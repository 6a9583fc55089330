import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, notStated, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { isBefore, possiblyLast } from '../../values/possible-order.ts'
import { nameOfParty } from '../parties/state.ts'
import { standingApprovals } from './approved-day.ts'
import { changeInWords } from './in-words.ts'
import { giveOneDay } from './move-of.ts'
import { type Ground, ofEachTarget } from './of-the-plan.ts'

/** By how much a day moves is counted in days and months of the calendar, beside what the source prints. */
export const printedChangeIsWrong = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, statements }) =>
    statements.flatMap(({ on, printedAgrees, printedChange, changeFromPrinted, change, from, dueOn }) => {
      const made = changeFromPrinted ?? change
      if (printedAgrees !== 'differs' || made === undefined) return []
      return [
        {
          severity: 'warning' as const,
          message: `${name}: the revision of ${formatDay(on)} is printed as "${attestedValue(printedChange)}", and from ${formatDay(made.from)} to ${formatDay(made.to)} is ${changeInWords(made)}`,
          entries: positionsOf(...[printedChange, from, dueOn].map(witnessesOf)),
        },
      ]
    }),
  )

/** A source that moves a target from a day that it was no longer due on does not know of the revision in between, or ignores it. */
export const movedFromAnotherDay = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, statements }) =>
    statements.flatMap((row) => {
      const { on, from, dueOn, move, change, entries } = row
      const printed = attestedValue(from)
      if (printed === undefined || change === undefined || printed === change.from) return []
      // Who states a move again may name the day that it was due on before that, or the one that it was moved to.
      const isSaidAgain = statements.some((each) => each !== row && each.move === move && !isBefore(row, each))
      if (move !== undefined && isSaidAgain && printed === change.to) return []
      const before = statements.filter((each) => attestedValue(each.dueOn) === change.from && !isBefore(row, each))
      return [
        {
          severity: 'warning' as const,
          message: `${name}: the revision of ${formatDay(on)} moves it from ${formatDay(printed)}, and it was due by ${formatDay(change.from)} until then`,
          entries: positionsOf(...[from, dueOn].map(witnessesOf), entries, ...before.map((each) => each.entries)),
        },
      ]
    }),
  )

/** Each council decides for itself: until all have approved one day, none of them is the day that all approved. */
export const approvedForOtherDays = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, target: key, dueOn }) => {
    const target = reading.all.plan.targets[key]
    // What sets it for several days is found as what sources disagree about.
    if (target === undefined || target.revisions.length === 0) return []
    const approvals = standingApprovals(target, reading.all.parties).filter(
      ({ statement }) => statement.dueOn.is === 'known',
    )
    const isInOrder = approvals.some(({ statement }) =>
      approvals.some((other) => !giveOneDay(statement, other.statement) && isBefore(statement, other.statement)),
    )
    const days = [...new Set(approvals.flatMap(({ statement }) => claimedValues(statement.dueOn)))].sort()
    if (days.length < 2 || (dueOn.is === 'contested' && !isInOrder)) return []
    const each = days.map((day) => {
      const by = approvals.filter(({ statement }) => attestedValue(statement.dueOn) === day)
      return `${formatDay(day)} by ${listInWords(by.map(({ body, statement }) => `${nameOfParty(reading.all.parties, body)} on ${formatDay(statement.on)}`))}`
    })
    return [
      {
        severity: 'warning',
        message: `${name}: ${each.join(', and ')} are what was last approved, so that no day is approved by all: record the approval that is missing, or correct one`,
        entries: positionsOf(
          ...approvals.flatMap(({ body, statement }) => [
            witnessesOf(statement.dueOn),
            witnessesOf(statement.approvedBy[body] ?? notStated()),
          ]),
        ),
      },
    ]
  })

/** A paper that prints a target as it was before a body moved it. */
export const setAgainAsBefore = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, statements }) =>
    statements.flatMap((again) => {
      const moved = possiblyLast(statements.filter((row) => row.move !== undefined && isBefore(row, again)))
      const said = attestedValue(again.dueOn)
      const [stood, ...others] = new Set(moved.map(({ dueOn }) => attestedValue(dueOn)))
      const first = statements.find(({ ref }) => ref === moved[0]?.move)
      if (again.move !== undefined || first === undefined || said === undefined || stood === undefined) return []
      if (said === stood || others.length > 0) return []
      return [
        {
          severity: 'warning' as const,
          message: `${name} is set again on ${formatDay(again.on)} for ${formatDay(said)}, and was moved to ${formatDay(stood)} on ${formatDay(first.on)}: the later statement moves nothing`,
          entries: positionsOf(
            witnessesOf(again.dueOn),
            ...moved.map(({ dueOn }) => witnessesOf(dueOn)),
            witnessesOf(first.dueOn),
          ),
        },
      ]
    }),
  )

/** To move a target is for the body that set it: which it was, no entry says. One finding of a move, whoever states it again. */
export const revisedByNobody = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, statements }) =>
    statements.flatMap(({ ref, move, on }) => {
      const all = statements.filter((row) => row.move === ref)
      if (move !== ref || all.some(({ approvedBy }) => approvedBy.length > 0)) return []
      return [
        {
          severity: 'warning' as const,
          message: `${name} is revised on ${formatDay(on)}, and no entry says which body approved that`,
          entries: positionsOf(...all.map(({ entries }) => entries)),
        },
      ]
    }),
  )
