import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { describeBaseline } from './baseline-recipes.ts'
import type { Baseline, BaselineFigures, BaselineRevision, SavingsReads } from './state.ts'

/** What a line or a service cost one council before anything was saved, at the budget of one year; amounts in pence. */
export interface BaselineRow extends Row, Readonly<Omit<Baseline, 'revisions'>> {
  /** As the last revision states it, whole; what that leaves out stays as it was. */
  readonly current: Readonly<BaselineFigures>
  /** In order of their days. */
  readonly revisions: readonly BaselineRevisionRow[]
}

export interface BaselineRevisionRow extends Row, Readonly<BaselineRevision> {}

/** All baselines, by year, then council, then what they are of. */
export const savingBaselines = ({ all }: Reading<{ readonly savings: SavingsReads }>): readonly BaselineRow[] =>
  Object.values(all.savings.baselines)
    .map(baselineRow)
    .sort((a, b) => byText(a.ref, b.ref))

const baselineRow = ({ revisions, ...baseline }: Readonly<Baseline>): BaselineRow => {
  const ref = `savingBaselines:${baseline.year}/${baseline.council}/${describeBaseline(baseline)}`
  const inOrder = Object.values(revisions).sort((a, b) => byText(a.on, b.on))
  const rows = inOrder.map((revision) => ({
    ...revision,
    ref: `${ref}/revision/${revision.on}`,
    entries: positionsOf(...baselineCells(revision).map(([, cell]) => witnessesOf(cell)), witnessesOf(revision.reason)),
  }))
  return {
    ...baseline,
    ref,
    current: inOrder.reduce(revised, baseline.original),
    revisions: rows,
    entries: positionsOf(
      witnessesOf(baseline.setOn),
      ...baselineCells(baseline.original).map(([, cell]) => witnessesOf(cell)),
      ...rows.map(({ entries }) => entries),
    ),
  }
}

/** The amount is stated anew, even where it is now unknown. */
const revised = (before: Readonly<BaselineFigures>, revision: Readonly<BaselineRevision>): BaselineFigures => ({
  amount: revision.amount,
  fte: revision.fte.is === 'unknown' ? before.fte : revision.fte,
  priceBase: revision.priceBase.is === 'unknown' ? before.priceBase : revision.priceBase,
  recharges: revision.recharges.is === 'unknown' ? before.recharges : revision.recharges,
})

/** The cells of a baseline, by what they are called. */
export const baselineCells = ({ amount, fte, priceBase, recharges }: Readonly<BaselineFigures>) =>
  [
    ['amount', amount],
    ['full-time equivalents', fte],
    ['price base', priceBase],
    ['recharges', recharges],
  ] as const satisfies readonly (readonly [string, Attested<unknown>])[]
