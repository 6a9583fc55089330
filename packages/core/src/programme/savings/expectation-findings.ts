import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { attestedValue, witnessesOf } from '../../values/attested.ts'
import { inPounds } from './in-pounds.ts'
import type { SavingsReads } from './state.ts'

type Ground = Reading<{ readonly savings: SavingsReads }>

/** Claims and forecasts that may be the same money are shown and never added (law M5). */
export const claimsMayOverlap = ({ all: { savings } }: Ground): readonly Finding[] => {
  const groups = new Map<string, readonly (readonly [string, readonly number[]])[]>()
  for (const [key, { overlapGroup, amount }] of [
    ...Object.entries(savings.claims),
    ...Object.entries(savings.forecasts),
  ]) {
    const group = attestedValue(overlapGroup)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), [key, witnessesOf(amount)]])
  }
  return [...groups].flatMap(([group, claims]) =>
    claims.length < 2
      ? []
      : [
          {
            severity: 'warning' as const,
            subject: `overlap-group/${group}`,
            message: `These may be the same money: ${claims.map(([key]) => key).join(', ')}`,
            entries: claims.flatMap(([, entries]) => entries),
          },
        ],
  )
}

/** More than what, nobody can tell: a forecast alone says nothing of a saving. */
export const forecastWithoutComparator = ({ all: { savings } }: Ground): readonly Finding[] =>
  Object.entries(savings.forecasts)
    .filter(([, { comparator }]) => comparator.is === 'unknown')
    .map(([key, { amount }]) => ({
      severity: 'note',
      subject: `forecast/${key}`,
      message: `No source states what the forecast ${key} is compared with`,
      entries: witnessesOf(amount),
    }))

/** Sources that disagree about a claim or a forecast. */
export const contestedExpectations = ({ all: { savings } }: Ground): readonly Finding[] => {
  const named = [
    ...Object.entries(savings.claims).map(([key, cells]) => ({ what: 'claim', key, cells })),
    ...Object.entries(savings.forecasts).map(([key, cells]) => ({ what: 'forecast', key, cells })),
  ]
  return named.flatMap(({ what, key, cells }) =>
    Object.entries(cells).flatMap(([field, cell]) =>
      findContested(`${what}/${key}`, `the ${what} ${key}, ${field}`, cell, field === 'amount' ? inPounds : undefined),
    ),
  )
}
