import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue } from '../../values/attested.ts'
import { type Day, END_OF_TIME } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { figureInWords } from './figure-in-words.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'
import type { ReportRow } from './report-row.ts'

/** Nobody knows the result of a period before it is over: what a paper says by then is provisional, or a forecast. */
export const statedTooEarly = (reading: Ground): readonly Finding[] => {
  const paperOf = datesOfPapers(reading)
  return ofEachLine(reading, ({ name, reports, setAside, validations }, year) => {
    const results = [
      ...[...reports, ...setAside].filter(isResult).map((report) => ({ ...report, what: figureInWords(report) })),
      ...validations.map((each) => ({ ...each, what: `what is validated to ${formatDay(each.period.to)}` })),
    ]
    return results.flatMap(({ what, period, entries }) =>
      entries
        .filter((position) => paperOf(position) < period.to)
        .map(
          (position): Found => ({
            severity: 'warning',
            message: `${name} ${year}: ${what} is from a paper of ${formatDay(paperOf(position))}, before the period was over: give the date of the paper that has the result, or record it as provisional or as a forecast`,
            entries: [position],
          }),
        ),
    )
  })
}

/** Final or audited, or measured at whatever stage. */
const isResult = ({ stage, method }: ReportRow): boolean =>
  stage === 'finalOutturn' || stage === 'audited' || attestedValue(method) === 'measured'

/** The day of an entry's paper, by its position. */
const datesOfPapers = ({ facts }: Pick<Reading<unknown>, 'facts'>): ((position: number) => Day) => {
  const dates = new Map(facts.map(({ position, knownOn }) => [position, knownOn]))
  return (position) => dates.get(position) ?? END_OF_TIME
}
