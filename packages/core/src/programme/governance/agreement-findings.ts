import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { sharedAgreements } from './agreements.ts'
import { clauseRows } from './clause-rows.ts'
import type { Ground } from './matter-rows.ts'
import { nameOfMatter, nameOfVersion } from './state.ts'

/** A version was issued after a clause was amended, and prints it as it was before. */
export const amendmentLeftOut = ({ all: { governance } }: Ground): readonly Finding[] =>
  Object.entries(governance.matters).flatMap(([key, matter]) =>
    clauseRows(key, matter).flatMap(({ clause, history, entries }) =>
      history.flatMap(({ leavesOutAmendment, version, on }, index) => {
        if (!leavesOutAmendment || version === undefined) return []
        const amended = history.slice(0, index).findLast(({ amendment }) => amendment !== undefined)
        return [
          {
            severity: 'serious' as const,
            subject: `matter/${key}`,
            message: `${nameOfVersion(matter, version)} of the ${nameOfMatter(governance, key)}, issued on ${formatDay(on)}, prints clause ${clause} as it was before it was amended${amended === undefined ? '' : ` on ${formatDay(amended.on)}`}`,
            entries,
          },
        ]
      }),
    ),
  )

/** The last day of an agreement has passed, and no later version of it is recorded as agreed. */
export const runOut = (reading: Ground): readonly Finding[] =>
  sharedAgreements(reading).flatMap(({ matter, name, endsOn, version }) => {
    const day = attestedValue(endsOn)
    if (day === undefined || day >= reading.basis.asAt) return []
    return [
      {
        severity: 'warning',
        subject: `matter/${matter}`,
        message: `${name} ended on ${formatDay(day)}, and no entry says that it was renewed or replaced`,
        entries: positionsOf(witnessesOf(endsOn), witnessesOf(version)),
      },
    ]
  })
