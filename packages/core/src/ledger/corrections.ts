import type { CorrectionReason, Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { Reading } from '../slice/reading.ts'
import { positionsOf, type Row } from '../slice/row.ts'
import { type Chains, chainOf, chainsOf, countingLinkSeen, firstOfChain } from '../time/chains.ts'
import { closeSaid } from '../time/closed-periods.ts'
import { reversedBy } from '../time/log-index.ts'
import type { Day } from '../values/day.ts'
import { refOfClose } from './closes.ts'
import { knownBehindCloses } from './known-behind-closes.ts'
import { namedIn, sayEntry } from './say-entry.ts'
import { type Seeing, seeingOf } from './seeing.ts'

/** Something that was recorded, and then corrected, voided or reversed; or that was recorded for a period which was closed. */
export interface CorrectionRow extends Row {
  /**
   * `superseded`: it was wrong, and something else is right. `voided`: it was wrong. `reversed`: it was right until it was
   * undone. `priorPeriod`: it was missing when its period was closed.
   */
  readonly how: 'superseded' | 'voided' | 'reversed' | 'priorPeriod'
  /**
   * Why. A restatement is a `materialError` or a `reclassification`; what is reversed was no error, and has a reason only where
   * it reaches behind a close.
   */
  readonly reason: CorrectionReason | undefined
  /** The date of the paper that corrects it. */
  readonly knownOn: Day
  /** Of what is reversed, from which day on; of the others undefined, as they were wrong at every day. */
  readonly from: Day | undefined
  /** The type of what was corrected, or was missing. */
  readonly type: string
  /** What it said, as a sentence; undefined where nothing said it. */
  readonly was: string | undefined
  /** What is right instead; undefined where nothing is. */
  readonly is: string | undefined
  /** The closes that it reaches behind, as they stood when it was recorded. */
  readonly behind: readonly ClosedPeriod[]
}

/** A close, as whatever reaches behind it names it. */
export interface ClosedPeriod {
  /** Its row among `books.closes()`. */
  readonly ref: string
  readonly label: string | undefined
  /** The last day that is closed. */
  readonly through: Day
  /** The position of its entry. */
  readonly position: number
}

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  /** The log up to the viewpoint's position. */
  readonly entries: readonly Entry[]
  /** Left out, all entries are seen as the basis says. */
  readonly seeing?: Seeing
}

/** Says what an entry says. */
type Say = (entry: Entry) => string

/**
 * Every correction that is made by papers to the day of the viewpoint, of facts of any day, in the order of recording; and what is
 * undone by the day that is asked about. A slip in copying is corrected whatever papers are asked for: no paper ever said it.
 */
export const corrections = (ground: Ground): readonly CorrectionRow[] => {
  const { programme, entries, reading, seeing = seeingOf(reading.basis) } = ground
  const { knows, hasCome } = seeing
  const say: Say = (entry) =>
    sayEntry({ programme, known: reading.known, undoneBy: namedIn((id) => byId.get(id)) }, entry)
  const isKnown = (entry: Entry): boolean => knows(entry) || entry.reason === 'transcription'
  const chains = chainsOf(entries)
  const behind = knownBehindCloses(entries, seeing)
  const closesBehind = (entry: Entry): readonly ClosedPeriod[] =>
    (behind.get(entry) ?? []).map((close) => closedPeriod(chains, close))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const rowOf = (how: CorrectionRow['how'], entry: Entry, corrects: string): readonly CorrectionRow[] => {
    const first = byId.get(firstOfChain(chains, corrects))
    const said = first === undefined ? [] : chainOf(chains, first)
    const was = said.findLast((link) => link.position < entry.position && isKnown(link))
    return was === undefined ? [] : [correctionRow(say, { how, was, entry, behind: closesBehind(entry) })]
  }
  return entries.flatMap((entry) => {
    if (entry.supersedes !== undefined)
      return isKnown(entry) ? rowOf(entry.type === 'Voided' ? 'voided' : 'superseded', entry, entry.supersedes) : []
    if (entry.type !== 'Reversed') {
      const closes = closesBehind(entry)
      return closes.length === 0 ? [] : [priorPeriodRow(say, entry, closes)]
    }
    const reversal = countingLinkSeen(chainOf(chains, entry), { holds: () => true, knows })
    return reversal?.type === 'Reversed' && hasCome(reversal) ? rowOf('reversed', reversal, reversedBy(reversal)) : []
  })
}

const closedPeriod = (chains: Chains, close: Entry): ClosedPeriod => {
  const { label, through } = closeSaid(close)
  return { ref: refOfClose(firstOfChain(chains, close.id)), label, through, position: close.position }
}

/** What nothing corrects, and was recorded for a period that was closed by then. */
const priorPeriodRow = (say: Say, entry: Entry, behind: readonly ClosedPeriod[]): CorrectionRow => ({
  ref: `corrections:priorPeriod/${entry.id}`,
  how: 'priorPeriod',
  reason: entry.reason,
  knownOn: entry.knownOn,
  from: undefined,
  type: entry.type,
  was: undefined,
  is: say(entry),
  behind,
  entries: positionsOf([entry.position], positionsOfCloses(behind)),
})

const positionsOfCloses = (closes: readonly ClosedPeriod[]): readonly number[] => closes.map(({ position }) => position)

interface Correction extends Pick<CorrectionRow, 'how'> {
  readonly was: Entry
  readonly entry: Entry
  readonly behind: readonly ClosedPeriod[]
}

const correctionRow = (say: Say, { how, was, entry, behind }: Correction): CorrectionRow => ({
  ref: `corrections:${how}/${entry.id}`,
  how,
  // A reversal that was corrected has the reason of its correction, which is another row.
  reason: how === 'reversed' && entry.supersedes !== undefined ? undefined : entry.reason,
  knownOn: entry.knownOn,
  from: how === 'reversed' ? entry.effectiveOn : undefined,
  type: was.type,
  was: say(was),
  is: how === 'superseded' ? say(entry) : undefined,
  behind,
  entries: positionsOf([was.position, entry.position], positionsOfCloses(behind)),
})
