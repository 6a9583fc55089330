import type { CorrectionReason, Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { Reading } from '../slice/reading.ts'
import { positionsOf, type Row } from '../slice/row.ts'
import { chainOf, chainsOf, countingLink, firstOfChain } from '../time/chains.ts'
import { reversedBy } from '../time/log-index.ts'
import { tell } from '../time/tell.ts'
import { type Day, END_OF_TIME } from '../values/day.ts'

/** Something that was recorded, and then corrected, voided or reversed. */
export interface CorrectionRow extends Row {
  /** `superseded`: it was wrong, and something else is right. `voided`: it was wrong. `reversed`: it was right until it was undone. */
  readonly how: 'superseded' | 'voided' | 'reversed'
  /** Why. A restatement is a `materialError` or a `reclassification`; what is reversed was no error and has no reason. */
  readonly reason: CorrectionReason | undefined
  /** The date of the paper that corrects it. */
  readonly knownOn: Day
  /** Of what is reversed, from which day on; of the others undefined, as they were wrong at every day. */
  readonly from: Day | undefined
  /** The type of what was corrected. */
  readonly type: string
  /** What it said, as a sentence. */
  readonly was: string
  /** What is right instead; undefined where nothing is. */
  readonly is: string | undefined
}

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  /** The log up to the viewpoint's position. */
  readonly entries: readonly Entry[]
}

/**
 * Every correction that is made by papers to the day of the viewpoint, of facts of any day, in the order of recording; and what is
 * undone by the day that is asked about. A slip in copying is corrected whatever papers are asked for: no paper ever said it.
 */
export const corrections = (ground: Ground): readonly CorrectionRow[] => {
  const { entries, reading } = ground
  const { asAt, knownOn } = reading.basis
  const papersTo = knownOn === 'all' ? END_OF_TIME : knownOn
  const isKnown = (entry: Entry): boolean => entry.knownOn <= papersTo || entry.reason === 'transcription'
  const chains = chainsOf(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const rowOf = (how: CorrectionRow['how'], entry: Entry, corrects: string): readonly CorrectionRow[] => {
    const first = byId.get(firstOfChain(chains, corrects))
    const said = first === undefined ? [] : chainOf(chains, first)
    const was = said.findLast((link) => link.position < entry.position && isKnown(link))
    return was === undefined ? [] : [correctionRow(ground, { how, was, entry })]
  }
  return entries.flatMap((entry) => {
    if (entry.supersedes !== undefined)
      return isKnown(entry) ? rowOf(entry.type === 'Voided' ? 'voided' : 'superseded', entry, entry.supersedes) : []
    const reversal = entry.type === 'Reversed' ? countingLink(chainOf(chains, entry), papersTo) : undefined
    return reversal?.type === 'Reversed' && reversal.effectiveOn <= asAt
      ? rowOf('reversed', reversal, reversedBy(reversal))
      : []
  })
}

interface Correction extends Pick<CorrectionRow, 'how'> {
  readonly was: Entry
  readonly entry: Entry
}

const correctionRow = (ground: Ground, { how, was, entry }: Correction): CorrectionRow => ({
  ref: `corrections:${how}/${entry.id}`,
  how,
  reason: how === 'reversed' ? undefined : entry.reason,
  knownOn: entry.knownOn,
  from: how === 'reversed' ? entry.effectiveOn : undefined,
  type: was.type,
  was: say(ground, was),
  is: how === 'superseded' ? say(ground, entry) : undefined,
  entries: positionsOf([was.position, entry.position]),
})

/** Reversals have no words of their own: they say what they undo. */
const say = ({ programme, reading, entries }: Ground, entry: Entry): string => {
  const undone = entry.type === 'Reversed' ? entries.find(({ id }) => id === reversedBy(entry)) : undefined
  return undone === undefined
    ? tell(programme, reading.known, entry)
    : `No longer: ${tell(programme, reading.known, undone)}`
}
