import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { nameOfParty } from '../parties/state.ts'
import { daysOfMembership } from './days-of-membership.ts'
import type { SharingGround } from './expected-shares.ts'
import { isUnsure, membershipsOf } from './memberships-of.ts'
import type { ApportionmentRow, SharingRow } from './sharing-row.ts'
import { allSharing } from './sharing-years.ts'
import { describePeriod, describeShared } from './words.ts'

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
    if (scheme === undefined || period === undefined) return []
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

type Found = Pick<Finding, 'message' | 'severity'> & Partial<Pick<Finding, 'entries'>>

const ofEachApportionment = (
  reading: Ground,
  find: (apportionment: ApportionmentRow, row: SharingRow) => readonly Found[],
): readonly Finding[] =>
  allSharing(reading).flatMap((row) =>
    row.apportionments.flatMap((apportionment) =>
      find(apportionment, row).map((found) => ({
        entries: apportionment.entries,
        ...found,
        subject: `apportionment/${apportionment.apportionment}`,
        about: [`sharing-scheme/${row.scheme}`],
      })),
    ),
  )

const describe = ({ for: shared, stage, period, apportionment }: ApportionmentRow, { name }: SharingRow): string => {
  const [what, how, when] = [attestedValue(shared), attestedValue(stage), attestedValue(period)]
  return what === undefined || how === undefined || when === undefined
    ? `The apportionment ${apportionment} of ${name}`
    : `The apportionment ${apportionment} of ${describeShared({ for: what, stage: how })} of ${name} ${describePeriod({ period: when })}`
}
