import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import { onDay } from '../../values/on-day.ts'
import { attestWhen } from '../../values/when.ts'
import { nothingSaid } from './body-as-at.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import type { Body, BodyDay, GovernanceState, Meeting } from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const constituteBody = (own: GovernanceState, fact: FactOf<'BodyConstituted'>): undefined => {
  const { data } = fact
  const { days } = inTable(own.bodies, data.body, newBody)
  const day = onDay(days, fact.effectiveOn, newBodyDay)
  day.when = attestWhen(day.when, fact)
  day.power = attestOnce(day.power, whereStated(data.power), fact, 'power')
  day.councils = attestOnce(day.councils, inOrder(data.councils), fact, 'councils')
  day.meets = attestWordsOnce(day.meets, data.meets, fact, 'meets')
  day.mustInclude = attestOnce(day.mustInclude, data.mustInclude && [...data.mustInclude], fact, 'mustInclude')
  day.reportsTo = attestOnce(day.reportsTo, inOrder(data.reportsTo), fact, 'reportsTo')
  day.substitutes = attestOnce(day.substitutes, data.substitutes, fact, 'substitutes')
  day.rule = attestOnce(day.rule, data.voting && whereStated(data.voting.rule), fact, 'voting')
  day.fromEach = attestOnce(day.fromEach, data.voting?.fromEach, fact, 'voting')
  attestEach(day.seats, data.seats, fact, 'seats')
}

export const meet = (own: GovernanceState, fact: FactOf<'BodyMet'>): undefined => {
  const { data } = fact
  const meeting = inTable(own.meetings, data.meeting, newMeeting)
  meeting.body = attestOnce(meeting.body, data.body, fact, 'body')
  meeting.held = attestWhen(meeting.held, fact)
  meeting.present = attestOnce(meeting.present, data.present, fact, 'present')
  meeting.apologies = attestOnce(meeting.apologies, data.apologies, fact, 'apologies')
  meeting.chair = attestWordsOnce(meeting.chair, data.chair, fact, 'chair')
  meeting.papers = attestOnce(meeting.papers, data.papers, fact, 'papers')
  meeting.minutes = attestOnce(meeting.minutes, data.minutes, fact, 'minutes')
  attestEach(meeting.attendance, data.attendance, fact, 'attendance')
}

export const confirmMinutes = (own: GovernanceState, fact: FactOf<'MinutesConfirmed'>): undefined => {
  const meeting = inTable(own.meetings, fact.data.meeting, newMeeting)
  meeting.confirmed = attestWhen(meeting.confirmed, fact)
  meeting.confirmedAt = attestOnce(meeting.confirmedAt, fact.data.at, fact, 'at')
  meeting.corrections = attestWordsOnce(meeting.corrections, fact.data.corrections, fact, 'corrections')
}

/** A body of which nothing is known. */
export const newBody = (): Body => ({ days: [], endings: [] })

const newBodyDay = (on: Day): BodyDay => ({ on, when: notStated(), ...nothingSaid() })

const newMeeting = (): Meeting => ({
  body: notStated(),
  held: notStated(),
  present: notStated(),
  apologies: notStated(),
  attendance: {},
  chair: notStated(),
  papers: notStated(),
  minutes: notStated(),
  confirmed: notStated(),
  confirmedAt: notStated(),
  corrections: notStated(),
})
