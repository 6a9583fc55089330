import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Ground } from './matter-rows.ts'
import { sharedOffices } from './offices.ts'
import { nameOfMatter } from './state.ts'

/** One office under several titles: whoever looks for the old title is to find the new. Each with the day by which it was in use. */
export const titleChanged = (reading: Ground): readonly Finding[] =>
  sharedOffices(reading).flatMap(({ office, holders }) => {
    const titled = holders.flatMap(({ on, title }) => {
      const value = attestedValue(title)
      return value === undefined || !isHeld(reading, office, on) ? [] : [{ on, value, by: witnessesOf(title) }]
    })
    const changes = titled.filter(({ value }, index) => titled[index - 1]?.value !== value)
    if (changes.length < 2) return []
    return [
      {
        severity: 'note',
        subject: `office/${office}`,
        message: `One office has had several titles: ${changes.map(({ value, on }) => `${value} by ${formatDay(on)}`).join(', ')}`,
        entries: positionsOf(...changes.map(({ by }) => by)),
      },
    ]
  })

/** Rows show what may have been filled by the day as well. */
const isHeld = ({ all: { governance } }: Ground, office: string, on: string): boolean =>
  governance.offices[office]?.days.some((day) => day.on === on) ?? false

/** The last term has run out, and no entry fills the office anew or says that there is none any more. */
export const termEnded = (reading: Ground): readonly Finding[] =>
  sharedOffices(reading).flatMap(({ office, name, holders, hasEnded }) => {
    const last = hasEnded === true ? undefined : holders.at(-1)
    const day = last && attestedValue(last.lastDay)
    if (last === undefined || day === undefined || day >= reading.basis.asAt || !isHeld(reading, office, last.on))
      return []
    return [
      {
        severity: 'warning',
        subject: `office/${office}`,
        message: `The term of the ${name} ended on ${formatDay(day)}, and no entry says who has held the office since`,
        entries: last.entries,
      },
    ]
  })

/** A conflict is declared, and no entry says who acts instead. */
export const nobodyActsInstead = (reading: Ground): readonly Finding[] =>
  sharedOffices(reading).flatMap(({ office, name, conflicts }) =>
    conflicts.flatMap(({ conflict, about, actsInstead, matter, entries }) => {
      if (actsInstead.is !== 'unknown' || !(conflict in reading.all.governance.conflicts)) return []
      const key = attestedValue(matter)
      const on = key === undefined ? '' : ` on ${nameOfMatter(reading.all.governance, key)}`
      return [
        {
          severity: 'warning' as const,
          subject: `office/${office}`,
          message: `The ${name} has a conflict of interest${on} (${claimedValues(about).join('; ')}), and no entry says who acts instead`,
          entries,
        },
      ]
    }),
  )
