import { positionsOf, type RagCounts, type RiskRegister, type Row } from '@programme-ledger/core'
import { missing, sumCell, value } from '../blocks/cells.ts'
import type { Cell, Column, TableRow } from '../document.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { changeInWords, nowAndWas } from '../words/change-in-words.ts'
import type { ProgrammeBooks } from './material.ts'
import type { SavingFigure } from './saving-figure.ts'
import { yearFigure } from './savings-by-council.ts'

/** A figure that a board knows by heart. */
export interface Headline extends Pick<TableRow, 'ref' | 'entries'> {
  /** What it is called: `Reported savings 2010/11`. */
  readonly name: string
  readonly kind: Extract<Column['kind'], 'pence' | 'count' | 'text'>
  readonly cell: Cell
  /** It counts, beside what its cell has, some of which sources disagree: less in the cell is then no fall, nor more a rise. */
  readonly countsContested?: true
  /** Of a sum of a view: what a comparison of the view calls it within its row, such as `actual.total`. */
  readonly sum: string | undefined
}

/** What the headline of serious findings is called. */
export const SERIOUS_FINDINGS = 'Findings, serious'

/** The figures that a board knows by heart, in the order in which it reads them. */
export const headlinesOf = (books: ProgrammeBooks): readonly Headline[] => {
  const { services, counts } = books.currentStatus()
  const at = (stage: string): readonly Row[] => services.filter((row) => row.stage === stage)
  const staff = books.staffPosition().totals
  const benefits = books.benefitRealisation().totals
  const plan = books.plan().totals
  return [
    numberOf('Services live', at('live')),
    numberOf('Projects underway', at('underway')),
    coloursOf(counts.all),
    ...savingsOf(books),
    {
      ...rowOf(staff),
      name: 'People who changed employer',
      kind: 'count',
      cell: sumCell(staff.moved, 'notStated'),
      sum: 'moved',
    },
    inText('Benefits achieved, exceeded, completed, of all expected', benefits, achievedCell(benefits.counts)),
    inText('Targets met, of all set', plan, value(`${plan.counts.met} of ${sumOfCounts(plan.counts)}`)),
    numberOf('Risks on the register', risksIn(books.riskRegister())),
    numberOf(
      SERIOUS_FINDINGS,
      books.findings().filter(({ severity }) => severity === 'serious'),
    ),
  ]
}

/** A headline as it was and as it is, of which one may not have been there. */
export interface HeadlinePair extends Pick<Headline, 'name' | 'kind' | 'ref' | 'sum'> {
  readonly was: Headline | undefined
  readonly is: Headline | undefined
}

/** The headlines of two viewpoints, by their names: those of the second, then those that are no more. */
export const headlinePairs = (before: readonly Headline[], after: readonly Headline[]): readonly HeadlinePair[] => {
  const [was, is] = [before, after].map((headlines) => new Map(headlines.map((each) => [each.name, each])))
  const gone = before.filter(({ name }) => is?.has(name) !== true)
  return [...after, ...gone].map(({ name, kind, ref, sum }) => ({
    ...{ name, kind, ref, sum },
    was: was?.get(name),
    is: is?.get(name),
  }))
}

/** What became of it, in pounds; what a viewpoint has no figure of is not stated there. Undefined where it is as it was. */
export const headlineChange = ({ was, is, kind }: HeadlinePair): string | undefined => {
  const [before, after] = [was?.cell ?? NOT_STATED, is?.cell ?? NOT_STATED]
  const say = (cell: Cell): string => cellInWords(cell, kind)
  if (say(before) === say(after)) return undefined
  const isContested = [was, is].some((headline) => headline?.countsContested === true)
  return isContested ? nowAndWas(before, after, say) : changeInWords(before, after, say)
}

const NOT_STATED = missing('notStated')

const rowOf = ({ ref, entries }: Row): Pick<Headline, 'ref' | 'entries'> => ({ ref, entries })

const inText = (name: string, row: Row, cell: Cell): Headline => ({
  ...rowOf(row),
  ...{ name, kind: 'text', cell, sum: undefined },
})

const numberOf = (name: string, rows: readonly Pick<Row, 'entries'>[]): Headline => ({
  ref: undefined,
  entries: positionsOf(...rows.map(({ entries }) => entries)),
  ...{ name, kind: 'count', cell: value(rows.length), sum: undefined },
})

/** A service that has the colours of rivals has none of them alone. */
const coloursOf = (counts: RagCounts): Headline => {
  const { green, amber, red, contested } = counts
  const disputed = contested === 0 ? '' : ` and ${contested} contested`
  const isNone = green + amber + red + contested === 0
  return {
    ...inText(
      'Services green, amber, red',
      counts,
      isNone ? missing('notStated') : value(`${green}, ${amber}, ${red}${disputed}`),
    ),
    ...(contested > 0 && { countsContested: true }),
  }
}

const savingsOf = (books: ProgrammeBooks): readonly Headline[] =>
  books
    .councilSavings()
    .filter(({ lines }) => lines.length > 0)
    .flatMap((year) =>
      FIGURES.map(
        ([which, name]): Headline => ({
          ...rowOf(year.overall),
          name: `${name} ${year.year}`,
          kind: 'pence',
          cell: yearFigure(year, which, undefined),
          sum: `${which}.total`,
        }),
      ),
    )

const FIGURES: readonly (readonly [SavingFigure, string])[] = [
  ['budget', 'Budgeted savings'],
  ['actual', 'Reported savings'],
  ['realised', 'Savings validated by finance'],
]

/** Apart, as the part on benefits counts them. */
const achievedCell = (counts: Readonly<Record<'achieved' | 'exceeded' | 'completed', number>>): Cell => {
  const all = sumOfCounts(counts)
  return value(all === 0 ? 'none expected' : `${counts.achieved}, ${counts.exceeded}, ${counts.completed}, of ${all}`)
}

const sumOfCounts = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, each) => all + each, 0)

const risksIn = ({ scales, unscored }: RiskRegister): readonly Row[] => [
  ...scales.flatMap(({ risks }) => risks),
  ...unscored,
]
