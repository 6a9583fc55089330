import { formatDay, type Lateness, UNKNOWN, type Verdict } from '@programme-ledger/core'
import { count } from './count.ts'

/** How a target stands against a day that it was due on: `31 January 2009: not met, 202 days late by its last report`. */
export const latenessInWords = ({ dueOn, verdict, days }: Lateness): string =>
  `${formatDay(dueOn)}: ${verdictInWords(verdict, days)}`

const verdictInWords = (verdict: Verdict, days: Lateness['days']): string => {
  if (typeof days === 'object') return `not met, ${days.least} to ${days.most} days late by its last report`
  const number = days === UNKNOWN ? undefined : Math.abs(days)
  const many = number === undefined ? undefined : count(number, 'day')
  switch (verdict) {
    case 'metInTime':
      return many === undefined || number === 0 ? 'met in time' : `met ${many} early`
    case 'metLate':
      return many === undefined ? 'met late' : `met ${many} late`
    case 'notMet':
      return many === undefined ? 'not met' : `not met, ${many} late by its last report`
    case 'notDueYet':
      return many === undefined || number === 0 ? 'due that day' : `due in ${many}`
    default:
      return WORDS[verdict]
  }
}

const WORDS: Readonly<Record<Exclude<Verdict, 'metInTime' | 'metLate' | 'notMet' | 'notDueYet'>, string>> = {
  metUndated: 'met, on which day is not stated',
  notReported: 'whether it was met is not stated',
  abandoned: 'given up',
  contested: 'sources disagree',
  undetermined: 'its source is too vague to tell',
}
