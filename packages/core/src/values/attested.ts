import { UNKNOWN, type Unknown } from './amount.ts'
import type { Day } from './day.ts'
import { sameValue } from './same-value.ts'
import type { Evidence } from './source.ts'

/** A value that somebody stated: from which day it is claimed, by the entries at which positions, and whether it was inferred. */
export interface Claim<Value> {
  readonly value: Value
  readonly on: Day
  readonly by: readonly number[]
  readonly inferred: boolean
}

/**
 * A cell of state (law M8): unknown, known by the entries that now determine it, or contested between rivals of which
 * none is chosen. Only the known case has a `value`, so the compiler makes every reader face the other two.
 */
export type Attested<Value> =
  | { readonly is: 'unknown'; readonly by: readonly number[] }
  | ({ readonly is: 'known' } & Claim<Value>)
  | { readonly is: 'contested'; readonly rivals: readonly Claim<Value>[] }

/** A cell that one value is attested of. */
type Known<Value> = Extract<Attested<Value>, { readonly is: 'known' }>

/** What a cell needs of the fact that speaks for it. */
export interface Witness {
  readonly position: number
  readonly effectiveOn: Day
  readonly evidence: Evidence
  readonly inferredFields?: readonly string[] | undefined
}

const NOT_STATED: Attested<never> = Object.freeze({ is: 'unknown', by: Object.freeze([]) })

/** The cell of which nothing has been said yet. */
export const notStated = <Value>(): Attested<Value> => NOT_STATED

/**
 * A standing cell, such as a status or a host: what holds from a day on, until a later day. Facts come in order of
 * their day; two that disagree about one day are rivals. For figures and keys, which a source may leave open as `unknown`;
 * words of a source are for {@link attestWords}. A field that the fact leaves out, `undefined`, says nothing.
 *
 * @param field the field of the fact's data that states the value, to tell whether it was inferred.
 */
export const attest = <Value>(
  cell: Attested<Value>,
  value: Value | Unknown | undefined,
  fact: Witness,
  field: string,
): Attested<Value> => {
  if (value === undefined) return cell
  return value === UNKNOWN ? addUnknown(cell, fact) : standOn(cell, knownBy(value as Value, fact, field))
}

/**
 * A once-only cell, such as a field of a recorded transfer: there is one truth, so every other claim is a rival, whatever
 * its day. For figures and keys, which a source may leave open as `unknown`; words of a source are for {@link attestWordsOnce}.
 * When something happened is for `attestWhen`.
 */
export const attestOnce = <Value>(
  cell: Attested<Value>,
  value: Value | Unknown | undefined,
  fact: Witness,
  field: string,
): Attested<Value> => {
  if (value === undefined) return cell
  return value === UNKNOWN ? addUnknown(cell, fact) : addClaim(cell, knownBy(value as Value, fact, field))
}

/** A standing cell of free text, a reason or a wording: no words stand for unknown, the word `unknown` neither. */
export const attestWords = (
  cell: Attested<string>,
  words: string | undefined,
  fact: Witness,
  field: string,
): Attested<string> => (words === undefined ? cell : standOn(cell, knownBy(words, fact, field)))

/** A once-only cell of free text, such as a name: no words stand for unknown, the word `unknown` neither. */
export const attestWordsOnce = (
  cell: Attested<string>,
  words: string | undefined,
  fact: Witness,
  field: string,
): Attested<string> => (words === undefined ? cell : addClaim(cell, knownBy(words, fact, field)))

/**
 * A standing cell as it is for a fact of some day: of an earlier day it says nothing. For what belongs to the last event of
 * its kind, such as the reason of a notice, and is not to be read beside what a later event says.
 */
export const ofLastEvent = <Value>(
  cell: Attested<Value>,
  { effectiveOn }: Pick<Witness, 'effectiveOn'>,
): Attested<Value> => {
  const on = cell.is === 'contested' ? cell.rivals[0]?.on : cell.is === 'known' ? cell.on : effectiveOn
  return on === effectiveOn ? cell : notStated()
}

/** A value that a fact may say is not stated: as far as a cell is concerned, it is unknown. */
export const whereStated = <Value extends string>(value: Value): Exclude<Value, 'notStated'> | Unknown =>
  value === 'notStated' ? UNKNOWN : (value as Exclude<Value, 'notStated'>)

/** Whether what a record holds is a cell. A table may have a key `is`, and a verdict say what it is in a word of its own. */
export const isAttested = (held: unknown): held is Attested<unknown> => {
  if (typeof held !== 'object' || held === null || !('is' in held)) return false
  if (held.is === 'known') return 'value' in held
  return held.is === 'unknown' ? 'by' in held : held.is === 'contested' && 'rivals' in held
}

/** The value, where exactly one is attested. */
export const attestedValue = <Value>(cell: Attested<Value>): Value | undefined =>
  cell.is === 'known' ? cell.value : undefined

/** Every claim of sources, with who makes it: one where the cell is known, the rivals where it is contested. */
export const claimsOf = <Value>(cell: Attested<Value>): readonly Claim<Value>[] => {
  if (cell.is === 'unknown') return []
  return cell.is === 'known' ? [cell] : cell.rivals
}

/** Every value that sources claim, rivals included. */
export const claimedValues = <Value>(cell: Attested<Value>): readonly Value[] =>
  claimsOf(cell).map(({ value }) => value)

/** The value as a figure to be added up: contested counts as unknown, since none of the rivals is chosen. */
export const figureOf = (cell: Attested<number>): number | Unknown => (cell.is === 'known' ? cell.value : UNKNOWN)

/** The positions of all entries that speak for the cell, rivals included, each once. */
export const witnessesOf = (cell: Attested<unknown>): readonly number[] =>
  cell.is === 'contested' ? [...new Set(cell.rivals.flatMap(({ by }) => by))] : cell.by

/**
 * The cell without what was inferred: of rivals those that were stated, and nothing where none was. A once-only cell is as
 * it would be if nothing had been inferred. A standing cell is not, once an inference took the place of what had been stated
 * of an earlier day: who wants that back keeps a second cell, of what was stated only.
 */
export const withoutInference = <Value>(cell: Attested<Value>): Attested<Value> => {
  if (cell.is === 'unknown') return cell
  if (cell.is === 'known') return cell.inferred ? notStated() : cell
  const stated = cell.rivals.filter(({ inferred }) => !inferred)
  const [only] = stated
  return only === undefined
    ? notStated()
    : stated.length === 1
      ? { is: 'known', ...only }
      : { is: 'contested', rivals: stated }
}

/** Whether a fact's source does not itself state a field. */
export const isInferred = (
  { evidence, inferredFields }: Pick<Witness, 'evidence' | 'inferredFields'>,
  field: string,
): boolean => evidence === 'inferred' || inferredFields?.includes(field) === true

/** The cell that one field of one fact makes. */
export const knownBy = <Value>(value: Value, fact: Witness, field: string): Known<Value> => ({
  is: 'known',
  value,
  on: fact.effectiveOn,
  by: [fact.position],
  inferred: isInferred(fact, field),
})

/** Unknown is nobody's rival: it stands only where nothing else does. */
const addUnknown = <Value>(cell: Attested<Value>, { position }: Witness): Attested<Value> =>
  cell.is === 'unknown' ? { is: 'unknown', by: [...cell.by, position] } : cell

/** A claim of a later day takes the place of all before it; facts come in order of their day. */
const standOn = <Value>(cell: Attested<Value>, claim: Known<Value>): Attested<Value> => {
  if (cell.is === 'known') return cell.on === claim.on ? addClaim(cell, claim) : claim
  return cell.is === 'contested' && cell.rivals[0]?.on === claim.on ? addClaim(cell, claim) : claim
}

const addClaim = <Value>(cell: Attested<Value>, claim: Known<Value>): Attested<Value> => {
  if (cell.is === 'unknown') return claim
  if (cell.is === 'contested') return { is: 'contested', rivals: mergeClaim(cell.rivals, claim) }
  return sameValue(cell.value, claim.value)
    ? { is: 'known', ...corroborate(cell, claim) }
    : { is: 'contested', rivals: [rivalOf(cell), rivalOf(claim)] }
}

const mergeClaim = <Value>(rivals: readonly Claim<Value>[], claim: Known<Value>): readonly Claim<Value>[] =>
  rivals.some(({ value }) => sameValue(value, claim.value))
    ? rivals.map((rival) => (sameValue(rival.value, claim.value) ? corroborate(rival, claim) : rival))
    : [...rivals, rivalOf(claim)]

const corroborate = <Value>(claim: Claim<Value>, other: Claim<Value>): Claim<Value> => ({
  value: claim.value,
  on: claim.on,
  by: [...claim.by, ...other.by],
  inferred: claim.inferred && other.inferred,
})

const rivalOf = <Value>({ value, on, by, inferred }: Claim<Value>): Claim<Value> => ({ value, on, by, inferred })
