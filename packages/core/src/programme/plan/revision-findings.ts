import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { changeInWords } from './in-words.ts'
import { isBefore } from './last-of.ts'
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
    statements.flatMap(({ on, from, dueOn, change, entries }) => {
      const printed = attestedValue(from)
      if (printed === undefined || change === undefined || printed === change.from) return []
      const before = statements.filter((row) => attestedValue(row.dueOn) === change.from && row.on <= on)
      return [
        {
          severity: 'warning' as const,
          message: `${name}: the revision of ${formatDay(on)} moves it from ${formatDay(printed)}, and it was due by ${formatDay(change.from)} until then`,
          entries: positionsOf(...[from, dueOn].map(witnessesOf), entries, ...before.map((row) => row.entries)),
        },
      ]
    }),
  )

/** A paper that prints a target as it was before a body moved it. */
export const setAgainAsBefore = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, statements }) =>
    statements.flatMap((again) => {
      const moved = statements.findLast((row) => row.how === 'revised' && isBefore(row, again))
      const [said, stood] = [attestedValue(again.dueOn), moved && attestedValue(moved.dueOn)]
      if (again.how === 'revised' || moved === undefined || said === undefined || stood === undefined) return []
      if (said === stood) return []
      return [
        {
          severity: 'warning' as const,
          message: `${name} is set again on ${formatDay(again.on)} for ${formatDay(said)}, and was moved to ${formatDay(stood)} on ${formatDay(moved.on)}: the later statement moves nothing`,
          entries: positionsOf(witnessesOf(again.dueOn), witnessesOf(moved.dueOn)),
        },
      ]
    }),
  )

/** To move a target is for the body that set it: which it was, no entry says. */
export const revisedByNobody = (reading: Ground): readonly Finding[] =>
  ofEachTarget(reading, ({ name, statements }) =>
    statements.flatMap(({ how, on, approvedBy, entries }) =>
      how === 'revised' && approvedBy.length === 0
        ? [
            {
              severity: 'warning' as const,
              message: `${name} is revised on ${formatDay(on)}, and no entry says which body approved that`,
              entries,
            },
          ]
        : [],
    ),
  )
