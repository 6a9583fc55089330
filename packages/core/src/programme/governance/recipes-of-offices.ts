import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWords, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { attestLastWhen, attestWhen } from '../../values/when.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import type { Conflict, GovernanceState, Holding, Office, OfficeDay, Review } from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const fillOffice = (own: GovernanceState, fact: FactOf<'OfficeFilled'>): undefined => {
  const { data } = fact
  const day = dayOn(officeIn(own, data.office), fact.effectiveOn)
  day.title = attestWordsOnce(day.title, data.title, fact, 'title')
  day.councils = attestOnce(day.councils, inOrder(data.councils), fact, 'councils')
  day.division = attestWordsOnce(day.division, data.division, fact, 'division')
  day.endsOn = attestOnce(day.endsOn, data.endsOn, fact, 'endsOn')
  day.form = attestOnce(day.form, data.form && whereStated(data.form), fact, 'form')
  day.termMonths = attestOnce(day.termMonths, data.termMonths, fact, 'termMonths')
}

export const requireReview = (own: GovernanceState, fact: FactOf<'ReviewRequired'>): undefined => {
  const { data } = fact
  const review = reviewIn(own, data.review)
  review.required = attestWhen(review.required, fact)
  review.by = attestOnce(review.by, data.by, fact, 'by')
  review.asStated = attestWordsOnce(review.asStated, data.asStated, fact, 'asStated')
  review.dueOn = attestOnce(review.dueOn, data.dueOn, fact, 'dueOn')
  review.requiredOf = attestOnce(review.requiredOf, inOrder(data.heldBy), fact, 'heldBy')
  review.matter = attestOnce(review.matter, data.matter, fact, 'matter')
}

/** Each body holds it on a day of its own: two that hold one review apart do not disagree. */
export const holdReview = (own: GovernanceState, fact: FactOf<'ReviewHeld'>): undefined => {
  const { data } = fact
  const review = reviewIn(own, data.review)
  review.dueOn = attestOnce(review.dueOn, data.dueOn, fact, 'dueOn')
  review.matter = attestOnce(review.matter, data.matter, fact, 'matter')
  for (const body of data.heldBy) {
    const holding = holdingIn(review, body)
    holding.on = attestWhen(holding.on, fact)
    holding.outcome = attestOnce(holding.outcome, data.outcome, fact, 'outcome')
  }
}

export const declareConflict = (own: GovernanceState, fact: FactOf<'ConflictDeclared'>): undefined => {
  const { data } = fact
  const conflict = conflictIn(own, data.conflict)
  conflict.declared = attestLastWhen(conflict.declared, fact)
  conflict.about = attestWords(conflict.about, data.about, fact, 'about')
  conflict.actsInstead = attest(conflict.actsInstead, data.actsInstead, fact, 'actsInstead')
  conflict.office = attest(conflict.office, data.office, fact, 'office')
  conflict.council = attest(conflict.council, data.council, fact, 'council')
  conflict.matter = attest(conflict.matter, data.matter, fact, 'matter')
  conflict.service = attest(conflict.service, data.service, fact, 'service')
}

const officeIn = ({ offices }: Pick<GovernanceState, 'offices'>, key: Key): Office => {
  const known = offices[key]
  if (known !== undefined) return known
  offices[key] = { days: [] }
  return officeIn({ offices }, key)
}

/** Facts come in order of their days, so that it is the last day or a new one. */
const dayOn = ({ days }: Office, on: Day): OfficeDay => {
  const last = days.at(-1)
  if (last?.on === on) return last
  days.push({
    on,
    title: notStated(),
    councils: notStated(),
    division: notStated(),
    endsOn: notStated(),
    form: notStated(),
    termMonths: notStated(),
  })
  return dayOn({ days }, on)
}

const reviewIn = ({ reviews }: Pick<GovernanceState, 'reviews'>, key: Key): Review => {
  const known = reviews[key]
  if (known !== undefined) return known
  reviews[key] = {
    required: notStated(),
    by: notStated(),
    asStated: notStated(),
    dueOn: notStated(),
    requiredOf: notStated(),
    matter: notStated(),
    held: {},
  }
  return reviewIn({ reviews }, key)
}

const holdingIn = ({ held }: Pick<Review, 'held'>, body: Key): Holding => {
  const known = held[body]
  if (known !== undefined) return known
  held[body] = { on: notStated(), outcome: notStated() }
  return holdingIn({ held }, body)
}

const conflictIn = ({ conflicts }: Pick<GovernanceState, 'conflicts'>, key: Key): Conflict => {
  const known = conflicts[key]
  if (known !== undefined) return known
  conflicts[key] = {
    declared: notStated(),
    about: notStated(),
    actsInstead: notStated(),
    office: notStated(),
    council: notStated(),
    matter: notStated(),
    service: notStated(),
  }
  return conflictIn({ conflicts }, key)
}
