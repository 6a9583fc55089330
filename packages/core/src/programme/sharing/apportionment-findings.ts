import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty } from '../parties/state.ts'
import { daysOfMembership } from './days-of-membership.ts'
import { partFor, type SharingGround } from './expected-shares.ts'
import { asAgreedBy, asNoticedBy, isUnsure, type Membership, membershipsOf } from './memberships-of.ts'
import { describeApportionment as describe, type Found, ofEachApportionment } from './of-each-apportionment.ts'
import { allSharing } from './sharing-years.ts'
import { nameOfDriver } from './state.ts'
import { describeShared } from './words.ts'

type Ground = Reading<SharingGround>

/** What each council was given, against what the terms give it; both figures are shown, none is put right. */
export const differsFromScheme = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] => {
    const { expected, shares } = apportionment
    if (expected.is !== 'shared') return []
    const councils = [...new Set([...Object.keys(shares), ...Object.keys(expected.shares)])].sort()
    const differing = councils.flatMap((council): readonly string[] => {
      const share = shares[council]
      const is = share === undefined ? 0 : figureOf(share)
      const gives = expected.shares[council] ?? 0
      return is === 'unknown' || is === gives
        ? []
        : [`${nameOfParty(reading.all.parties, council)} ${formatPounds(is)} where it gives ${formatPounds(gives)}`]
    })
    if (differing.length === 0) return []
    const message = `${describe(apportionment, row)} is not what the scheme gives: ${differing.join('; ')} (${expected.steps.map(({ said }) => said).join(', then ')})`
    return [{ severity: 'serious', message }]
  })

/** Something that the scheme goes by is not known: the calculation stands as it was recorded, and untested. */
export const cannotBeTested = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] =>
    apportionment.expected.is === 'shared'
      ? []
      : [
          {
            severity: 'note',
            message: `${describe(apportionment, row)} cannot be held against the scheme: ${apportionment.expected.because}`,
          },
        ],
  )

/** What it went by is as its source says; it is held against the count of the driver that the terms name. */
export const goesByAnotherDriver = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] => {
    const { sharing } = reading.all
    const [driver, shared, period, calculatedOn] = [
      attestedValue(apportionment.driver),
      attestedValue(apportionment.for),
      attestedValue(apportionment.period),
      attestedValue(apportionment.calculatedOn),
    ]
    const scheme = sharing.schemes[row.scheme]
    if (driver === undefined || shared === undefined || period === undefined || apportionment.isDisputed) return []
    if (scheme === undefined || calculatedOn === undefined) return []
    const part = partFor(asAgreedBy(scheme, calculatedOn), shared, period)
    if ('because' in part) return []
    const drivers = part.steps.flatMap((step) => (step.by === 'driver' ? [step.driver] : []))
    if (drivers.includes(driver)) return []
    const says = drivers.length === 0 ? 'no driver' : listInWords(drivers.map((key) => nameOfDriver(sharing, key)))
    return [
      {
        severity: 'warning',
        message: `${describe(apportionment, row)} went by ${nameOfDriver(sharing, driver)} where the scheme says ${says}`,
      },
    ]
  })

/** It was right by what was known on its day; what each council is charged for the period may be to be calculated anew. */
export const calculatedBefore = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] => {
    const period = attestedValue(apportionment.period)
    const calculatedOn = attestedValue(apportionment.calculatedOn)
    const found = reading.all.sharing.schemes[row.scheme]
    if (!apportionment.isCounted || period === undefined || calculatedOn === undefined || found === undefined) return []
    const scheme = asAgreedBy(found, calculatedOn)
    const service = reading.known.services.services[attestedValue(scheme.service) ?? '']
    if (service === undefined) return []
    const daysOf = (membership: Membership | undefined): number => daysOfMembership(period, membership?.stretches ?? [])
    const now = membershipsOf(scheme, service)
    return Object.entries(membershipsOf(scheme, asNoticedBy(service, calculatedOn))).flatMap(
      ([council, membership]): readonly Found[] => {
        const [was, is] = [daysOf(membership), daysOf(now[council])]
        if (was === is) return []
        const message = `${describe(apportionment, row)} was calculated on ${formatDay(calculatedOn)}, before it was known that ${nameOfParty(reading.all.parties, council)} takes part in ${row.name} on ${is} of those days, and not on ${was}`
        return [{ severity: 'note', message }]
      },
    )
  })

/** Their sum would count the days that they have in common twice. */
export const overlap = (reading: Ground): readonly Finding[] =>
  allSharing(reading).flatMap((row) =>
    row.parts.flatMap(({ for: shared, budget, outturn }) =>
      [budget, outturn].flatMap((charges): readonly Finding[] => {
        const { counted, isContested, stage } = charges
        if (!isContested || stage === undefined) return []
        const entries = row.apportionments.filter(({ apportionment }) => counted.includes(apportionment))
        return [
          {
            severity: 'serious',
            subject: `sharing-scheme/${row.scheme}`,
            message: `Several apportionments of ${describeShared({ for: shared, stage })} of ${row.name} in ${row.year} are for the same days: ${counted.join(', ')}; what each council is charged is not known until one of them is corrected`,
            entries: entries.flatMap((each) => each.entries),
          },
        ]
      }),
    ),
  )

/** A council that withdrew, or had not joined yet. */
export const shareWithoutMembership = (reading: Ground): readonly Finding[] =>
  ofEachApportionment(reading, (apportionment, row): readonly Found[] => {
    const scheme = reading.all.sharing.schemes[row.scheme]
    const period = attestedValue(apportionment.period)
    if (scheme === undefined || period === undefined || apportionment.isDisputed) return []
    const { services } = reading.known.services
    const memberships = membershipsOf(scheme, services[attestedValue(scheme.service) ?? ''])
    return Object.entries(apportionment.shares).flatMap(([council, share]): readonly Found[] => {
      const membership = memberships[council]
      if (membership === undefined || isUnsure(membership, period) || figureOf(share) === 0) return []
      if (daysOfMembership(period, membership.stretches) > 0) return []
      const message = `${nameOfParty(reading.all.parties, council)} has a share in ${describe(apportionment, row).replace('The', 'the')}, and takes no part in ${row.name} on any of those days`
      return [{ severity: 'serious', message, entries: witnessesOf(share) }]
    })
  })
