import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { addDays, type Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { exactDayOf } from '../../values/when.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { Consultation, Measures, Movement, StaffReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads; readonly staff: StaffReads }>

/** People changed employer while they were still consulted about it, or about anything of their service. */
export const consultationOpenAtTransfer = ({ all }: Ground): readonly Finding[] =>
  Object.entries(all.staff.consultations).flatMap(([key, consultation]) =>
    transfersConcerned(all.staff, consultation).flatMap(([movement, { on }]) => {
      const { endsOn } = consultation
      if (on.is !== 'known' || endsOn.is !== 'known' || on.value.latest > endsOn.value) return []
      return [
        {
          severity: 'warning' as const,
          subject: `movement/${movement}`,
          about: [`consultation/${key}`],
          message: `People of ${serviceOf(all, consultation)} changed employer by ${formatDay(on.value.latest)}, while they were consulted until ${formatDay(endsOn.value)}: ${attestedValue(consultation.subject) ?? key}`,
          entries: positionsOf(witnessesOf(on), witnessesOf(endsOn)),
        },
      ]
    }),
  )

/** Of the movement that the consultation names; of one that names none, all transfers of its service since it began. */
const transfersConcerned = (
  { movements }: StaffReads,
  { movement, service, on }: Readonly<Consultation>,
): readonly (readonly [Key, Readonly<Movement>])[] => {
  const named = claimedValues(movement)
  return Object.entries(movements).filter(([key, each]) => {
    if (named.length > 0) return named.includes(key)
    const isOfService =
      attestedValue(each.service) !== undefined && attestedValue(each.service) === attestedValue(service)
    const [began] = claimedValues(on)
    const [moved] = claimedValues(each.on)
    return (
      isOfService &&
      attestedValue(each.kind) === 'transfer' &&
      began !== undefined &&
      moved !== undefined &&
      moved.latest >= began.latest
    )
  })
}

const serviceOf = ({ services }: Ground['all'], { service }: Readonly<Consultation>): string => {
  const key = attestedValue(service)
  return key === undefined ? 'a service not known' : nameOfService(services, key)
}

/**
 * Employee liability information was given late, or not by now. Where no source says when it was due, the law does, for what a
 * source calls a TUPE transfer and for nothing else: regulation 11 of the Transfer of Undertakings (Protection of Employment)
 * Regulations 2006.
 */
export const lateInformation = (reading: Ground): readonly Finding[] =>
  Object.values(reading.all.staff.measures).flatMap((measures) => {
    const { liabilityInformationGivenOn: given } = measures
    const due = dueDay(reading, measures)
    if (due === undefined || given.is === 'contested') return []
    const isLate = given.is === 'known' ? given.value > due.day : reading.basis.asAt > due.day
    if (!isLate) return []
    const came = given.is === 'known' ? `it was given on ${formatDay(given.value)}` : 'no entry says that it was given'
    return [
      {
        severity: 'warning' as const,
        subject: `movement/${measures.movement}`,
        message: `Employee liability information of ${nameOfParty(reading.all.parties, measures.by)} for the movement ${measures.movement} was due on ${formatDay(due.day)}${due.because}, and ${came}`,
        entries: positionsOf(due.entries, witnessesOf(given)),
      },
    ]
  })

/** Since transfers of this day, 28 days are asked for; before, 14 (S.I. 2014/16). */
const LONGER_NOTICE_SINCE: Day = '2014-05-01'

const dueDay = (
  { known }: Ground,
  { movement: key, liabilityInformationDueOn: stated }: Readonly<Measures>,
): { readonly day: Day; readonly because: string; readonly entries: readonly number[] } | undefined => {
  if (stated.is === 'contested') return undefined
  if (stated.is === 'known') return { day: stated.value, because: '', entries: stated.by }
  const movement = known.staff.movements[key]
  if (movement === undefined || attestedValue(movement.mechanism) !== 'tupe') return undefined
  const on = exactDayOf(movement.on)
  if (on === undefined) return undefined
  const days = on >= LONGER_NOTICE_SINCE ? 28 : 14
  return {
    day: addDays(on, -days),
    because: `, ${days} days before the transfer of ${formatDay(on)}`,
    entries: positionsOf(witnessesOf(movement.on), witnessesOf(movement.mechanism)),
  }
}

/** Nobody says what became of people whose placing is over: whether they came back, stay, or were transferred. */
export const placingPastItsEnd = ({ all, basis }: Ground): readonly Finding[] =>
  Object.entries(all.staff.placings).flatMap(([key, { endsOn, from, with: host, service }]) => {
    if (endsOn.is !== 'known' || endsOn.value >= basis.asAt) return []
    const nameOf = (cell: typeof from): string => {
      const party = attestedValue(cell)
      return party === undefined ? 'somebody not known' : nameOfParty(all.parties, party)
    }
    const ofService = attestedValue(service)
    return [
      {
        severity: 'warning' as const,
        subject: `placing/${key}`,
        message: `The placing of ${ofService === undefined ? '' : `${nameOfService(all.services, ofService)} `}staff of ${nameOf(from)} with ${nameOf(host)} was to end on ${formatDay(endsOn.value)}, and no entry says that it goes on`,
        entries: endsOn.by,
      },
    ]
  })

/** Measures, or a consultation, about a change of employer that no entry tells of, past or planned. */
export const aboutNoMovement = ({ all, known }: Ground): readonly Finding[] => {
  const isRecorded = (key: Key): boolean => known.staff.movements[key] !== undefined
  return [
    ...Object.values(all.staff.measures)
      .filter(({ movement }) => !isRecorded(movement))
      .map(({ movement, measures }) => missing(`movement/${movement}`, movement, witnessesOf(measures))),
    ...Object.entries(all.staff.consultations).flatMap(([key, { movement }]) =>
      claimedValues(movement)
        .filter((named) => !isRecorded(named))
        .map((named) => missing(`consultation/${key}`, named, witnessesOf(movement))),
    ),
  ]
}

const missing = (subject: string, movement: Key, entries: readonly number[]): Finding => ({
  severity: 'note',
  subject,
  message: `No entry tells of the movement ${movement} yet, by StaffTransferred or StaffReturned: it may lie ahead, or be misspelt`,
  entries,
})
