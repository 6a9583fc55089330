import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import type { Ground } from './matter-rows.ts'
import { type ReviewRow, sharedReviews } from './reviews.ts'

/** It was due by a day that has passed, and no entry says that all held it who were to. */
export const overdue = (reading: Ground): readonly Finding[] =>
  sharedReviews(reading).flatMap((row) => {
    const { review, dueOn, firstDueOn, isOverdue, notHeldBy, entries } = row
    if (isOverdue !== true) return []
    const by = listInWords(
      notHeldBy.map((body) => nameOfParty(reading.all.parties, body)),
      'or',
    )
    return [
      {
        severity: 'warning',
        subject: `review/${review}`,
        message: `The review ${review} was ${dueInWords(attestedValue(dueOn), attestedValue(firstDueOn))}, and no entry says that it was held${by === '' ? '' : ` by ${by}`}`,
        entries,
      },
    ]
  })

/** It was held after all, and later than was agreed: each council by its own day, against the day due last by then and the first. */
export const heldLate = (reading: Ground): readonly Finding[] =>
  sharedReviews(reading).flatMap((row) => {
    const late = row.held.filter(({ isLate }) => isLate.byLatest === true)
    const putOff = row.held.filter(({ isLate }) => isLate.byLatest !== true && isLate.byFirst === true)
    return [...lateAs(reading, row, late, 'later'), ...lateAs(reading, row, putOff, 'later than it was first due')]
  })

/** One finding of those who held it late against the same day. */
const lateAs = (
  reading: Ground,
  { review, dueOn, firstDueOn, entries }: ReviewRow,
  late: ReviewRow['held'],
  what: string,
): readonly Finding[] =>
  [...new Set(late.map((each) => attestedValue(each.dueOn)))].map((due) => {
    const some = late.filter((each) => attestedValue(each.dueOn) === due)
    const days = some.map(({ by, on }) => `${nameOfParty(reading.all.parties, by)} on ${formatDay(latestDayOf(on))}`)
    const last = attestedValue(dueOn)
    const then =
      due === undefined || last === undefined || due >= last ? '' : `; only then was it put off to ${formatDay(last)}`
    return {
      severity: 'note',
      subject: `review/${review}`,
      message: `The review ${review} was ${dueInWords(due, attestedValue(firstDueOn))}, and was held ${what}: by ${days.join(', by ')}${then}`,
      entries,
    }
  })

/** `due by 31 January 2009`; where it was put off, with the day that it was first due. */
const dueInWords = (last: Day | undefined, first: Day | undefined): string => {
  if (last === undefined) return first === undefined ? 'due on a day not known' : `first due by ${formatDay(first)}`
  return first === undefined || first === last
    ? `due by ${formatDay(last)}`
    : `first due by ${formatDay(first)} and then by ${formatDay(last)}`
}

/** To put off what was agreed is for whoever agreed it: who did, no entry says. */
export const putOffByNobody = ({ all: { governance } }: Ground): readonly Finding[] =>
  Object.entries(governance.reviews).flatMap(([review, { days }]) => {
    const dated = days.flatMap((day) => {
      const dueOn = attestedValue(day.dueOn)
      return dueOn === undefined ? [] : [{ day, dueOn }]
    })
    return dated.flatMap(({ day, dueOn }, index) => {
      const before = dated[index - 1]
      if (before === undefined || before.dueOn === dueOn || day.by.is !== 'unknown') return []
      const how = before.dueOn < dueOn ? 'put off' : 'brought forward'
      return [
        {
          severity: 'note' as const,
          subject: `review/${review}`,
          message: `By ${formatDay(day.on)} the review ${review} was ${how} from ${formatDay(before.dueOn)} to ${formatDay(dueOn)}, and no entry says who agreed to that`,
          entries: positionsOf(witnessesOf(before.day.dueOn), witnessesOf(day.dueOn)),
        },
      ]
    })
  })

/** A review is held to come to something: what that was, no entry says. */
export const outcomeUnknown = (reading: Ground): readonly Finding[] =>
  sharedReviews(reading).flatMap(({ review, held, entries }) => {
    const silent = held.filter(({ outcome }) => outcome.is === 'unknown')
    if (silent.length === 0) return []
    return [
      {
        severity: 'note',
        subject: `review/${review}`,
        message: `The review ${review} was held by ${listInWords(silent.map(({ by }) => nameOfParty(reading.all.parties, by)))}, and no entry says what came of it`,
        entries,
      },
    ]
  })
