import type { Entry } from '@programme-ledger/core'
import { inOrder, lastDayOf } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'

interface BaselineData {
  readonly amount: number | 'unknown'
  readonly council: string
  readonly fte?: number
  readonly line?: string
  readonly priceBase?: string
  readonly recharges: string
  readonly service?: string
  readonly year: string
}

type Tellings = readonly Telling<BaselineData>[]

/** What a baseline says: each list holds one value where sources agree, all where they do not, and none where nobody states one. */
export interface ExpectedFiguresOfBaseline {
  readonly amount: readonly number[]
  readonly fte: readonly number[]
  readonly priceBase: readonly string[]
  readonly recharges: readonly string[]
}

export interface ExpectedBaseline {
  /** Of which year, council, and line or service. */
  readonly of: string
  /** As it was first set. */
  readonly original: ExpectedFiguresOfBaseline
  /** The amount as the last revision gives it, or does not; the rest as the last one that states it. */
  readonly current: ExpectedFiguresOfBaseline
  /** The days from which revisions hold. */
  readonly revisedOn: readonly string[]
}

/** The baselines that facts set or revise, in the order of what they are of. */
export const expectedBaselines = (facts: readonly Entry[]): readonly ExpectedBaseline[] => {
  const all = told<BaselineData>(facts, 'BaselineSet', 'BaselineRevised')
  return distinct(all.map(({ data }) => nameOf(data)))
    .toSorted()
    .map((of) => {
      const ofIt = all.filter(({ data }) => nameOf(data) === of)
      const set = ofIt.filter(({ by }) => by.type === 'BaselineSet')
      const revised = ofIt.filter(({ by }) => by.type === 'BaselineRevised')
      return {
        of,
        original: figuresIn(set),
        current: {
          ...lastStated(set, revised),
          amount: figuresIn(revised.length === 0 ? set : ofDay(revised, lastDayOf(revised))).amount,
        },
        revisedOn: inOrder(revised.map(({ by }) => by.effectiveOn)),
      }
    })
}

const nameOf = ({ year, council, line, service }: BaselineData): string =>
  `${year}/${council}/${line === undefined ? `service/${service}` : `line/${line}`}`

const ofDay = (facts: Tellings, on: string): Tellings => facts.filter(({ by }) => by.effectiveOn === on)

const figuresIn = (facts: Tellings): ExpectedFiguresOfBaseline => ({
  amount: inOrder(facts.flatMap(({ data: { amount } }) => (amount === 'unknown' ? [] : [amount]))),
  fte: inOrder(facts.flatMap(({ data }) => data.fte ?? [])),
  priceBase: inOrder(facts.flatMap(({ data }) => data.priceBase ?? [])),
  recharges: inOrder(facts.flatMap(({ data: { recharges } }) => (recharges === 'notStated' ? [] : [recharges]))),
})

const lastStated = (set: Tellings, revised: Tellings): ExpectedFiguresOfBaseline => {
  const days = inOrder(revised.map(({ by }) => by.effectiveOn)).map((on) => figuresIn(ofDay(revised, on)))
  const stages = [figuresIn(set), ...days]
  const last = <Part extends keyof ExpectedFiguresOfBaseline>(
    part: Part,
  ): ExpectedFiguresOfBaseline[Part] | readonly [] =>
    stages.map((stage) => stage[part]).findLast((values) => values.length > 0) ?? []
  return { amount: [], fte: last('fte'), priceBase: last('priceBase'), recharges: last('recharges') }
}
