import type { Standing } from '@programme-ledger/core'

/** How a benefit stands, as people say it. */
const WORDS: Readonly<Record<Standing, string>> = {
  achieved: 'achieved',
  exceeded: 'exceeded',
  partlyAchieved: 'partly achieved',
  completed: 'completed',
  inProgress: 'in progress',
  notAchieved: 'not achieved',
  tooEarly: 'too early to say',
  noLongerApplicable: 'no longer applicable',
  underReview: 'under review',
  possible: 'possible',
  notStated: 'no status word',
  notAssessed: 'not assessed',
  contested: 'contested',
  undetermined: 'perhaps not promised by then',
}

export const standingInWords = (standing: Standing): string => WORDS[standing]
