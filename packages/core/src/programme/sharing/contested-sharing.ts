import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import type { Reading } from '../../slice/reading.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { cellsIn } from './cells-in.ts'
import type { SharingReads } from './state.ts'
import { describePeriod } from './words.ts'

/** Sources that disagree about what was agreed, counted, calculated, paid or distributed. */
export const contestedSharing = ({
  all: {
    sharing: { apportionments, drivers, schemes, settlements, surpluses },
  },
}: Reading<{ readonly sharing: SharingReads }>): readonly Finding[] => [
  ...Object.entries(schemes).flatMap(([key, { service, terms }]) => [
    ...findContested(`sharing-scheme/${key}`, `the scheme ${key}, its service`, service),
    ...Object.values(terms).flatMap(({ startsOn, ...cells }) =>
      contestedIn(`sharing-scheme/${key}`, `the scheme ${key} from ${formatDay(startsOn)}`, cells, termsInWords),
    ),
  ]),
  ...Object.entries(drivers).flatMap(([key, { counts, ...cells }]) => [
    ...contestedIn(`driver/${key}`, `the driver ${key}`, cells, valueInWords),
    ...Object.values(counts).flatMap(({ on, period, counts: byCouncil }) => {
      const [what, days] = [`the count of ${key}`, attestedValue(period)]
      return [
        ...findContested(`driver/${key}`, `${what} to ${formatDay(on)}, over which days`, period),
        ...contestedIn(
          `driver/${key}`,
          `${what} ${days === undefined ? `on ${formatDay(on)}` : describePeriod({ period: days })}`,
          byCouncil,
          valueInWords,
        ),
      ]
    }),
  ]),
  ...Object.entries({ apportionment: apportionments, settlement: settlements, surplus: surpluses }).flatMap(
    ([kind, records]) =>
      Object.entries<object>(records).flatMap(([key, record]) =>
        contestedIn(`${kind}/${key}`, `the ${kind} ${key}`, record, inPounds),
      ),
  ),
]

const contestedIn = (
  subject: string,
  what: string,
  record: object,
  words: (value: unknown) => string,
): readonly Finding[] =>
  cellsIn(record).flatMap(([field, cell]) =>
    findContested(subject, `${what}, ${field.replace('/', ' of ')}`, cell, words),
  )

/** Terms are too long to be put side by side in a sentence. */
const termsInWords = (value: unknown): string => {
  if (typeof value !== 'object' || value === null || !('steps' in value) || !Array.isArray(value.steps))
    return valueInWords(value)
  return value.steps.map(({ by }: { by: string }) => by).join(', then ')
}
