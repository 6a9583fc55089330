import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import type { Entry } from '../log/entry.ts'
import type { Sha256 } from '../log/merkle-tree.ts'
import type { Programme } from '../slice/compose.ts'
import type { AnyFact } from '../slice/fact.ts'
import { RELEASE } from '../values/release.ts'
import type { KeptState } from './sparse-states.ts'
import { stateOfText, textOfState } from './state-text.ts'

/** What a snapshot must be of, to be taken. */
export interface SnapshotGround {
  readonly programme: Programme
  /** Names the caller's code: slices of theirs may fold otherwise from one version to the next. */
  readonly codeVersion: string
  /** What no two ledgers share. */
  readonly origin: string
  readonly sha256: Sha256
}

/** A log, and those of its facts that stand, in the order of the fold. */
export interface SnapshotOf {
  readonly log: readonly Entry[]
  readonly standing: readonly AnyFact[]
}

/** The first line of a snapshot: all that it must agree in with the log and the code of whoever reads it. */
const Header = z.strictObject({
  code: z.string(),
  /** How many of the facts that stand it is a state after. */
  count: z.int().positive(),
  /** The digest of the positions of those facts, in the order of the fold. */
  facts: z.string(),
  /**
   * The last entry of the log, when the snapshot was made. A log that was restored from a copy and went on otherwise has another
   * one there, or recorded it at another time.
   */
  last: z.strictObject({ id: z.string(), position: z.int().positive(), recordedAt: z.int() }),
  origin: z.string(),
  /** The digest of the state's text, which is the rest. */
  state: z.string(),
})

/** The text of a snapshot; undefined where a slice's state is not plain data, so that it cannot be kept. */
export const snapshotText = (
  ground: SnapshotGround,
  of: SnapshotOf,
  { count, state }: KeptState,
): string | undefined => {
  const text = textOfState(state)
  const header = text === undefined ? undefined : headerOf(ground, of, { count, text, size: of.log.length })
  return header && `${JSON.stringify(header)}\n${text}`
}

/**
 * The state of a snapshot, where it is one of just these facts, folded by just this code; undefined where it is not, as when an
 * entry came that reaches behind it, or where it is damaged. (It cannot tell on purpose what it is not: whoever may write it
 * may write a digest too.)
 */
export const readSnapshot = (ground: SnapshotGround, of: SnapshotOf, snapshot: string): KeptState | undefined => {
  const end = snapshot.indexOf('\n')
  const header = headerIn(snapshot.slice(0, Math.max(end, 0)))
  if (header === undefined) return undefined
  const text = snapshot.slice(end + 1)
  const { count } = header
  const expected = headerOf(ground, of, { count, text, size: header.last.position })
  const isOfThese = JSON.stringify(header) === JSON.stringify(expected)
  return isOfThese ? { count, state: stateOfText(text) } : undefined
}

const headerIn = (line: string): z.output<typeof Header> | undefined => {
  try {
    return Header.safeParse(JSON.parse(line)).data
  } catch {
    // It is no header, then: the snapshot is damaged, or none of ours.
    return undefined
  }
}

/** @param size how many entries of the log there were when the snapshot was made. */
const headerOf = (
  { programme, codeVersion, origin, sha256 }: SnapshotGround,
  { log, standing }: SnapshotOf,
  { count, text, size }: { readonly count: number; readonly text: string; readonly size: number },
): z.output<typeof Header> | undefined => {
  const last = log[size - 1]
  if (last === undefined || count > standing.length) return undefined
  const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
  const positions = Uint32Array.from({ length: count }, (_, index) => standing[index]?.position ?? 0)
  return {
    code: digest(utf8ToBytes(JSON.stringify([RELEASE, codeVersion, ...namesIn(programme)]))),
    count,
    facts: digest(new Uint8Array(positions.buffer)),
    last: { id: last.id, position: size, recordedAt: last.recordedAt },
    origin,
    state: digest(utf8ToBytes(text)),
  }
}

/** The slices, and the types that they fold with the version of each. */
const namesIn = ({ slices, eventTypes }: Programme): readonly unknown[] => [
  slices.map(({ name }) => name),
  [...eventTypes.values()].map(({ type, version }) => [type, version]),
]
