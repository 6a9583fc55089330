import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue, claimedValues } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { SharingGround } from './expected-shares.ts'
import type { ApportionmentRow, SharingRow } from './sharing-row.ts'
import { allSharing } from './sharing-years.ts'
import { describePeriod, describeShared } from './words.ts'

/** What is found of an apportionment; it rests on the entries of the apportionment where it names no others. */
export type Found = Pick<Finding, 'message' | 'severity'> & Partial<Pick<Finding, 'entries'>>

/** Asks one question of every apportionment, once: also of one that sources put to several schemes or years. */
export const ofEachApportionment = (
  reading: Reading<SharingGround>,
  find: (apportionment: ApportionmentRow, row: SharingRow) => readonly Found[],
): readonly Finding[] => {
  const asked = new Set<Key>()
  return allSharing(reading).flatMap((row) =>
    row.apportionments.flatMap((each) => {
      if (asked.has(each.apportionment)) return []
      asked.add(each.apportionment)
      return find(each, row).map((found) => ({
        entries: each.entries,
        ...found,
        subject: `apportionment/${each.apportionment}`,
        about: claimedValues(each.scheme).map((scheme) => `sharing-scheme/${scheme}`),
      }))
    }),
  )
}

/** Which apportionment it is, as a sentence begins: `The apportionment ict-budget of the running cost by the budget of ICT`. */
export const describeApportionment = (
  { for: shared, stage, period, apportionment, scheme }: ApportionmentRow,
  { name }: SharingRow,
): string => {
  if (scheme.is !== 'known') return `The apportionment ${apportionment}`
  const [what, how, when] = [attestedValue(shared), attestedValue(stage), attestedValue(period)]
  return what === undefined || how === undefined || when === undefined
    ? `The apportionment ${apportionment} of ${name}`
    : `The apportionment ${apportionment} of ${describeShared({ for: what, stage: how })} of ${name} ${describePeriod({ period: when })}`
}
