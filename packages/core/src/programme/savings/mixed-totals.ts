import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue } from '../../values/attested.ts'
import { allCouncilSavings, totalsOf } from './council-savings.ts'
import type { LineRow } from './line-row.ts'
import type { Ground } from './of-each-line.ts'
import { keyOfTotal, type TotalRow } from './total-row.ts'

type Reader = (line: LineRow) => string | undefined

/** What figures that are added up should have in common; budgets are added to budgets, and actuals to actuals. */
const QUALITIES: readonly {
  readonly what: string
  readonly severity: Finding['severity']
  readonly readers: readonly Reader[]
}[] = [
  { what: 'basis', severity: 'warning', readers: [({ budget }) => budget.basis, ({ actual }) => actual.basis] },
  { what: 'increment', severity: 'warning', readers: [({ increment }) => attestedValue(increment)] },
  {
    what: 'recurrence',
    severity: 'note',
    readers: [({ budget }) => budget.recurrence, ({ actual }) => actual.recurrence],
  },
]

const WORDS: Readonly<Record<string, string>> = { oneOff: 'one-off' }

/** A sum of what is gross and what is net is neither: one finding a year and quality, with the lines and the totals. */
export const totalsMixKinds = (reading: Ground): readonly Finding[] =>
  allCouncilSavings(reading).flatMap((year) =>
    QUALITIES.flatMap(({ what, severity, readers }): readonly Finding[] => {
      const mixing = readers.filter((read) => kindsIn(year.lines, [read]).length > 1)
      if (mixing.length === 0) return []
      const kinds = kindsIn(year.lines, mixing).map((kind) => ({
        kind,
        lines: year.lines.filter((line) => mixing.some((read) => read(line) === kind)),
      }))
      const totals = totalsOf(year).filter((total) =>
        mixing.some((read) => kindsIn(linesIn(total, year.lines), [read]).length > 1),
      )
      const words = kinds.map(
        ({ kind, lines }) => `${WORDS[kind] ?? kind} (${lines.map(({ name }) => name).join(', ')})`,
      )
      return [
        {
          severity,
          subject: `saving-year/${year.year}/${what}`,
          message: `Totals of ${year.year} add up figures that are ${words.join(' and ')}: ${totals.map(nameOf).join(', ')}`,
          entries: positionsOf(...kinds.flatMap(({ lines }) => lines.map(({ entries }) => entries))),
        },
      ]
    }),
  )

/** The kinds that some source states. */
const kindsIn = (lines: readonly LineRow[], readers: readonly Reader[]): readonly string[] =>
  [...new Set(lines.flatMap((line) => readers.flatMap((read) => read(line) ?? [])))].sort()

const linesIn = ({ of }: TotalRow, lines: readonly LineRow[]): readonly LineRow[] =>
  lines.filter((line) => {
    switch (of.kind) {
      case 'group':
        return line.group === of.group
      case 'class':
        return line.class === of.class
      case 'means':
        return line.means === of.means
      case 'beforeTransitionalCosts':
        return line.nature === 'saving'
      case 'transitionalCosts':
        return line.nature === 'transitionalCost'
      default:
        return true
    }
  })

const nameOf = ({ label, of }: TotalRow): string => label ?? keyOfTotal(of)
