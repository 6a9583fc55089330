import type { DataOf, Fact } from '../../slice/fact.ts'
import type { Unknown } from '../../values/amount.ts'
import { attestOnce, attestWordsOnce, notStated, type Witness, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { attestWhen } from '../../values/when.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import type { Body, BodyDay, Counts, GovernanceState, Meeting } from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const constituteBody = (own: GovernanceState, fact: FactOf<'BodyConstituted'>): undefined => {
  const { data } = fact
  const day = dayOn(bodyIn(own, data.body), fact.effectiveOn)
  day.power = attestOnce(day.power, whereStated(data.power), fact, 'power')
  day.councils = attestOnce(day.councils, inOrder(data.councils), fact, 'councils')
  day.meets = attestWordsOnce(day.meets, data.meets, fact, 'meets')
  day.mustInclude = attestOnce(day.mustInclude, data.mustInclude && [...data.mustInclude], fact, 'mustInclude')
  day.reportsTo = attestOnce(day.reportsTo, inOrder(data.reportsTo), fact, 'reportsTo')
  day.substitutes = attestOnce(day.substitutes, data.substitutes, fact, 'substitutes')
  day.rule = attestOnce(day.rule, data.voting && whereStated(data.voting.rule), fact, 'voting')
  day.fromEach = attestOnce(day.fromEach, data.voting?.fromEach, fact, 'voting')
  countIn(day.seats, data.seats, fact, 'seats')
}

export const meet = (own: GovernanceState, fact: FactOf<'BodyMet'>): undefined => {
  const { data } = fact
  const meeting = meetingIn(own, data.meeting)
  meeting.body = attestOnce(meeting.body, data.body, fact, 'body')
  meeting.held = attestWhen(meeting.held, fact)
  meeting.present = attestOnce(meeting.present, data.present, fact, 'present')
  meeting.apologies = attestOnce(meeting.apologies, data.apologies, fact, 'apologies')
  meeting.chair = attestWordsOnce(meeting.chair, data.chair, fact, 'chair')
  meeting.papers = attestOnce(meeting.papers, data.papers, fact, 'papers')
  meeting.minutes = attestOnce(meeting.minutes, data.minutes, fact, 'minutes')
  countIn(meeting.attendance, data.attendance, fact, 'attendance')
}

export const confirmMinutes = (own: GovernanceState, fact: FactOf<'MinutesConfirmed'>): undefined => {
  const meeting = meetingIn(own, fact.data.meeting)
  meeting.confirmed = attestWhen(meeting.confirmed, fact)
  meeting.confirmedAt = attestOnce(meeting.confirmedAt, fact.data.at, fact, 'at')
  meeting.corrections = attestWordsOnce(meeting.corrections, fact.data.corrections, fact, 'corrections')
}

/** Adds what a source says of each council. */
export const countIn = (
  counts: Counts,
  said: Readonly<Record<Key, number | Unknown>> | undefined,
  fact: Witness,
  field: string,
): undefined => {
  for (const [council, count] of Object.entries(said ?? {}))
    counts[council] = attestOnce(counts[council] ?? notStated(), count, fact, field)
}

const bodyIn = ({ bodies }: Pick<GovernanceState, 'bodies'>, key: Key): Body => {
  const known = bodies[key]
  if (known !== undefined) return known
  bodies[key] = { days: [] }
  return bodyIn({ bodies }, key)
}

/** Facts come in order of their days, so that it is the last day or a new one. */
const dayOn = ({ days }: Body, on: Day): BodyDay => {
  const last = days.at(-1)
  if (last?.on === on) return last
  days.push({
    on,
    power: notStated(),
    councils: notStated(),
    meets: notStated(),
    mustInclude: notStated(),
    reportsTo: notStated(),
    seats: {},
    substitutes: notStated(),
    rule: notStated(),
    fromEach: notStated(),
  })
  return dayOn({ days }, on)
}

const meetingIn = ({ meetings }: Pick<GovernanceState, 'meetings'>, key: Key): Meeting => {
  const known = meetings[key]
  if (known !== undefined) return known
  meetings[key] = {
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
  }
  return meetingIn({ meetings }, key)
}
