import type { Finding } from '../../slice/finding.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { latestDayOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import type { Ground } from './matter-rows.ts'
import { sharedReviews } from './reviews.ts'

/** It was due by a day that has passed, and no entry says that all held it who were to. */
export const overdue = (reading: Ground): readonly Finding[] =>
  sharedReviews(reading).flatMap(({ review, dueOn, isOverdue, notHeldBy, entries }) => {
    const due = attestedValue(dueOn)
    if (isOverdue !== true || due === undefined) return []
    const by = listInWords(
      notHeldBy.map((body) => nameOfParty(reading.all.parties, body)),
      'or',
    )
    return [
      {
        severity: 'warning',
        subject: `review/${review}`,
        message: `The review ${review} was due by ${formatDay(due)}, and no entry says that it was held${by === '' ? '' : ` by ${by}`}`,
        entries,
      },
    ]
  })

/** It was held after all, and later than was agreed: each council by its own day. */
export const heldLate = (reading: Ground): readonly Finding[] =>
  sharedReviews(reading).flatMap(({ review, dueOn, held, entries }) => {
    const due = attestedValue(dueOn)
    const late = held.filter(({ on }) => due !== undefined && on.is === 'known' && (on.value.earliest ?? '') > due)
    if (due === undefined || late.length === 0) return []
    const days = late.map(({ by, on }) => `${nameOfParty(reading.all.parties, by)} on ${formatDay(latestDayOf(on))}`)
    return [
      {
        severity: 'note',
        subject: `review/${review}`,
        message: `The review ${review} was due by ${formatDay(due)}, and was held later: by ${days.join(', by ')}`,
        entries,
      },
    ]
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
