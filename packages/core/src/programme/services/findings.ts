import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { NONE_STATED } from '../../values/rag.ts'
import { latestDayOf, orderOf } from '../../values/when.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { isStated, stageOf } from './stage.ts'
import {
  milestonesOf,
  nameOfService,
  type Service,
  type ServicesReads,
  servicesNamedIn,
  UNKNOWN_SERVICE,
} from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly services: ServicesReads }>
type Found = Omit<Finding, 'subject'>

/** Asks one question of every service. */
const ofEachService = (
  reading: Ground,
  find: (service: Readonly<Service>, name: string, key: Key) => Found | undefined,
): readonly Finding[] =>
  Object.entries(reading.all.services.services).flatMap(([key, service]) => {
    const found = find(service, nameOfService(reading.all.services, key), key)
    return found === undefined ? [] : [{ ...found, subject: `service/${key}` }]
  })

/** Somebody provides a live service: which council that is, no entry says. */
export const liveWithoutHost = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    stageOf(service) !== 'live' || isStated(service.hosts)
      ? undefined
      : {
          severity: 'warning',
          message: `${name} is live, and no entry says which council hosts it`,
          entries: witnessesOf(service.live),
        },
  )

/** Somebody employs the staff of a live service. That need not be its host, so nothing is concluded from the host. */
export const liveWithoutEmployingAuthority = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    stageOf(service) !== 'live' || isStated(service.employingAuthority)
      ? undefined
      : {
          severity: 'note',
          message: `${name} is live, and no entry says who employs its staff`,
          entries: witnessesOf(service.live),
        },
  )

/** A live service is reported on: of one without a colour nobody can tell how it stands. */
export const liveWithoutStatus = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    stageOf(service) !== 'live' || isStated(service.rag)
      ? undefined
      : {
          severity: 'warning',
          message: `${name} is live, and no status was ever reported`,
          entries: witnessesOf(service.live),
        },
  )

/** It was turned down and begun all the same; or nobody can tell in which order. */
export const declinedThenLive = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) => {
    if (!isStated(service.declined) || !isStated(service.live)) return undefined
    const order = orderOf(service.declined, service.live)
    if (order === 'after') return undefined
    return {
      severity: 'warning',
      message:
        order === 'before'
          ? `${name} was declined and went live after all`
          : `${name} was declined and went live, and its sources do not tell which came first`,
      entries: positionsOf(witnessesOf(service.declined), witnessesOf(service.live)),
    }
  })

/** It is turned down as an opportunity though it is running: one of the two entries is about something else, or wrong. */
export const liveThenDeclined = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    stageOf(service) === 'live' && isStated(service.declined) && orderOf(service.declined, service.live) === 'after'
      ? {
          severity: 'warning',
          message: `${name} went live, and was declined as an opportunity later, on ${formatDay(latestDayOf(service.declined))}`,
          entries: positionsOf(witnessesOf(service.declined), witnessesOf(service.live)),
        }
      : undefined,
  )

/** To work jointly is said, to be live is declared: what is only said to be shared does not count as live. */
export const workedJointlyWithoutGoingLive = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    isStated(service.sharedWorking) && !isStated(service.live)
      ? {
          severity: 'note',
          message: `${name} is said to be run jointly, but was not declared live`,
          entries: witnessesOf(service.sharedWorking),
        }
      : undefined,
  )

/** What a colour meant is known only where the report names the set of definitions that it judged by. */
export const colourWithoutDefinitions = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    service.ragDefinitions.is === 'known' && service.ragDefinitions.value === NONE_STATED
      ? {
          severity: 'note',
          message: `The colour of ${name} was reported without saying what colours mean`,
          entries: witnessesOf(service.rag),
        }
      : undefined,
  )

/** A party that withdraws had a part: its name, or the service, may be another, or nobody recorded that it joined. */
export const withdrewWithoutPart = (reading: Ground): readonly Finding[] => {
  const { parties, services } = reading.all
  return Object.entries(services.services).flatMap(([key, { departures }]) =>
    Object.entries(departures).flatMap(([party, { withdrew }]): readonly Finding[] => {
      const said = Object.entries(reading.possibly.services.services[key]?.roleChanges[party] ?? {})
      const hadPart = said.some(
        ([on, { role }]) => on <= latestDayOf(withdrew) && claimedValues(role).some((each) => each !== 'withdrawn'),
      )
      return !isStated(withdrew) || hadPart
        ? []
        : [
            {
              severity: 'warning',
              subject: `service/${key}`,
              about: [`party/${party}`],
              message: `${nameOfParty(parties, party)} withdrew from ${nameOfService(services, key)}, and no entry says that it took part by then: record by PartnerJoined that it did, or correct who withdrew`,
              entries: witnessesOf(withdrew),
            },
          ]
    }),
  )
}

/** An opportunity that was identified and of which nothing more was heard: it is silent, not closed. */
export const opportunityWithoutOutcome = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    stageOf(service) === 'identified'
      ? {
          severity: 'note',
          message: `${name} was identified as an opportunity, and no entry says that it was declined, started or went live`,
          entries: positionsOf(
            witnessesOf(service.identified),
            witnessesOf(service.tier),
            witnessesOf(service.proposedHosts),
          ),
        }
      : undefined,
  )

/** What may have happened by the day, and may not. */
export const undeterminedStage = (reading: Ground): readonly Finding[] =>
  servicesNamedIn(reading.possibly.services, reading.all.services).flatMap((key) => {
    const possible = reading.possibly.services.services[key] ?? UNKNOWN_SERVICE
    const certain = stageOf(reading.all.services.services[key] ?? UNKNOWN_SERVICE)
    if (stageOf(possible) === certain) return []
    const name = nameOfService(reading.known.services, key)
    const message = `${name} is ${certain} by what is certain, and may be ${stageOf(possible)}: its source dates the step too vaguely to tell`
    const certainly = new Set(milestonesOf(reading.all.services.services[key] ?? UNKNOWN_SERVICE))
    const entries = milestonesOf(possible).filter((position) => !certainly.has(position))
    return [{ severity: 'note', subject: `service/${key}`, message, entries }]
  })
