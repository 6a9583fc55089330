import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { sharedAgreements } from './agreements.ts'
import { type ClauseRow, clauseRows } from './clause-rows.ts'
import type { Ground } from './matter-rows.ts'
import { nameOfMatter, nameOfVersion } from './state.ts'

/** A version was issued after clauses were amended, and prints them as they were before. */
export const amendmentLeftOut = ({ all: { governance } }: Ground): readonly Finding[] =>
  Object.entries(governance.matters).flatMap(([key, matter]) => {
    const left = clauseRows(key, matter).flatMap(leftOutOf)
    const issues = [...new Set(left.map(({ version, on }) => JSON.stringify([on, version])))].sort(byText)
    return issues.flatMap((issue) => {
      const clauses = left.filter(({ version, on }) => JSON.stringify([on, version]) === issue)
      const [first] = clauses
      if (first === undefined) return []
      const amended = [...new Set(clauses.flatMap(({ amendedOn }) => amendedOn ?? []))].sort()
      const since = amended.length === 0 ? '' : ` on ${listInWords(amended.map(formatDay))}`
      const which = listInWords(clauses.map(({ clause }) => clause))
      return [
        {
          severity: 'serious' as const,
          subject: `matter/${key}`,
          message: `The ${nameOfMatter(governance, key)} as issued on ${formatDay(first.on)}, ${nameOfVersion(matter, first.version)}, prints ${clauses.length === 1 ? `clause ${which} as it was before it was` : `clauses ${which} as they were before they were`} amended${since}`,
          entries: positionsOf(...clauses.map(({ entries }) => entries)),
        },
      ]
    })
  })

interface LeftOut {
  readonly clause: Key
  readonly version: Key
  /** The day on which the version was issued. */
  readonly on: Day
  readonly amendedOn: Day | undefined
  readonly entries: readonly number[]
}

const leftOutOf = ({ clause, history, entries }: ClauseRow): readonly LeftOut[] =>
  history.flatMap(({ leavesOutAmendment, version, on }, index) => {
    if (!leavesOutAmendment || version === undefined) return []
    const amendedOn = history.slice(0, index).findLast(({ amendment }) => amendment !== undefined)?.on
    return [{ clause, version, on, amendedOn, entries }]
  })

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
