import type { Attested } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type Day, END_OF_TIME } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { DriverCount } from './state.ts'

/** What papers up to a day told of a count, by council; without a day, what all of them do. Papers that differ are rivals. */
export const countsTold = (
  { tellings }: Reads<DriverCount>,
  by: Day = END_OF_TIME,
): Readonly<Record<Key, Attested<number>>> => {
  const told = Object.values(tellings)
    .filter(({ toldOn }) => toldOn <= by)
    .sort((a, b) => byText(a.toldOn, b.toldOn))
  const councils = [...new Set(told.flatMap(({ counts }) => Object.keys(counts)))].sort()
  return Object.fromEntries(
    councils.map((council) => [council, joinCells(told.flatMap(({ counts }) => counts[council] ?? []))]),
  )
}
