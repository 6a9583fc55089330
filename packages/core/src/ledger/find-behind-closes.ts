import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { NamedFinding } from '../slice/finding.ts'
import type { Reading } from '../slice/reading.ts'
import { positionsOf } from '../slice/row.ts'
import { termInWords } from '../slice/term-in-words.ts'
import { closeInWords, closeSaid } from '../time/closed-periods.ts'
import { tell } from '../time/tell.ts'
import { listInWords } from '../values/list-in-words.ts'
import { knownBehindCloses } from './known-behind-closes.ts'
import { seeingOf } from './seeing.ts'

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  /** The log up to the viewpoint's position. */
  readonly entries: readonly Entry[]
}

/**
 * What was recorded for a period, or undoes what was, after its books were closed: figures that were handed over are no longer
 * those of the books. A material error restates them.
 */
export const findBehindCloses = ({ programme, reading, entries }: Ground): readonly NamedFinding[] =>
  [...knownBehindCloses(entries, seeingOf(reading.basis))].map(([entry, closes]) => ({
    severity: entry.reason === 'materialError' ? 'warning' : 'note',
    finding: 'an entry reaches behind a close',
    subject: `entry/${entry.id}`,
    about: closes.map((close) => `close/${closeSaid(close).through}`),
    message: `${tell(programme, reading.known, entry)}: recorded after ${listInWords(closes.map(closeInWords))}, for ${termInWords(entry.reason ?? 'no reason')}`,
    entries: positionsOf(
      [entry.position],
      closes.map(({ position }) => position),
    ),
  }))
