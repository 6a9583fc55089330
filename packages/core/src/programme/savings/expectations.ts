import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Expectation, SavingsReads } from './state.ts'

/** A claim or a forecast. It stands by itself: nothing adds it to what was reported, nor to another one. */
export interface ExpectationRow extends Row, Readonly<Expectation> {
  readonly key: Key
}

type Ground = Reading<{ readonly savings: SavingsReads }>

/** What was claimed to be saved, by key. */
export const savingClaims = ({ all }: Ground): readonly ExpectationRow[] => rowsOf('savingClaims', all.savings.claims)

/** What was expected to be saved, by key. */
export const savingForecasts = ({ all }: Ground): readonly ExpectationRow[] =>
  rowsOf('savingForecasts', all.savings.forecasts)

export const expectationRow = (ref: string, key: Key, cells: Readonly<Expectation>): ExpectationRow => ({
  ...cells,
  ref,
  key,
  entries: positionsOf(...Object.values(cells).map((cell: Attested<unknown>) => witnessesOf(cell))),
})

const rowsOf = (view: string, expectations: Readonly<Keyed<Readonly<Expectation>>>): readonly ExpectationRow[] =>
  Object.entries(expectations)
    .map(([key, cells]) => expectationRow(`${view}:${key}`, key, cells))
    .sort((a, b) => byText(a.key, b.key))
