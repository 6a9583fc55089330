import type { Day, Entry } from '@programme-ledger/core'
import { distinct, told } from './tell.ts'

interface DocumentData {
  readonly document: string
  readonly ref: string
  readonly publishedOn: Day | 'unknown'
}

/** Facts that are dated known before the first of the papers that they rest on was published. */
export interface ExpectedEarly {
  readonly citedAs: string
  readonly facts: readonly number[]
  /** The entries that may say when that paper was published. */
  readonly registrations: readonly number[]
}

/** One for each first paper and each day that facts are said to be known on. */
export const expectedEarlyFacts = (facts: readonly Entry[]): readonly ExpectedEarly[] => {
  const registered = told<DocumentData>(facts, 'DocumentRegistered')
  const early = facts.flatMap((fact) => {
    const first = firstPaperOf(fact, registered)
    return first !== undefined && first.on > fact.knownOn ? [{ fact, citedAs: first.citedAs }] : []
  })
  return distinct(early.map(({ citedAs, fact: { knownOn } }) => ({ citedAs, knownOn }))).map(
    ({ citedAs, knownOn }) => ({
      citedAs,
      facts: early
        .filter((each) => each.citedAs === citedAs && each.fact.knownOn === knownOn)
        .map(({ fact }) => fact.position),
      registrations: registered.map(({ by }) => by.position),
    }),
  )
}

interface Paper {
  readonly citedAs: string
  readonly on: Day
}

/** What was published first of all that a fact rests on; undefined where some of it may have been known on any day. */
const firstPaperOf = (
  { sources }: Entry,
  registered: readonly { readonly data: DocumentData }[],
): Paper | undefined => {
  const papers: Paper[] = []
  for (const { kind, ref } of sources) {
    const called = registered.filter(({ data }) => data.ref === ref).map(({ data }) => data.document)
    if (kind !== 'document' || called.length === 0) return undefined
    for (const document of called) {
      const days = registered.flatMap(({ data }) =>
        data.document === document && data.publishedOn !== 'unknown' ? [data.publishedOn] : [],
      )
      if (days.length === 0) return undefined
      papers.push(...days.map((on) => ({ citedAs: ref, on })))
    }
  }
  return papers.toSorted((a, b) => (`${a.on} ${a.citedAs}` < `${b.on} ${b.citedAs}` ? -1 : 1))[0]
}
