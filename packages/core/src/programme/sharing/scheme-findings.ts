import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { addDays, type Day, END_OF_TIME } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty } from '../parties/state.ts'
import { nameOfService } from '../services/state.ts'
import { countOn, lastCountBy, standingCount } from './counts-to-use.ts'
import { type Part, Shared } from './events.ts'
import { partFor, type SharingGround } from './expected-shares.ts'
import { isWithinTolerance } from './is-within-tolerance.ts'
import { termsInOrder } from './memberships-of.ts'
import { nameOfDriver, type Scheme } from './state.ts'
import type { Step } from './steps.ts'
import { toleranceInWords } from './tolerance-in-words.ts'
import { describePart } from './words.ts'

type Ground = Reading<SharingGround>
type DriverStep = Extract<Step, { by: 'driver' }>

/** Until an apportionment goes by the new count, or a later count is nearer again. */
export const movedBeyondTolerance = (reading: Ground): readonly Finding[] =>
  ofEachDriver(reading, ({ key, scheme, part, step, name }) => {
    const { sharing, parties } = reading.all
    const driver = sharing.drivers[step.driver]
    const counted = lastCountBy(driver, { by: reading.basis.asAt })
    const standing = standingCount(sharing, key, part.for, step, { before: afterAll(reading.basis.asAt) })
    if (step.tolerance === undefined || counted === undefined || standing === undefined) return []
    const councils = councilsNow(scheme, reading.basis.asAt)
    const [was, is] = [wholeOf(standing.counts, councils), wholeOf(counted.counts, councils)]
    if (was === undefined || is === undefined || isWithinTolerance(was, is, step.tolerance)) return []
    const split = (counts: Readonly<Record<Key, number>>): string =>
      councils.map((council) => `${nameOfParty(parties, council)} ${counts[council]}`).join(', ')
    return [
      {
        severity: 'warning',
        subject: `sharing-scheme/${key}`,
        about: [`driver/${step.driver}`],
        message: `${describePart(part)} of ${name} still goes by ${nameOfDriver(sharing, step.driver)} as counted on ${formatDay(standing.on)} (${split(was)}); the count of ${formatDay(counted.on)} (${split(is)}) is beyond the tolerance of ${toleranceInWords(step.tolerance)}`,
        entries: positionsOf(standing.entries, counted.entries),
      },
    ]
  })

/** Nobody can tell what anybody's share is. */
export const neverCounted = (reading: Ground): readonly Finding[] =>
  ofEachDriver(reading, ({ key, part, step, name, entries }) => {
    const driver = reading.all.sharing.drivers[step.driver]
    const counted =
      step.countedOn === undefined ? lastCountBy(driver, { by: reading.basis.asAt }) : countOn(driver, step.countedOn)
    const when = step.countedOn === undefined ? '' : ` on ${formatDay(step.countedOn)}`
    return counted !== undefined
      ? []
      : [
          {
            severity: 'warning',
            subject: `sharing-scheme/${key}`,
            about: [`driver/${step.driver}`],
            message: `${describePart(part)} of ${name} is shared by ${nameOfDriver(reading.all.sharing, step.driver)}, and no count of it${when} is recorded`,
            entries,
          },
        ]
  })

/** Without a weight for each who takes part nobody's share can be told; one who is to bear nothing weighs nothing. */
export const leavesAWeightOut = ({ all }: Ground): readonly Finding[] =>
  Object.entries(all.sharing.schemes).flatMap(([key, scheme]) => {
    const told = new Set<string>()
    return termsInOrder(scheme.terms).flatMap(({ councils, startsOn }) =>
      Shared.options.flatMap((shared): readonly Finding[] => {
        const part = partFor(scheme, shared, { from: startsOn, to: startsOn })
        if ('because' in part) return []
        const left = (attestedValue(councils) ?? []).filter((council) =>
          weightsIn(part).some((weights) => weights[council] === undefined),
        )
        // Terms that stand on are found where they first leave somebody out.
        const isTold = told.has(JSON.stringify([part, left]))
        told.add(JSON.stringify([part, left]))
        if (left.length === 0 || isTold) return []
        const cells = Object.values(scheme.terms).map(({ parts }) => parts[shared])
        return [
          {
            severity: 'warning',
            subject: `sharing-scheme/${key}`,
            message: `The scheme ${key} from ${formatDay(startsOn)} shares ${describePart(part).replace('The', 'the')} by weights, and gives none for ${listInWords(left.map((council) => nameOfParty(all.parties, council)))}: give zero to one that is to bear nothing`,
            entries: positionsOf(
              witnessesOf(councils),
              ...cells.map((cell) => (cell !== undefined && attestedValue(cell) === part ? witnessesOf(cell) : [])),
            ),
          },
        ]
      }),
    )
  })

const weightsIn = ({ steps }: Part): readonly Readonly<Record<Key, number>>[] =>
  steps.flatMap((step) => {
    if (step.by === 'fixed') return [step.weights]
    return step.by === 'gainShare' ? step.bands.map(({ weights }) => weights) : []
  })

/** Somebody who shares control and savings of the service, and is in none of the terms. */
export const leavesOutAPartner = ({ all, basis }: Ground): readonly Finding[] =>
  Object.entries(all.sharing.schemes).flatMap(([key, scheme]) => {
    const service = attestedValue(scheme.service)
    const councils = councilsNow(scheme, basis.asAt)
    if (service === undefined || councils.length === 0) return []
    return Object.entries(all.services.services[service]?.roles ?? {})
      .filter(([council, role]) => attestedValue(role) === 'partner' && !councils.includes(council))
      .map(
        ([council, role]): Finding => ({
          severity: 'note',
          subject: `sharing-scheme/${key}`,
          about: [`service/${service}`],
          message: `${nameOfParty(all.parties, council)} is a partner in ${nameOfService(all.services, service)}, and the scheme ${key} does not name it`,
          entries: witnessesOf(role),
        }),
      )
  })

interface DriverOfScheme {
  readonly key: Key
  readonly scheme: Readonly<Scheme>
  readonly part: Part
  readonly step: DriverStep
  /** What the service is called. */
  readonly name: string
  /** Behind the terms. */
  readonly entries: readonly number[]
}

const ofEachDriver = (
  { all, basis }: Ground,
  find: (driver: DriverOfScheme) => readonly Finding[],
): readonly Finding[] =>
  Object.entries(all.sharing.schemes).flatMap(([key, scheme]) => {
    const service = attestedValue(scheme.service)
    const name = service === undefined ? key : nameOfService(all.services, service)
    const kinds = new Set(Object.values(scheme.terms).flatMap(({ parts }) => Object.values(parts)))
    const shared = new Set([...kinds].flatMap((cell) => attestedValue(cell)?.for ?? []))
    return [...shared].flatMap((each) => {
      const part = partFor(scheme, each, { from: basis.asAt, to: basis.asAt })
      if ('because' in part) return []
      const entries = positionsOf(...[...kinds].filter((cell) => attestedValue(cell) === part).map(witnessesOf))
      return part.steps.flatMap((step) =>
        step.by === 'driver' ? find({ key, scheme, part, step, name, entries }) : [],
      )
    })
  })

/** The councils of the terms that hold on a day; of the first ones, before there are any. */
const councilsNow = ({ terms }: Readonly<Scheme>, asAt: Day): readonly Key[] => {
  const saying = termsInOrder(terms).filter(({ councils }) => councils.is !== 'unknown')
  const standing = saying.filter(({ startsOn }, index) => index === 0 || startsOn <= asAt).at(-1)
  return (standing && attestedValue(standing.councils)) ?? []
}

/** The counts of some councils, where every one is known. */
const wholeOf = (
  counts: Readonly<Record<Key, number | Unknown>>,
  councils: readonly Key[],
): Readonly<Record<Key, number>> | undefined => {
  const known = councils.flatMap((council) => {
    const count = counts[council]
    return count === undefined || count === UNKNOWN ? [] : [[council, count] as const]
  })
  return known.length === councils.length ? Object.fromEntries(known) : undefined
}

const afterAll = (asAt: Day): Day => (asAt === END_OF_TIME ? asAt : addDays(asAt, 1))
