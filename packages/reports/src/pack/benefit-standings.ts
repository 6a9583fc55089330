import type { Standing } from '@programme-ledger/core'

/** How a benefit stands, as people say it, in the order in which they are told. */
export const STANDINGS = {
  achieved: 'achieved',
  exceeded: 'exceeded',
  completed: 'completed',
  partlyAchieved: 'partly achieved',
  inProgress: 'in progress',
  possible: 'possible',
  underReview: 'under review',
  tooEarly: 'too early to say',
  notAchieved: 'not achieved',
  noLongerApplicable: 'no longer applicable',
  notStated: 'assessed, no status word printed',
  notAssessed: 'not assessed',
  contested: 'contested',
  undetermined: 'perhaps not promised by then',
} as const satisfies Readonly<Record<Standing, string>>
