import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Kind, SavingOutcome, Status } from './events.ts'

/** A status that its source prints a word for. */
export type StatedStatus = Exclude<Status, 'notStated'>

/** An amount of pence with how sure it is; a cost is negative. */
export interface Money {
  amount: Attested<number>
  /** Approximately, at least, at most. */
  qualifier: Attested<string>
  /** How far, in pence, the amount may be off by rounding. */
  goodTo: Attested<number>
}

/** How far a benefit has come by one day. Entries of that day are one assessment; a later day begins afresh. */
export interface Assessment extends Money {
  /** Undefined where nobody has assessed it. */
  readonly on: Day | undefined
  /** Unknown with an entry behind it: assessed, and no status word is printed. */
  status: Attested<StatedStatus>
  printedStatus: Attested<string>
  commentary: Attested<string>
  /** What became of the saving that was stated for it. */
  saving: Attested<SavingOutcome>
}

/** A benefit as promised, each field a cell, and its latest assessment. */
export interface Benefit extends Money {
  /** A benefit is promised, or turns up; sources that say both disagree. */
  origin: Attested<'expected' | 'unplanned'>
  name: Attested<string>
  kind: Attested<Kind>
  service: Attested<Key>
  council: Attested<Key>
  /** The heading it stands under. */
  objective: Attested<string>
  /** Who answers for it, by role. */
  owner: Attested<string>
  baseline: Attested<string>
  measure: Attested<string>
  target: Attested<string>
  dueOn: Attested<Day>
  assessment: Assessment
}

export interface BenefitsState {
  benefits: Keyed<Benefit>
}

/** The state of the benefits, as others may read it. */
export interface BenefitsReads {
  readonly benefits: Readonly<Keyed<Readonly<Benefit>>>
}

export const initialBenefits = (): BenefitsState => ({ benefits: {} })

const nothingAssessed = (on: Day | undefined): Assessment => ({
  on,
  status: notStated(),
  printedStatus: notStated(),
  commentary: notStated(),
  saving: notStated(),
  amount: notStated(),
  qualifier: notStated(),
  goodTo: notStated(),
})

/** The benefit of a key; where none is known, one of which nothing is. */
export const benefitIn = ({ benefits }: BenefitsState, key: Key): Benefit => {
  const known = benefits[key]
  if (known !== undefined) return known
  benefits[key] = {
    origin: notStated(),
    name: notStated(),
    kind: notStated(),
    service: notStated(),
    council: notStated(),
    objective: notStated(),
    owner: notStated(),
    baseline: notStated(),
    measure: notStated(),
    target: notStated(),
    dueOn: notStated(),
    amount: notStated(),
    qualifier: notStated(),
    goodTo: notStated(),
    assessment: nothingAssessed(undefined),
  }
  return benefitIn({ benefits }, key)
}

/** The assessment of a day: it replaces one of another day as a whole, so that fields of two days are never mixed. */
export const assessmentOn = (benefit: Benefit, day: Day): Assessment => {
  if (benefit.assessment.on !== day) benefit.assessment = nothingAssessed(day)
  return benefit.assessment
}
