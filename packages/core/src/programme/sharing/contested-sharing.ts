import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import type { Reading } from '../../slice/reading.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import { claimedValues } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { cellsIn } from './cells-in.ts'
import { countsTold } from './counts-told.ts'
import { nameOfDriver, type SharingReads } from './state.ts'
import { describeCount, describePart } from './words.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly sharing: SharingReads }>

/** Sources that disagree about what was agreed, counted, calculated, paid or distributed. */
export const contestedSharing = ({ all: { parties, sharing } }: Ground): readonly Finding[] => {
  const { apportionments, drivers, schemes, settlements, surpluses } = sharing
  const nameOf = (council: Key): string => nameOfParty(parties, council)
  const named = (value: unknown): string =>
    Array.isArray(value) ? listInWords(value.map((each) => nameOf(String(each)))) : nameOf(String(value))
  const wordsFor = (field: string): ((value: unknown) => string) => {
    if (field === 'from' || field === 'to') return named
    return field === 'driver' ? (value) => nameOfDriver(sharing, String(value)) : inPounds
  }
  return [
    ...Object.entries(schemes).flatMap(([key, { service, terms }]) => [
      ...findContested(`sharing-scheme/${key}`, `the scheme ${key}, its service`, service),
      ...Object.values(terms).flatMap(({ councils, parts, startsOn }) => {
        const what = `the scheme ${key} from ${formatDay(startsOn)}`
        return [
          ...findContested(`sharing-scheme/${key}`, `${what}, councils`, councils, named),
          ...Object.values(parts).flatMap((part) =>
            claimedValues(part)
              .slice(0, 1)
              .flatMap((one) => {
                const shares = `how it shares ${describePart(one).replace('The', 'the')}`
                return findContested(`sharing-scheme/${key}`, `${what}, ${shares}`, part, stepsInWords)
              }),
          ),
        ]
      }),
    ]),
    ...Object.entries(drivers).flatMap(([key, { counts, name, unit }]) => [
      ...findContested(`driver/${key}`, `the driver ${key}, name`, name),
      ...findContested(`driver/${key}`, `the driver ${key}, unit`, unit),
      ...Object.values(counts).flatMap((count) =>
        Object.entries(countsTold(count)).flatMap(([council, cell]) =>
          findContested(
            `driver/${key}`,
            `the count of ${nameOfDriver(sharing, key)} ${describeCount(count)}, ${nameOf(council)}`,
            cell,
          ),
        ),
      ),
    ]),
    ...Object.entries({ apportionment: apportionments, settlement: settlements, surplus: surpluses }).flatMap(
      ([kind, records]) =>
        Object.entries<object>(records).flatMap(([key, record]) =>
          cellsIn(record).flatMap(([field, cell]) => {
            const [table, council] = field.split('/')
            const where = council === undefined ? field : `${table} of ${nameOf(council)}`
            return findContested(`${kind}/${key}`, `the ${kind} ${key}, ${where}`, cell, wordsFor(field))
          }),
        ),
    ),
  ]
}

/** The steps of terms by what they go; all of them are too long to be put side by side in a sentence. */
const stepsInWords = (value: unknown): string => {
  if (typeof value !== 'object' || value === null || !('steps' in value) || !Array.isArray(value.steps))
    return valueInWords(value)
  return value.steps.map(({ by }: { by: string }) => by).join(', then ')
}
