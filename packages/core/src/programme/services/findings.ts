import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { NONE_STATED } from './events.ts'
import { isLiveContested, isStated, stageOf } from './stage.ts'
import {
  milestonesOf,
  nameOfService,
  type Service,
  type ServicesReads,
  servicesNamedIn,
  UNKNOWN_SERVICE,
} from './state.ts'

type Ground = Reading<{ readonly services: ServicesReads }>
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

export const declinedThenLive = (reading: Ground): readonly Finding[] =>
  ofEachService(reading, (service, name) =>
    isStated(service.declined) && isStated(service.live)
      ? {
          severity: 'warning',
          message: `${name} was declined and went live after all`,
          entries: [...witnessesOf(service.declined), ...witnessesOf(service.live)],
        }
      : undefined,
  )

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

/** Sources that disagree about one day, or about what can only have happened once. */
export const contestedCells = (reading: Ground): readonly Finding[] =>
  servicesNamedIn(reading.all.services, reading.known.services).flatMap((key) => {
    const known = reading.known.services.services[key] ?? UNKNOWN_SERVICE
    const now = reading.all.services.services[key] ?? UNKNOWN_SERVICE
    const live = isLiveContested(known.live, reading.basis.asAt) ? known.live : now.live
    const { aliases: _aliases, roles, ...cells } = { ...now, live }
    const named = [
      ...Object.entries(cells),
      ...Object.entries(roles).map(([party, role]) => [`part of ${party}`, role] as const),
    ]
    const name = nameOfService(reading.known.services, key)
    return named.flatMap(([cell, value]) => findContested(`service/${key}`, `${name}, ${cell}`, value))
  })

export const contestedDefinitions = ({ all: { services } }: Ground): readonly Finding[] =>
  Object.entries(services.ragDefinitions).flatMap(([set, words]) =>
    Object.entries(words).flatMap(([colour, meaning]) =>
      findContested(`rag-definitions/${set}`, `what ${colour} means by ${set}`, meaning),
    ),
  )
