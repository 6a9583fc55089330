import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { NamedKeys } from '../../values/name-keys.ts'
import { onDay } from '../../values/on-day.ts'
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

/** What is promised and may be revised, each field a cell. */
export interface Promised extends Money {
  baseline: Attested<string>
  measure: Attested<string>
  target: Attested<string>
  dueOn: Attested<Day>
  /** Savings forecast. */
  forecasts: NamedKeys
  /** Savings claimed. */
  claims: NamedKeys
}

/** What was promised otherwise from a day on. */
export interface BenefitRevision extends Promised {
  readonly on: Day
  reason: Attested<string>
}

/** All that is said as of one day of how far a benefit has come. */
export interface AssessmentDay extends Money {
  readonly on: Day
  /** Unknown with an entry behind it: assessed, and no status word is printed. */
  status: Attested<StatedStatus>
  printedStatus: Attested<string>
  commentary: Attested<string>
  /** What became of the saving that was stated for it. */
  saving: Attested<SavingOutcome>
  /** Savings claimed. */
  claims: NamedKeys
}

/** A benefit as promised, as revised, and how far it had come day by day. */
export interface Benefit {
  /** A benefit is promised, or turns up; sources that say both disagree. Unknown where it is only registered. */
  origin: Attested<'expected' | 'unplanned'>
  name: Attested<string>
  kind: Attested<Kind>
  service: Attested<Key>
  council: Attested<Key>
  /** The heading it stands under. */
  objective: Attested<string>
  /** Who answers for it, by role: a later source says who does now. */
  owner: Attested<string>
  /** As it was first promised. */
  original: Promised
  /** In order of their days. */
  revisions: BenefitRevision[]
  /** In order of their days. */
  assessments: AssessmentDay[]
}

export interface BenefitsState {
  benefits: Keyed<Benefit>
}

/** A benefit, as others may read it. */
export interface BenefitReads extends Readonly<Omit<Benefit, 'original' | 'revisions' | 'assessments'>> {
  readonly original: Readonly<Promised>
  readonly revisions: readonly Readonly<BenefitRevision>[]
  readonly assessments: readonly Readonly<AssessmentDay>[]
}

/** The state of the benefits, as others may read it. */
export interface BenefitsReads {
  readonly benefits: Readonly<Keyed<BenefitReads>>
}

export const initialBenefits = (): BenefitsState => ({ benefits: {} })

/** No money is spoken of. */
export const NO_MONEY: Readonly<Money> = { amount: notStated(), qualifier: notStated(), goodTo: notStated() }

/** A benefit of which nothing is known. */
export const newBenefit = (): Benefit => ({
  origin: notStated(),
  name: notStated(),
  kind: notStated(),
  service: notStated(),
  council: notStated(),
  objective: notStated(),
  owner: notStated(),
  original: nothingPromised(),
  revisions: [],
  assessments: [],
})

/** The benefit of a key; where none is known, one of which nothing is. */
export const benefitIn = ({ benefits }: BenefitsState, key: Key): Benefit => inTable(benefits, key, newBenefit)

/** What a day revises. */
export const revisionOn = ({ revisions }: Benefit, day: Day): BenefitRevision =>
  onDay(revisions, day, (on) => ({ on, reason: notStated(), ...nothingPromised() }))

/** What is said as of a day of how far it has come. */
export const assessmentOn = ({ assessments }: Benefit, day: Day): AssessmentDay =>
  onDay(assessments, day, (on) => ({
    on,
    status: notStated(),
    printedStatus: notStated(),
    commentary: notStated(),
    saving: notStated(),
    claims: {},
    ...NO_MONEY,
  }))

const nothingPromised = (): Promised => ({
  baseline: notStated(),
  measure: notStated(),
  target: notStated(),
  dueOn: notStated(),
  forecasts: {},
  claims: {},
  ...NO_MONEY,
})
