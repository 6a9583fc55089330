import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import type { Row } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { latestDayOf } from '../../values/when.ts'
import { Subject } from './events.ts'
import type { EvidenceReads, NotedFact } from './state.ts'

const Options = z.strictObject({ about: Subject.optional() })

export interface NotedOptions {
  /** Only what is about this, named as findings name their subjects: `service/elections`. Default: everything. */
  readonly about?: string
}

/** Something that happened, and counts nothing. */
export interface NotedRow extends Row, Readonly<NotedFact> {
  readonly fact: Key
  /** `undetermined` where its source is too vague to tell whether it had happened by the day. */
  readonly hasHappened: true | 'undetermined'
}

/** What matters and counts nothing, in the order of its days. */
export const noted =
  ({ all, possibly }: Reading<{ readonly evidence: EvidenceReads }>) =>
  (options: NotedOptions = {}): readonly NotedRow[] => {
    const { about } = parseOptions(Options, options, 'The options of noted')
    const rows = Object.entries({ ...possibly.evidence.noted, ...all.evidence.noted })
    return rows
      .filter(([, cells]) => about === undefined || claimedValues(cells.about).flat().includes(about))
      .map(([fact, cells]) => ({
        ...cells,
        ref: `noted:${fact}`,
        fact,
        hasHappened: fact in all.evidence.noted ? (true as const) : ('undetermined' as const),
        entries: witnessesIn(cells),
      }))
      .sort((a, b) => byText(latestDayOf(a.on), latestDayOf(b.on)) || byText(a.fact, b.fact))
  }
