import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { ServicesReads } from '../services/state.ts'
import { allCouncilSavings } from './council-savings.ts'
import type { LineRow } from './line-row.ts'
import type { SavingsReads } from './state.ts'

/** What findings about savings read. */
export type Ground = Reading<{
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: SavingsReads
}>

/** A finding about a line and year; its entries are the line's where it names none. */
export type Found = Omit<Finding, 'subject' | 'entries'> & Partial<Pick<Finding, 'entries'>>

/** What is found of each line in each of its years. */
export const ofEachLine = (
  reading: Ground,
  find: (line: LineRow, year: FinancialYear) => readonly Found[],
): readonly Finding[] =>
  allCouncilSavings(reading).flatMap(({ year, lines }) =>
    lines.flatMap((line) =>
      find(line, year).map((found) => ({
        entries: line.entries,
        ...found,
        subject: `saving-line/${line.line}/${year}`,
      })),
    ),
  )
