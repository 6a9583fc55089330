import type { Entry } from '@programme-ledger/core'
import { inOrder, lastDayOf } from './standing.ts'
import { told } from './tell.ts'

interface NotedData {
  readonly contradiction: string
  readonly about: readonly string[]
  readonly handling: string
  readonly kind: string
  readonly what: string
}

interface ResolvedData {
  readonly contradiction: string
  readonly by?: string
  readonly resolution: string
}

/** A contradiction as an auditor reads it off the facts; each list holds all that sources say, rivals included. */
export interface ExpectedContradiction {
  readonly contradiction: string
  readonly state: 'notNoted' | 'open' | 'resolved'
  readonly words: ExpectedWords
  readonly handling: readonly string[]
  /** When it was last noted; empty where nobody noted it. */
  readonly notedOn: string
  readonly resolution: readonly Omit<ResolvedData, 'contradiction'>[]
}

interface ExpectedWords {
  readonly what: readonly string[]
  readonly kind: readonly string[]
  readonly about: readonly (readonly string[])[]
}

/** The contradictions that facts speak of, by key. */
export const contradictionsIn = (facts: readonly Entry[]): readonly string[] =>
  inOrder(
    told<Pick<NotedData, 'contradiction'>>(facts, 'ContradictionNoted', 'ContradictionResolved').map(
      ({ data }) => data.contradiction,
    ),
  )

/** What facts say of one contradiction: in the words that it was noted in since it was last settled before that. */
export const expectedContradiction = (facts: readonly Entry[], contradiction: string): ExpectedContradiction => {
  const noted = told<NotedData>(facts, 'ContradictionNoted').filter(({ data }) => data.contradiction === contradiction)
  const resolved = told<ResolvedData>(facts, 'ContradictionResolved').filter(
    ({ data }) => data.contradiction === contradiction,
  )
  const [notedOn, resolvedOn] = [lastDayOf(noted), lastDayOf(resolved)]
  const settledBefore = lastDayOf(resolved.filter(({ by }) => by.effectiveOn < notedOn))
  const since = noted.filter(({ by }) => by.effectiveOn > settledBefore).map(({ data }) => data)
  return {
    contradiction,
    state: stateOf(notedOn, resolvedOn),
    words: {
      what: inOrder(since.map(({ what }) => what)),
      kind: inOrder(since.map(({ kind }) => kind)),
      about: inOrder(since.map(({ about }) => inOrder(about))),
    },
    handling: inOrder(noted.filter(({ by }) => by.effectiveOn === notedOn).map(({ data }) => data.handling)),
    notedOn,
    resolution: inOrder(
      resolved
        .filter(({ by }) => by.effectiveOn === resolvedOn)
        .map(({ data: { resolution, by } }) => (by === undefined ? { resolution } : { resolution, by })),
    ),
  }
}

/** On one day the resolution stands. */
const stateOf = (notedOn: string, resolvedOn: string): ExpectedContradiction['state'] => {
  if (notedOn === '' && resolvedOn === '') return 'notNoted'
  return resolvedOn !== '' && notedOn <= resolvedOn ? 'resolved' : 'open'
}
