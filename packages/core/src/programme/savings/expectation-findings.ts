import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { expectationInWords, expectationsInWords, type NamedExpectation } from './expectation-in-words.ts'
import type { Ground } from './of-each-line.ts'

/** Claims and forecasts that may be the same money are shown and never added (law M5). */
export const claimsMayOverlap = ({ all }: Ground): readonly Finding[] => {
  const groups = new Map<string, readonly (NamedExpectation & { readonly entries: readonly number[] })[]>()
  for (const { kind, key, cells } of expectationsIn(all.savings)) {
    const group = attestedValue(cells.overlapGroup)
    if (group !== undefined)
      groups.set(group, [...(groups.get(group) ?? []), { kind, key, entries: witnessesOf(cells.amount) }])
  }
  return [...groups].flatMap(([group, claims]) =>
    claims.length < 2
      ? []
      : [
          {
            severity: 'warning' as const,
            subject: `overlap-group/${group}`,
            message: `These may be the same money: the ${expectationsInWords(all, claims).join('; the ')}`,
            entries: claims.flatMap(({ entries }) => entries),
          },
        ],
  )
}

/** More than what, nobody can tell: a forecast alone says nothing of a saving. */
export const forecastWithoutComparator = ({ all }: Ground): readonly Finding[] =>
  Object.entries(all.savings.forecasts)
    .filter(([, { comparator }]) => comparator.is === 'unknown')
    .map(([key, { amount }]) => ({
      severity: 'note',
      subject: `forecast/${key}`,
      message: `No source states what the ${expectationInWords(all, { kind: 'forecast', key })} is compared with`,
      entries: witnessesOf(amount),
    }))

/** Sources that disagree about a claim or a forecast. */
export const contestedExpectations = ({ all }: Ground): readonly Finding[] =>
  expectationsIn(all.savings).flatMap(({ kind, key, cells }) =>
    Object.entries(cells).flatMap(([field, cell]) =>
      findContested(
        `${kind}/${key}`,
        `the ${expectationInWords(all, { kind, key })}, ${field}`,
        cell,
        field === 'amount' ? inPounds : undefined,
      ),
    ),
  )

const expectationsIn = ({ claims, forecasts }: Ground['all']['savings']) => [
  ...Object.entries(claims).map(([key, cells]) => ({ kind: 'claim' as const, key, cells })),
  ...Object.entries(forecasts).map(([key, cells]) => ({ kind: 'forecast' as const, key, cells })),
]
