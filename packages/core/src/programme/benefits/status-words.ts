import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { termInWords } from '../../slice/term-in-words.ts'
import { type Attested, attestedValue, type Claim } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { AssessmentDay, BenefitsReads, StatedStatus } from './state.ts'

/** One entry that writes a printed word as a status. */
interface Written {
  readonly word: string
  readonly status: StatedStatus
  readonly name: string
  readonly entry: number
}

/** One printed word, in whatever case, stands for one status: which it is, two entries do not agree. */
export const wordOfSeveralStatuses = ({ all }: Reading<{ readonly benefits: BenefitsReads }>): readonly Finding[] => {
  const written = Object.entries(all.benefits.benefits).flatMap(([key, { name, assessments }]) =>
    assessments.flatMap((day) => writtenOn(day).map((each) => ({ ...each, name: attestedValue(name) ?? key }))),
  )
  const words = [...new Set(written.map(({ word }) => asOne(word)))].sort(byText)
  return words.flatMap((word) => {
    const same = written.filter((each) => asOne(each.word) === word)
    const statuses = [...new Set(same.map(({ status }) => status))].sort(byText)
    if (statuses.length < 2) return []
    const inWords = statuses.map((status) => statusInWords(status, same))
    return [
      {
        severity: 'warning',
        subject: `printed-status/${word}`,
        message: `The printed word "${word}" is recorded as more than one status: ${inWords.join(', and ')}`,
        entries: positionsOf(same.map(({ entry }) => entry)),
      },
    ]
  })
}

const asOne = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase()

const statusInWords = (status: StatedStatus, written: readonly Written[]): string => {
  const names = [...new Set(written.flatMap((each) => (each.status === status ? each.name : [])))].sort(byText)
  return `${termInWords(status)} for ${names.join('; ')}`
}

/** Which word stands beside which status, where several entries speak of one day, is told by the entry of both. */
const writtenOn = ({ status, printedStatus }: Readonly<AssessmentDay>): readonly Omit<Written, 'name'>[] =>
  claimsOf(status).flatMap(({ value, by }) =>
    claimsOf(printedStatus).flatMap((printed) =>
      by.filter((entry) => printed.by.includes(entry)).map((entry) => ({ word: printed.value, status: value, entry })),
    ),
  )

const claimsOf = <Value>(cell: Attested<Value>): readonly Claim<Value>[] => {
  if (cell.is === 'unknown') return []
  return cell.is === 'known' ? [cell] : cell.rivals
}
