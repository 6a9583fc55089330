import { STATUSES } from './events.ts'
import type { StandingAssessment } from './standing-assessment.ts'

/**
 * Where a benefit stands, one of these for every row. `notStated`: it was assessed, and no status word is printed.
 * `contested`: sources disagree. `undetermined`: the source of its promise is too vague to tell whether it was promised by the day.
 */
export const STANDINGS = [...STATUSES, 'notAssessed', 'contested', 'undetermined'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * Whether a benefit has come by the status word that its source prints, and by nothing else: what became of a saving that was
 * stated for it is told apart, and found where the two do not agree. Too early to say is neither success nor failure, and what
 * no longer applies was given up rather than missed; `open` is what may still come.
 */
export type Outcome =
  | 'arrived'
  | 'arrivedInPart'
  | 'notArrived'
  | 'givenUp'
  | 'tooEarly'
  | 'open'
  | 'notStated'
  | 'contested'

const OUTCOMES: Readonly<Record<Standing, Outcome>> = {
  achieved: 'arrived',
  exceeded: 'arrived',
  completed: 'arrived',
  partlyAchieved: 'arrivedInPart',
  notAchieved: 'notArrived',
  noLongerApplicable: 'givenUp',
  tooEarly: 'tooEarly',
  inProgress: 'open',
  underReview: 'open',
  possible: 'open',
  notAssessed: 'open',
  undetermined: 'open',
  notStated: 'notStated',
  contested: 'contested',
}

export const standingOf = ({ status }: Pick<StandingAssessment, 'status'>): Standing => {
  if (status.is === 'contested') return 'contested'
  if (status.is === 'known') return status.value
  return status.by.length === 0 ? 'notAssessed' : 'notStated'
}

export const outcomeOf = (standing: Standing): Outcome => OUTCOMES[standing]
