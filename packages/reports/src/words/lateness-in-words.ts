import { type DayRange, formatDay, type Lateness, UNKNOWN, type Verdict } from '@programme-ledger/core'
import { counted } from './counted.ts'

/** How a target stands against a day that it was due on: `31 January 2009: not met, 202 days late by its last report`. */
export const latenessInWords = ({ dueOn, verdict, days }: Lateness): string =>
  `${formatDay(dueOn)}: ${verdictInWords(verdict, days)}`

const verdictInWords = (verdict: Verdict, days: Lateness['days']): string => {
  if (isRange(days)) return `not met, ${days.least} to ${days.most} days late by its last report`
  const many = days === UNKNOWN || days === 0 ? undefined : counted(Math.abs(days), 'day')
  switch (verdict) {
    case 'metInTime':
      return many === undefined ? 'met in time' : `met ${many} early`
    case 'metLate':
      return many === undefined ? 'met late' : `met ${many} late`
    case 'notMet':
      return many === undefined ? 'not met' : `not met, ${many} late by its last report`
    case 'notDueYet':
      return many === undefined ? 'due that day' : `due in ${many}`
    default:
      return WORDS[verdict]
  }
}

const isRange = (days: Lateness['days']): days is DayRange => typeof days === 'object'

const WORDS: Readonly<Record<Exclude<Verdict, 'metInTime' | 'metLate' | 'notMet' | 'notDueYet'>, string>> = {
  metUndated: 'met, on which day is not stated',
  notReported: 'whether it was met is not stated',
  abandoned: 'given up',
  contested: 'sources disagree',
  undetermined: 'its source is too vague to tell',
}
