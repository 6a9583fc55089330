import type { AnyFact } from '../../slice/fact.ts'
import type { Reading } from '../../slice/reading.ts'
import type { Row } from '../../slice/row.ts'
import type { Source } from '../../values/source.ts'
import { citedSources, type Supports, supportsOf } from './cited-sources.ts'
import { evidenceEvents } from './events.ts'
import type { EvidenceReads } from './state.ts'

/** A meeting or what an officer said, on which facts rest that no document evidences. */
export interface OutstandingRow extends Row {
  readonly kind: 'meeting' | 'officerStatement'
  readonly citedAs: string
  /** Where a document may have been attached by the day, and its entry is dated too vaguely to tell. */
  readonly undetermined: 'evidenced' | undefined
  /** The facts that rest on nothing else. */
  readonly supports: Supports
}

type Ground = Reading<{ readonly evidence: EvidenceReads }>

/** The meetings and statements whose evidence is outstanding, by kind and then by what they are called. */
export const outstandingIn = ({ all, possibly, facts }: Ground): readonly OutstandingRow[] => {
  const attached = attachedSources(all.evidence)
  const possiblyAttached = attachedSources(possibly.evidence)
  return citedSources(facts.filter((fact) => isOutstanding(fact, attached))).flatMap(
    ({ kind, citedAs, facts: resting }) => {
      if (!isSpoken(kind)) return []
      const supports = supportsOf(resting)
      return [
        {
          ref: `sources:outstanding/${kind}/${citedAs}`,
          kind,
          citedAs,
          undetermined: possiblyAttached.has(citedAs) ? 'evidenced' : undefined,
          supports,
          entries: supports.entries,
        },
      ]
    },
  )
}

/** What leaves nothing to read again, until its minutes or a note of it are attached. */
const isSpoken = (kind: Source['kind']): kind is OutstandingRow['kind'] =>
  kind === 'meeting' || kind === 'officerStatement'

/** What evidences other facts needs no evidence itself: a document that is registered can be read. */
const isOfEvidence = (type: string): boolean => type !== 'FactNoted' && Object.hasOwn(evidenceEvents, type)

const isOutstanding = ({ type, sources }: AnyFact, attached: ReadonlySet<string>): boolean =>
  !isOfEvidence(type) && sources.every(({ kind, ref }) => isSpoken(kind) && !attached.has(ref))

const attachedSources = ({ attachments }: EvidenceReads): ReadonlySet<string> =>
  new Set(Object.values(attachments).map(({ source }) => source))
