import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { isWhole } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { sameValue } from '../../values/same-value.ts'
import { nameOfParty } from '../parties/state.ts'
import { isNone } from './charges.ts'
import type { SharingGround } from './expected-shares.ts'
import type { SettlementRow, SharingCouncil, SharingRow } from './sharing-row.ts'
import { allSharing } from './sharing-years.ts'

type Ground = Reading<SharingGround>

/** A payment of a balance that no outturn was apportioned for, and that names none. */
export const withoutApportionment = (reading: Ground): readonly Finding[] =>
  allSharing(reading).flatMap(({ apportionments, name, parts, scheme, settlements, year }) => {
    const hasOutturn = parts.some(({ outturn }) => !isNone(outturn))
    const isWithout = ({ apportionment, isDisputed, of }: SettlementRow): boolean =>
      !isDisputed &&
      of === 'balance' &&
      !hasOutturn &&
      !apportionments.some((each) => each.apportionment === attestedValue(apportionment))
    return settlements.filter(isWithout).map(
      ({ amount, entries, settlement }): Finding => ({
        severity: 'warning',
        subject: `settlement/${settlement}`,
        about: [`sharing-scheme/${scheme}`],
        message: `The settlement ${settlement}${pounds(attestedValue(amount))} for ${name} in ${year} rests on no apportionment of an outturn`,
        entries,
      }),
    )
  })

/** A final outturn is apportioned, and what it leaves between the councils is not paid. */
export const notSettled = (reading: Ground): readonly Finding[] =>
  ofEachBalance(reading, (council, { parts }) => {
    const isFinal = parts.every(({ outturn }) => outturn.stage === undefined || outturn.stage === 'finalOutturn')
    const { outstanding, balance, settled } = council
    if (!isFinal || outstanding.known === 0 || isBeyond(outstanding.known, balance.known)) return undefined
    const wrongWay = settled.known !== 0 && Math.sign(settled.known) !== Math.sign(balance.known)
    if (wrongWay)
      return outstanding.known > 0
        ? `was due ${formatPounds(balance.known)}, paid ${formatPounds(-settled.known)} instead, and is still to have ${formatPounds(outstanding.known)}`
        : `owed ${formatPounds(-balance.known)}, was paid ${formatPounds(settled.known)} instead, and has still to pay ${formatPounds(-outstanding.known)}`
    return outstanding.known > 0
      ? `is still to have ${formatPounds(outstanding.known)} of the ${formatPounds(balance.known)} due to it`
      : `has still to pay ${formatPounds(-outstanding.known)} of the ${formatPounds(-balance.known)} that it owes`
  })

/** A payment beyond the balance is owed back, or settles something that no entry names. */
export const settledBeyondDue = (reading: Ground): readonly Finding[] =>
  ofEachBalance(reading, ({ balance, outstanding, settled }) => {
    if (!isBeyond(outstanding.known, balance.known)) return undefined
    const beyond = formatPounds(Math.abs(outstanding.known))
    return settled.known > 0
      ? `was paid ${formatPounds(settled.known)}, ${beyond} more than was due to it`
      : `paid ${formatPounds(-settled.known)}, ${beyond} more than it owed`
  })

/** What is kept is no saving to a council until it is distributed. */
export const surplusKept = (reading: Ground): readonly Finding[] =>
  allSharing(reading).flatMap(({ name, scheme, surpluses, year }) =>
    surpluses.flatMap(({ entries, isDisputed, retained, surplus }): readonly Finding[] => {
      const kept = isDisputed ? 0 : (attestedValue(retained) ?? 0)
      return kept === 0
        ? []
        : [
            {
              severity: 'note',
              subject: `surplus/${surplus}`,
              about: [`sharing-scheme/${scheme}`],
              message: `${formatPounds(kept)} of what ${name} had over in ${year} is kept: it is no saving to a council until it is distributed`,
              entries,
            },
          ]
    }),
  )

/** The host's own balance is with itself: what is said is said of the others. */
const ofEachBalance = (
  reading: Ground,
  find: (council: SharingCouncil, row: SharingRow) => string | undefined,
): readonly Finding[] =>
  allSharing(reading).flatMap((row) =>
    row.councils.flatMap((council): readonly Finding[] => {
      if (council.isHost || !isWhole(council.balance) || !isWhole(council.settled)) return []
      const what = find(council, row)
      return what === undefined
        ? []
        : [
            {
              severity: isUnsure(council, row) ? 'note' : 'warning',
              subject: `sharing-scheme/${row.scheme}`,
              about: [`party/${council.council}`],
              message: `${nameOfParty(reading.all.parties, council.council)} ${what} for ${row.name} in ${row.year}${isUnsure(council, row) ? ', as far as is certain by the day: a source is too vague to tell' : ''}`,
              entries: council.entries,
            },
          ]
    }),
  )

/** Whether more may have been apportioned or paid by the day than is certain. */
const isUnsure = ({ council, outstanding }: SharingCouncil, { undetermined }: SharingRow): boolean =>
  undetermined?.some((maybe) => maybe.council === council && !sameValue(maybe.outstanding, outstanding)) === true

/** Whether what is outstanding runs the other way than what was due, so that more was paid than that. */
const isBeyond = (outstanding: number, balance: number): boolean =>
  outstanding !== 0 && (balance === 0 || Math.sign(outstanding) !== Math.sign(balance))

const pounds = (pence: number | undefined): string => (pence === undefined ? '' : ` of ${formatPounds(pence)}`)
