import { formatDay, type RagCounts, type RiskRegister } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, sumCell, value } from '../blocks/cells.ts'
import type { Cell, Table, TableRow } from '../document.ts'
import { thousands } from '../words/thousands.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'

/** The figures that a board knows by heart, as they were then and are now. */
export const thenAndNow = ({ books }: Material, before: Before): Table => {
  const [was, is] = [headlinesOf(before.books), headlinesOf(books)]
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))]
  return table({
    id: 'then-and-now',
    caption: 'Then and now',
    columns: {
      figure: ['Figure', 'text'],
      was: [formatDay(before.books.basis.asAt), 'text'],
      is: [formatDay(books.basis.asAt), 'text'],
    },
    rows: keys.map((key): TableRow => {
      const [then, now] = [was.get(key), is.get(key)]
      return rowOf(
        { ref: now?.ref, entries: [] },
        { figure: value(key), was: then?.cell ?? missing('notStated'), is: now?.cell ?? missing('notStated') },
      )
    }),
  })
}

interface Headline {
  readonly ref: string | undefined
  readonly cell: Cell
}

const headlinesOf = (books: ProgrammeBooks): ReadonlyMap<string, Headline> => {
  const { services, counts } = books.currentStatus()
  const at = (stage: string): number => services.filter((row) => row.stage === stage).length
  const { totals } = books.staffPosition()
  const benefits = books.benefitRealisation().totals
  const plan = books.plan().totals
  const register = books.riskRegister()
  const number = (ref: string | undefined, count: number): Headline => ({ ref, cell: value(count) })
  return new Map<string, Headline>([
    ['Services live', number(undefined, at('live'))],
    ['Projects underway', number(undefined, at('underway'))],
    ['Services green, amber, red', { ref: counts.all.ref, cell: coloursCell(counts.all) }],
    ...savingsOf(books),
    ['People who changed employer', { ref: totals.ref, cell: sumCell(totals.moved) }],
    [
      'Benefits achieved, of all expected',
      { ref: benefits.ref, cell: value(`${achieved(benefits.counts)} of ${sumOfCounts(benefits.counts)}`) },
    ],
    ['Targets met, of all set', { ref: plan.ref, cell: value(`${plan.counts.met} of ${sumOfCounts(plan.counts)}`) }],
    ['Risks on the register', number(undefined, risksIn(register))],
    ['Findings, serious', number(undefined, books.findings().filter(({ severity }) => severity === 'serious').length)],
  ])
}

const coloursCell = ({ green, amber, red, contested }: RagCounts): Cell =>
  green + amber + red + contested === 0 ? missing('notStated') : value(`${green}, ${amber}, ${red}`)

const savingsOf = (books: ProgrammeBooks): readonly (readonly [string, Headline])[] =>
  books
    .councilSavings()
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ year, overall }) => [
      [
        `Savings budgeted ${year}, £’000`,
        { ref: overall.ref, cell: inThousands(sumCell(overall.budget.total)) },
      ] as const,
      [
        `Savings reported ${year}, £’000`,
        { ref: overall.ref, cell: inThousands(sumCell(overall.actual.total)) },
      ] as const,
      [
        `Savings validated by finance ${year}, £’000`,
        { ref: overall.ref, cell: inThousands(sumCell(overall.realised.total)) },
      ] as const,
    ])

/** The column is of text, as its figures are in several units. */
const inThousands = (cell: Cell): Cell => {
  if (cell.is === 'value' && typeof cell.value === 'number') return value(thousands(cell.value))
  return cell.is === 'atLeast' ? value(`${thousands(cell.value)}, and ${cell.unknown} not known`) : cell
}

const achieved = (counts: Readonly<Record<string, number>>): number =>
  (counts.achieved ?? 0) + (counts.exceeded ?? 0) + (counts.completed ?? 0)

const sumOfCounts = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, each) => all + each, 0)

const risksIn = ({ scales, unscored }: RiskRegister): number =>
  scales.reduce((all, { risks }) => all + risks.length, unscored.length)
