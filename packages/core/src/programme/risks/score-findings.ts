import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Trend } from './events.ts'
import { productOf, scaleOf } from './position-of.ts'
import { risksOnRegister, type StandingRisk } from './risks-on-register.ts'
import type { RiskDay, RisksReads } from './state.ts'

type Ground = Reading<{ readonly risks: RisksReads }>
type Day = Readonly<RiskDay>

/** Asks one question of every risk on the register. */
const ofEachRisk = (
  reading: Ground,
  find: (risk: StandingRisk) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  risksOnRegister(reading).flatMap((risk) => find(risk).map((each) => ({ ...each, subject: `risk/${risk.key}` })))

/** Both are kept, and ranks go by the product: what a source printed is never repaired. */
export const printedWrong = (reading: Ground): readonly Finding[] =>
  ofEachRisk(reading, ({ title, position: { score, printed } }) => {
    const product = productOf(score)
    const asPrinted = attestedValue(printed)
    if (score.is !== 'known' || asPrinted === undefined || asPrinted === product) return []
    const { likelihood, impact } = score.value
    return [
      {
        severity: 'serious',
        message: `${title} is printed with a score of ${asPrinted}, and likelihood ${likelihood} × impact ${impact} is ${product}`,
        entries: positionsOf(score.by, witnessesOf(printed)),
      },
    ]
  })

/** The last word on where a risk is heading came without a score, or after the score that stands. */
export const directionWithoutScore = (reading: Ground): readonly Finding[] =>
  ofEachRisk(reading, ({ title, days }) => {
    const last = days.findLast(isObservation)
    if (last === undefined || last.score.is !== 'unknown') return []
    const trend = attestedValue(last.trend)
    if (trend === undefined) return []
    const scored = days.findLast(({ score }) => score.is !== 'unknown')
    const since = scored === undefined ? 'was never given' : `is still that of ${formatDay(scored.on)}`
    return [
      {
        severity: 'note',
        message: `${title} is reported ${WORDS[trend]} on ${formatDay(last.on)}, and its score ${since}`,
        entries: witnessesOf(last.trend),
      },
    ]
  })

/** The same word twice in a row may be news, or a sentence carried over from the report before. */
export const trendRepeated = (reading: Ground): readonly Finding[] =>
  ofEachRisk(reading, ({ title, days }) => {
    const told = days.filter(isObservation)
    return told.flatMap((day, index) => {
      const before = told[index - 1]
      const trend = attestedValue(day.trend)
      if (before === undefined || trend === undefined || attestedValue(before.trend) !== trend) return []
      if (before.score.is !== 'unknown' || day.score.is !== 'unknown') return []
      return [
        {
          severity: 'note' as const,
          message: `${title} is reported ${WORDS[trend]} on ${formatDay(before.on)} and again on ${formatDay(day.on)}, both times without a score`,
          entries: positionsOf(witnessesOf(before.trend), witnessesOf(day.trend)),
        },
      ]
    })
  })

/** A report that says where a risk is heading, and gives a score that went elsewhere from the one before. */
export const trendAgainstScores = (reading: Ground): readonly Finding[] =>
  ofEachRisk(reading, ({ title, days }) => {
    const scored = days.filter(({ score }) => score.is !== 'unknown')
    return scored.flatMap((day, index) => {
      const before = scored[index - 1]
      const [from, to] = [before && productOf(before.score), productOf(day.score)]
      const trend = attestedValue(day.trend)
      if (before === undefined || from === undefined || to === undefined || trend === undefined) return []
      if (scaleOf(before.score) !== scaleOf(day.score) || directionOf(from, to) === trend) return []
      return [
        {
          severity: 'warning' as const,
          message: `${title} is reported ${WORDS[trend]} on ${formatDay(day.on)}, and its score went from ${from} on ${formatDay(before.on)} to ${to}`,
          entries: positionsOf(witnessesOf(before.score), witnessesOf(day.score), witnessesOf(day.trend)),
        },
      ]
    })
  })

const WORDS: Readonly<Record<Trend, string>> = { up: 'going up', down: 'going down', unchanged: 'unchanged' }

const isObservation = ({ score, trend }: Day): boolean => score.is !== 'unknown' || trend.is !== 'unknown'

const directionOf = (from: number, to: number): Trend => (to > from ? 'up' : to < from ? 'down' : 'unchanged')
