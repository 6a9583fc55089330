import { SEVERITIES, type Severity } from '../../packages/core/src/slice/finding.ts'
import { walk } from '../../test/architecture/syntax.ts'
import { follow } from './follow.ts'
import type { Place } from './source.ts'

/** The severities that stand in what a finding is made by, and in what that calls; the gravest first. */
export const severitiesOf = (finding: Place): readonly Severity[] => {
  const found = new Set<unknown>()
  const seen = new Set<Place['node']>()
  const visit = (place: Place): void => {
    if (seen.has(place.node)) return
    seen.add(place.node)
    const { literals, targets } = standsIn(place)
    for (const each of literals) found.add(each)
    for (const each of targets) visit(each)
  }
  visit(finding)
  return SEVERITIES.filter((severity) => found.has(severity))
}

/** What stands in a piece of code: its literals, and what its names lead to. */
interface Contents {
  readonly literals: readonly unknown[]
  readonly targets: readonly Place[]
}

const read = new WeakMap<Place['node'], Contents>()

const standsIn = ({ source, node }: Place): Contents => {
  const known = read.get(node)
  if (known !== undefined) return known
  const nodes = [...walk(node)].map((each) => each.node)
  const contents = {
    literals: nodes.flatMap((each) => (each.type === 'Literal' ? [each.value] : [])),
    targets: nodes.flatMap((each) => follow({ source, node: each }) ?? []),
  }
  read.set(node, contents)
  return contents
}
