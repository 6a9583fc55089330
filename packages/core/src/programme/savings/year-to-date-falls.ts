import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { STAGES } from './events.ts'
import { figureInWords } from './figure-in-words.ts'
import type { LineRow } from './line-row.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'

/** A figure from the start of the year up to a day. */
interface ToDate {
  readonly upTo: Day
  readonly from: Day
  readonly finality: number
  readonly amount: number
  readonly words: string
  readonly entries: readonly number[]
}

/**
 * What was saved by a day is not less than by an earlier one, whatever their stages; what was spent on transition neither. Of
 * several figures for the very same days only the most final is held against the others: it restates them.
 */
export const yearToDateFalls = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, (line, year) => [
    ...fallsOf(reportedIn(line), line, year),
    ...fallsOf(validatedIn(line), line, year),
  ])

const reportedIn = ({ reports, setAside }: LineRow): readonly ToDate[] =>
  [...reports, ...setAside.filter(({ because }) => because !== 'estimate')].flatMap((report) => {
    const { measure, period, stage, total, entries } = report
    const amount = attestedValue(total)
    if (measure !== 'yearToDate' || amount === undefined) return []
    const finality = STAGES.indexOf(stage)
    return [{ upTo: period.to, from: period.from, finality, amount, words: figureInWords(report), entries }]
  })

const validatedIn = ({ validations }: LineRow): readonly ToDate[] =>
  validations.flatMap(({ measure, period, amount: cell, entries }) => {
    const amount = attestedValue(cell)
    if (measure !== 'yearToDate' || amount === undefined) return []
    const words = `what is validated to ${formatDay(period.to)}, ${formatPounds(amount)},`
    return [{ upTo: period.to, from: period.from, finality: 0, amount, words, entries }]
  })

const fallsOf = (figures: readonly ToDate[], { name, nature }: LineRow, year: string): readonly Found[] => {
  const sign = nature === 'transitionalCost' ? -1 : 1
  const inOrder = [...figures].sort(
    (a, b) => byText(a.upTo, b.upTo) || b.finality - a.finality || byText(a.from, b.from),
  )
  const ends = inOrder.filter(({ upTo }, index) => upTo !== inOrder[index - 1]?.upTo)
  return ends.flatMap((after, index): readonly Found[] => {
    const before = ends[index - 1]
    if (before === undefined || (after.amount - before.amount) * sign >= 0) return []
    const message = `${name} ${year}: ${after.words} is below ${before.words.replace(/,$/, '')}`
    return [{ severity: 'warning', message, entries: positionsOf(before.entries, after.entries) }]
  })
}
