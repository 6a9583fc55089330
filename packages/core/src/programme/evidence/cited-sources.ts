import type { AnyFact } from '../../slice/fact.ts'
import { positionsOf } from '../../slice/row.ts'
import { byText } from '../../values/by-text.ts'
import { Evidence, type Source } from '../../values/source.ts'

/** What facts rest on some source: however often one of them cites it, it counts once. */
export interface Supports {
  readonly count: number
  readonly byEvidence: Readonly<Record<Evidence, number>>
  /** By the name of the event type, in order of the names. */
  readonly byType: Readonly<Record<string, number>>
  readonly entries: readonly number[]
}

/** A source as facts cite it. */
export interface CitedSource {
  readonly kind: Source['kind']
  readonly citedAs: string
  readonly facts: readonly AnyFact[]
  /** The hashes that it is cited with, in order, each with the positions of the facts that give it. */
  readonly hashes: readonly { readonly sha256: string; readonly by: readonly number[] }[]
}

/** Everything that facts cite, by kind and then by what it is called. */
export const citedSources = (facts: readonly AnyFact[]): readonly CitedSource[] => {
  const cited = new Map<string, { readonly source: Source; readonly facts: Set<AnyFact> }>()
  for (const fact of facts) {
    for (const source of fact.sources) {
      const key = `${source.kind} ${source.ref}`
      const known = cited.get(key)
      if (known === undefined) cited.set(key, { source, facts: new Set([fact]) })
      else known.facts.add(fact)
    }
  }
  return [...cited]
    .sort(([one], [other]) => byText(one, other))
    .map(([, { source, facts: citing }]) => ({
      kind: source.kind,
      citedAs: source.ref,
      facts: [...citing],
      hashes: hashesOf(source, [...citing]),
    }))
}

const hashesOf = ({ kind, ref }: Source, facts: readonly AnyFact[]): CitedSource['hashes'] => {
  const by = new Map<string, number[]>()
  for (const { sources, position } of facts) {
    for (const source of sources) {
      if (source.kind !== kind || source.ref !== ref || source.sha256 === undefined) continue
      by.set(source.sha256, [...(by.get(source.sha256) ?? []), position])
    }
  }
  return [...by]
    .sort(([one], [other]) => byText(one, other))
    .map(([sha256, positions]) => ({ sha256, by: positionsOf(positions) }))
}

/** How many facts there are, of which evidence and type. */
export const supportsOf = (facts: readonly AnyFact[]): Supports => {
  const byEvidence = Object.fromEntries(Evidence.options.map((grade) => [grade, 0])) as Record<Evidence, number>
  const byType = new Map<string, number>()
  for (const { evidence, type } of facts) {
    byEvidence[evidence] += 1
    byType.set(type, (byType.get(type) ?? 0) + 1)
  }
  return {
    count: facts.length,
    byEvidence,
    byType: Object.fromEntries([...byType].sort(([one], [other]) => byText(one, other))),
    entries: positionsOf(facts.map(({ position }) => position)),
  }
}
