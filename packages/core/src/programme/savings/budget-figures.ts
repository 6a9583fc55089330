import { positionsOf, type Row } from '../../slice/row.ts'
import { addSums, type Sum } from '../../values/amount.ts'
import { type Attested, attestedValue, claimedValues, figureOf, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { type Figures, oneFigure, type QualifiedFigures, qualitiesOf, sharesByCouncil } from './figures.ts'
import type { BudgetRevision, LineYear, Virement } from './state.ts'

/** The budget of a line and year: as it was first set, as it is now, and what lies between. */
export interface LineBudget {
  readonly original: QualifiedFigures
  /** The last revision, or the original where there is none, and what was vired after it. */
  readonly current: QualifiedFigures
  /** In order of their days. */
  readonly revisions: readonly RevisionRow[]
  /** Budget that moved to or from the line, by key. */
  readonly virements: readonly VirementRow[]
}

/** A budget stated anew. */
export interface RevisionRow extends Row, Readonly<BudgetRevision> {}

/** Budget that moved to or from a line. */
export interface VirementRow extends Row, Readonly<Virement> {
  readonly virement: Key
  /**
   * What it does to the budget of the line: `adds`, `takes`, or nothing as a later revision, or one of the same day, states
   * the whole; `unclear` where sources disagree about its day or its lines.
   */
  readonly effect: 'adds' | 'takes' | 'inRevision' | 'unclear'
}

interface BudgetParts {
  /** The ref of the line and year. */
  readonly ref: string
  readonly line: Key
  readonly year: FinancialYear
  readonly figures: LineYear
  readonly virements: Readonly<Keyed<Readonly<Virement>>>
  readonly councils: readonly Key[]
}

export const lineBudget = ({ ref, line, year, figures, virements, councils }: BudgetParts): LineBudget => {
  const { budget } = figures
  const revisions = Object.values(figures.revisions).sort((a, b) => byText(a.on, b.on))
  const [last] = revisions.slice(-1)
  const vired = Object.entries(virements)
    .filter(
      ([, each]) =>
        claimedValues(each.year).includes(year) &&
        [each.from, each.to].some((end) => claimedValues(end).includes(line)),
    )
    .map(([virement, each]): VirementRow => {
      const effect = effectOn(line, each, last?.on)
      return { ...each, ref: `${ref}/virement/${virement}`, virement, effect, entries: positionsIn(each) }
    })
    .sort((a, b) => byText(a.virement, b.virement))
  const original = figuresOf(budget, councils)
  const stated = last === undefined ? original : figuresOf(last, councils)
  const qualities = qualitiesOf([budget])
  const goodTo = (last && attestedValue(last.goodTo)) ?? qualities.goodTo
  return {
    original: { ...original, ...qualities },
    current: { ...vired.reduce(adjusted, stated), ...qualities, goodTo },
    revisions: revisions.map((each) => ({
      ...each,
      ref: `${ref}/revision/${each.on}`,
      entries: positionsOf(...[each.total, each.goodTo, each.reason, ...Object.values(each.shares)].map(witnessesOf)),
    })),
    virements: vired,
  }
}

const figuresOf = (
  { total, shares }: { readonly total: Attested<number>; readonly shares: Readonly<Keyed<Attested<number>>> },
  councils: readonly Key[],
): Figures => ({ total: oneFigure(figureOf(total)), byCouncil: sharesByCouncil(shares, councils) })

/** The cells of a virement, by what they are called. */
export const virementCells = ({ on, year, from, to, amount, council, reason }: Readonly<Virement>) =>
  [
    ['day', on],
    ['year', year],
    ['line it comes from', from],
    ['line it goes to', to],
    ['amount', amount],
    ['council', council],
    ['reason', reason],
  ] as const satisfies readonly (readonly [string, Attested<unknown>])[]

const positionsIn = (virement: Readonly<Virement>): readonly number[] =>
  positionsOf(...virementCells(virement).map(([, cell]) => witnessesOf(cell)))

const effectOn = (
  line: Key,
  { on, year, from, to }: Readonly<Virement>,
  revisedOn: Day | undefined,
): VirementRow['effect'] => {
  const days = claimedValues(on)
  const later = days.filter((day) => revisedOn === undefined || day > revisedOn)
  if (later.length === 0) return 'inRevision'
  const isClear = [year, from, to].every(({ is }) => is === 'known') && later.length === days.length
  if (!isClear) return 'unclear'
  return attestedValue(to) === line ? 'adds' : 'takes'
}

/** Figures after a virement. Where it does not say whose share moves, what each council has is no longer known. */
const adjusted = ({ total, byCouncil }: Figures, { effect, amount, council }: VirementRow): Figures => {
  if (effect === 'inRevision') return { total, byCouncil }
  const moved = effect === 'unclear' ? oneFigure('unknown') : signed(oneFigure(figureOf(amount)), effect)
  const whose = attestedValue(council)
  return {
    total: addSums([total, moved]),
    byCouncil: Object.fromEntries(
      Object.entries(byCouncil).map(([each, share]) => {
        if (share === 'notEvidenced' || (whose !== undefined && whose !== each)) return [each, share]
        return [each, addSums([share, whose === undefined ? oneFigure('unknown') : moved])]
      }),
    ),
  }
}

const signed = ({ known, unknown }: Sum, effect: 'adds' | 'takes'): Sum => ({
  known: effect === 'adds' || known === 0 ? known : -known,
  unknown,
})
