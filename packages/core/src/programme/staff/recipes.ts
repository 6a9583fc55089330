import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWordsOnce, claimsOf, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { type AttestedWhen, attestWhen } from '../../values/when.ts'
import type { staffEvents } from './events.ts'
import type { Consultation, Deletion, Measures, Placing, StaffState } from './state.ts'

type Events = typeof staffEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

/** A consultation is a record under its key; when it ends may be said anew. */
export const consult = ({ consultations }: StaffState, fact: FactOf<'StaffConsulted'>): undefined => {
  const { data } = fact
  const before = consultations[data.consultation] ?? NO_CONSULTATION
  const parties = data.with && [...new Set(data.with)].sort()
  consultations[data.consultation] = {
    service: attestOnce(before.service, data.service, fact, 'service'),
    subject: attestWordsOnce(before.subject, data.subject, fact, 'subject'),
    movement: attestOnce(before.movement, data.movement, fact, 'movement'),
    with: attestOnce<readonly Key[]>(before.with, parties, fact, 'with'),
    endsOn: attest(before.endsOn, data.endsOn, fact, 'endsOn'),
    on: beganOn(before.on, data.endsOn, fact),
  }
}

export const notifyMeasures = ({ measures }: StaffState, fact: FactOf<'MeasuresNotified'>): undefined => {
  const { movement, by, ...data } = fact.data
  const key = `${movement}/${by}`
  const before = measures[key] ?? { ...NO_MEASURES, movement, by }
  const [due, given] = [data.liabilityInformationDueOn, data.liabilityInformationGivenOn]
  measures[key] = {
    movement,
    by,
    measures: attestWordsOnce(before.measures, data.measures, fact, 'measures'),
    liabilityInformationDueOn: attestOnce(before.liabilityInformationDueOn, due, fact, 'liabilityInformationDueOn'),
    liabilityInformationGivenOn: attestOnce(
      before.liabilityInformationGivenOn,
      given,
      fact,
      'liabilityInformationGivenOn',
    ),
    on: attestWhen(before.on, fact),
  }
}

/** A placing is a record under its key; when it ends may be said anew. */
export const place = ({ placings }: StaffState, fact: FactOf<'StaffPlaced'>): undefined => {
  const { data } = fact
  const before = placings[data.placing] ?? NO_PLACING
  placings[data.placing] = {
    service: attestOnce(before.service, data.service, fact, 'service'),
    form: attestOnce(before.form, whereStated(data.form), fact, 'form'),
    from: attestOnce(before.from, data.from, fact, 'from'),
    with: attestOnce(before.with, data.with, fact, 'with'),
    headcount: attestOnce(before.headcount, data.headcount, fact, 'headcount'),
    fte: attestOnce(before.fte, data.fte, fact, 'fte'),
    endsOn: attest(before.endsOn, data.endsOn, fact, 'endsOn'),
    on: beganOn(before.on, data.endsOn, fact),
  }
}

export const deletePosts = ({ deletions }: StaffState, fact: FactOf<'PostsDeleted'>): undefined => {
  const { data } = fact
  const before = deletions[data.deletion] ?? NO_DELETION
  deletions[data.deletion] = {
    employer: attestOnce(before.employer, data.employer, fact, 'employer'),
    service: attestOnce(before.service, data.service, fact, 'service'),
    posts: attestOnce(before.posts, data.posts, fact, 'posts'),
    fte: attestOnce(before.fte, data.fte, fact, 'fte'),
    redundancies: attestOnce(before.redundancies, data.redundancies, fact, 'redundancies'),
    on: attestWhen(before.on, fact),
  }
}

/** When it began. A word of a later day on when it ends is none on when it began. */
const beganOn = (before: AttestedWhen, endsOn: Day | undefined, fact: DatedFact): AttestedWhen => {
  const firstDay = claimsOf(before)
    .map(({ on }) => on)
    .sort()[0]
  const isOnItsEnd = endsOn !== undefined && firstDay !== undefined && firstDay < fact.effectiveOn
  return isOnItsEnd ? before : attestWhen(before, fact)
}

type DatedFact = Parameters<typeof attestWhen>[1]

const NO_CONSULTATION: Readonly<Consultation> = {
  service: notStated(),
  subject: notStated(),
  movement: notStated(),
  with: notStated(),
  endsOn: notStated(),
  on: notStated(),
}

const NO_MEASURES: Readonly<Omit<Measures, 'movement' | 'by'>> = {
  measures: notStated(),
  liabilityInformationDueOn: notStated(),
  liabilityInformationGivenOn: notStated(),
  on: notStated(),
}

const NO_PLACING: Readonly<Placing> = {
  service: notStated(),
  form: notStated(),
  from: notStated(),
  with: notStated(),
  headcount: notStated(),
  fte: notStated(),
  endsOn: notStated(),
  on: notStated(),
}

const NO_DELETION: Readonly<Deletion> = {
  employer: notStated(),
  service: notStated(),
  posts: notStated(),
  fte: notStated(),
  redundancies: notStated(),
  on: notStated(),
}
