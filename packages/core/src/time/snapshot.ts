import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
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

/** The first line of a snapshot: all that it must agree in with the log and the code of whoever reads it. */
const Header = z.strictObject({
  code: z.string(),
  /** How many of the facts that stand it is a state after. */
  count: z.int().positive(),
  /** The digest of the ids of those facts, in the order of the fold. */
  facts: z.string(),
  origin: z.string(),
  /** The digest of the state's text, which is the rest. */
  state: z.string(),
})

/** The text of a snapshot; undefined where a slice's state is not plain data, so that it cannot be kept. */
export const snapshotText = (
  ground: SnapshotGround,
  standing: readonly AnyFact[],
  { count, state }: KeptState,
): string | undefined => {
  const text = textOfState(state)
  return text === undefined ? undefined : `${JSON.stringify(headerOf(ground, standing, { count, text }))}\n${text}`
}

/**
 * The state of a snapshot, where it is one of just these facts, folded by just this code; undefined where it is not, as when an
 * entry came that reaches behind it, or where it is damaged. (It cannot tell on purpose what it is not: whoever may write it
 * may write a digest too.)
 */
export const readSnapshot = (
  ground: SnapshotGround,
  standing: readonly AnyFact[],
  snapshot: string,
): KeptState | undefined => {
  const end = snapshot.indexOf('\n')
  const header = headerIn(snapshot.slice(0, Math.max(end, 0)))
  if (header === undefined || header.count > standing.length) return undefined
  const text = snapshot.slice(end + 1)
  const { count } = header
  const isOfThese = JSON.stringify(header) === JSON.stringify(headerOf(ground, standing, { count, text }))
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

const headerOf = (
  { programme, codeVersion, origin, sha256 }: SnapshotGround,
  standing: readonly AnyFact[],
  { count, text }: { readonly count: number; readonly text: string },
): z.output<typeof Header> => {
  const digest = (of: string): string => bytesToHex(sha256(utf8ToBytes(of)))
  const ids = standing.slice(0, count).map(({ id }) => id)
  return {
    code: digest(JSON.stringify([RELEASE, codeVersion, ...namesIn(programme)])),
    count,
    facts: digest(ids.join()),
    origin,
    state: digest(text),
  }
}

/** The slices, and the types that they fold with the version of each. */
const namesIn = ({ slices, eventTypes }: Programme): readonly unknown[] => [
  slices.map(({ name }) => name),
  [...eventTypes.values()].map(({ type, version }) => [type, version]),
]
