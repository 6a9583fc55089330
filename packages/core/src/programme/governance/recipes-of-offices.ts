import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWords, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import { onDay } from '../../values/on-day.ts'
import { attestLastWhen, attestWhen } from '../../values/when.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import type { Conflict, GovernanceState, Holding, Office, OfficeDay, Review, ReviewDay } from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const fillOffice = (own: GovernanceState, fact: FactOf<'OfficeFilled'>): undefined => {
  const { data } = fact
  const { days } = inTable(own.offices, data.office, newOffice)
  const day = onDay(days, fact.effectiveOn, newOfficeDay)
  day.when = attestWhen(day.when, fact)
  day.title = attestWordsOnce(day.title, data.title, fact, 'title')
  day.councils = attestOnce(day.councils, inOrder(data.councils), fact, 'councils')
  day.division = attestWordsOnce(day.division, data.division, fact, 'division')
  day.endsOn = attestOnce(day.endsOn, data.endsOn, fact, 'endsOn')
  day.form = attestOnce(day.form, data.form && whereStated(data.form), fact, 'form')
  day.termMonths = attestOnce(day.termMonths, data.termMonths, fact, 'termMonths')
}

export const requireReview = (own: GovernanceState, fact: FactOf<'ReviewRequired'>): undefined => {
  const { data } = fact
  const review = inTable(own.reviews, data.review, newReview)
  const day = onDay(review.days, fact.effectiveOn, newReviewDay)
  day.when = attestWhen(day.when, fact)
  day.by = attestOnce(day.by, data.by, fact, 'by')
  day.asStated = attestWordsOnce(day.asStated, data.asStated, fact, 'asStated')
  day.dueOn = attestOnce(day.dueOn, data.dueOn, fact, 'dueOn')
  day.requiredOf = attestOnce(day.requiredOf, inOrder(data.heldBy), fact, 'heldBy')
  review.matter = attestOnce(review.matter, data.matter, fact, 'matter')
}

/** Each body holds it on a day of its own: two that hold one review apart do not disagree. */
export const holdReview = (own: GovernanceState, fact: FactOf<'ReviewHeld'>): undefined => {
  const { data } = fact
  const review = inTable(own.reviews, data.review, newReview)
  review.dueAsHeld = attestOnce(review.dueAsHeld, data.dueOn, fact, 'dueOn')
  review.matter = attestOnce(review.matter, data.matter, fact, 'matter')
  for (const body of data.heldBy) {
    const holding = inTable(review.held, body, newHolding)
    holding.on = attestWhen(holding.on, fact)
    holding.outcome = attestOnce(holding.outcome, data.outcome, fact, 'outcome')
  }
}

export const declareConflict = (own: GovernanceState, fact: FactOf<'ConflictDeclared'>): undefined => {
  const { data } = fact
  const conflict = inTable(own.conflicts, data.conflict, newConflict)
  conflict.declared = attestLastWhen(conflict.declared, fact)
  conflict.about = attestWords(conflict.about, data.about, fact, 'about')
  conflict.actsInstead = attest(conflict.actsInstead, data.actsInstead, fact, 'actsInstead')
  conflict.office = attest(conflict.office, data.office, fact, 'office')
  conflict.council = attest(conflict.council, data.council, fact, 'council')
  conflict.matter = attest(conflict.matter, data.matter, fact, 'matter')
  conflict.service = attest(conflict.service, data.service, fact, 'service')
}

/** An office of which nothing is known. */
export const newOffice = (): Office => ({ days: [], endings: [] })

const newOfficeDay = (on: Day): OfficeDay => ({
  on,
  when: notStated(),
  title: notStated(),
  councils: notStated(),
  division: notStated(),
  endsOn: notStated(),
  form: notStated(),
  termMonths: notStated(),
})

const newReview = (): Review => ({ days: [], matter: notStated(), dueAsHeld: notStated(), held: {} })

const newReviewDay = (on: Day): ReviewDay => ({
  on,
  when: notStated(),
  by: notStated(),
  asStated: notStated(),
  dueOn: notStated(),
  requiredOf: notStated(),
})

const newHolding = (): Holding => ({ on: notStated(), outcome: notStated() })

const newConflict = (): Conflict => ({
  declared: notStated(),
  about: notStated(),
  actsInstead: notStated(),
  office: notStated(),
  council: notStated(),
  matter: notStated(),
  service: notStated(),
})
